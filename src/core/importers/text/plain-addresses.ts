import type { Link, Parents, PhrasingContent } from 'mdast';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';

/** Letters that are common in addresses; others, as in Japanese, may follow an address without a space. */
const letters = String.raw`\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{M}\p{Nd}`;

/** An address at the beginning of a word, up to a character that it can't contain, such as a quotation mark. */
const address = new RegExp(
  String.raw`(?<![a-z])(?:https?:\/\/|www\.)[${letters}][${letters}._~:/?#[\]@!$&'()*+,;=%{|}^-]*`,
  'giu',
);

/**
 * A text with its addresses as links: `https://example.org/x`, `www.example.org`. Markdown makes links of them anyway,
 * and a backslash does not prevent it, but it takes quotation marks and words without a space before them for a part.
 */
export function linkAddresses(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const value = withoutPunctuation(found);
    if (index > end) parts.push({ type: 'text', value: text.slice(end, index) });
    const url = /^www\./i.test(value) ? `http://${value}` : value;
    parts.push({ type: 'link', url, children: [{ type: 'text', value }] });
    end = index + value.length;
  }
  return end < text.length ? [...parts, { type: 'text', value: text.slice(end) }] : parts;
}

const brackets = [
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
] as const;

/** An address without the punctuation of the sentence around it. A closing mark stays if the address has its opening. */
function withoutPunctuation(found: string): string {
  let url = found;
  for (let before = ''; before !== url;) {
    before = url;
    url = url.replace(/[.,:;!?'*_~|^$]+$/, '');
    for (const [opening, closing] of brackets) {
      const isOpened = url.split(opening).length >= url.split(closing).length;
      if (url.endsWith(closing) && !isOpened) url = url.slice(0, -1);
    }
  }
  return url;
}

/** An address that is a link as it stands, whatever its characters mean elsewhere in Markdown. */
const plain =
  /^(?:https?:\/\/|(?=www\.))[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d+)?(?:[/?#](?:[a-z0-9._~:/?#@&+,=%-]*[a-z0-9/=#+-])?)?$/i;

/**
 * Whether an address can be written without angle brackets, so that it is the same link when it is read again. That is
 * certain only in a paragraph, at the beginning of a word and before the next one.
 */
function isPlain(node: Link, parent: Parents | undefined, before: string): boolean {
  const [words] = node.children;
  if (words?.type !== 'text' || node.children.length > 1 || parent?.type !== 'paragraph') {
    return false;
  }
  const isShown = node.url === words.value || node.url === `http://${words.value}`;
  if (!isShown || !plain.test(words.value) || !/(?:^|[ \n(])$/.test(before)) return false;
  const index = parent.children.indexOf(node);
  const [next, afterNext] = parent.children.slice(index + 1);
  if (next === undefined) return true;
  if (next.type !== 'text') return false;
  // Next to emphasis, a single space may be written as a character reference, which could belong to an address.
  const isBeforeLink = afterNext === undefined || afterNext.type === 'link';
  return (isBeforeLink ? /^[.,:!?)]*(?:[ \n]|$)/ : /^[.,:!?)]*[ \n][^ \n]/).test(next.value);
}

const writeLink: Handle = (node: Link, parent, state, info) => {
  const [words] = node.children;
  if (words?.type === 'text' && isPlain(node, parent, info.before)) return words.value;
  const written = defaultHandlers.link(node, parent, state, info);
  if (!written.endsWith(')') || !/[()]/.test(node.url)) return written;
  // A backslash before a parenthesis, as in https://example.org/x_\(y\), would begin a formula.
  const exits = [state.enter('link'), state.enter('label')];
  const label = state.containerPhrasing(node, { ...info, before: '[', after: '](' });
  exits.pop()?.();
  exits.push(state.enter('destinationLiteral'));
  const target = state.safe(node.url, { before: '<', after: '>' });
  for (const exit of exits.reverse()) exit();
  return `[${label}](<${target}>)`;
};

/** Writes `https://example.org/x` as it stands, and in angle brackets only where that is necessary. */
export const plainAddresses: Options = {
  handlers: { link: Object.assign(writeLink, { peek: defaultHandlers.link.peek }) },
};
