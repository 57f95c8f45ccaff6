import { styleText } from 'node:util';
import type { Paint, TextStyle } from '#src/core/checks/report/as-text.ts';

const styles: Readonly<Record<TextStyle, Parameters<typeof styleText>[0]>> = {
  file: ['bold', 'underline'],
  place: 'dim',
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  note: ['bold', 'blue'],
  hint: 'cyan',
  code: 'dim',
  summary: 'bold',
};

/** Styles a text for standard output: in color on a terminal, unless NO_COLOR is set. */
export const paint: Paint = (style, text) =>
  styleText(styles[style], text, { stream: process.stdout });

/** Ends the command quietly when the reader of its output stops early, as `head` does: that is not an error. */
export function endWithReader(): void {
  process.stdout.on('error', () => process.exit());
}
