import type { Text } from 'mdast';
import { defaultHandlers, type Handle, type Options } from 'mdast-util-to-markdown';

/**
 * A serialized text without a backslash and a mark before a letter. Content is often pasted from TeX, where `\~n` means
 * ñ, so that the tilde of "~night" would be read as an accent.
 *
 * @example withoutAccents('\\~night') //=> '&#126;night'
 */
export function withoutAccents(markdown: string): string {
  return markdown.replace(/\\([~`])(?=[A-Za-z])/g, (_, mark: string) =>
    mark === '~' ? '&#126;' : '&#96;',
  );
}

const writeText: Handle = (node: Text, parent, state, info) =>
  withoutAccents(defaultHandlers.text(node, parent, state, info));

/** Writes tildes and backticks before letters so that they stay what they are. */
export const texMarks: Options = { handlers: { text: writeText } };
