/** Plain text as Markdown that shows just that text (CommonMark 0.31, 2.4), on one line. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<>#$|~&]/g, '\\$&')
    .replace(/^([-+]|\d+[.)])/, '\\$1');
}
