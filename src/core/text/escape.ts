/** Characters that XML does not allow, and halves of surrogate pairs, also those that form a pair. */
const suspect = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * Text without the characters that XML does not allow (XML 1.0, 2.2): controls and noncharacters are dropped, and half
 * of a surrogate pair becomes U+FFFD. Whole documents are valid only without them.
 */
export function allowedInXml(text: string): string {
  // Nearly all texts have none, and one search is faster than two replacements.
  if (!suspect.test(text)) return text;
  return text
    .toWellFormed()
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');
}

/** Text in which each character with a meaning in XML is escaped; those that XML does not allow are dropped. */
export function escapeXml(text: string): string {
  return allowedInXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;');
}

/** Plain text as Markdown that shows exactly this text (CommonMark 0.31, 2.4), on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#$|~&]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])/, '\\$1');
}

/**
 * Plain text as Markdown for GitHub's comments that shows exactly this text, on one line: no part of it is a link, a
 * picture, a tag, a formula, a mention, or a reference to an issue. GitHub searches for mentions, references, and bare
 * addresses after it has read the Markdown, so a zero-width space breaks them.
 */
export function inertMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>#|~&!$]/g, '\\$&')
    .replaceAll(/@(?=\w)/g, '@\u200b')
    .replaceAll(/(#|\bGH-)(?=\d)/gi, '$1\u200b')
    .replaceAll(/:\/\//g, ':\u200b//')
    .replaceAll(/\bwww\./gi, 'www\u200b.');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text as HTML that shows exactly this text, also within a quoted attribute. Characters that XML does not allow are
 * dropped: HTML doesn't allow most of them either, and the HTML may be a part of a feed.
 */
export function escapeHtml(text: string): string {
  return allowedInXml(text).replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}
