import { styleText } from 'node:util';
import type { Paint, TextStyle } from '#src/core/checks/report/as-text.ts';
import { printable } from '#src/core/text/sentences.ts';
import type { NotRun } from './arguments/read-arguments.ts';

const styles: Readonly<Record<TextStyle, Parameters<typeof styleText>[0]>> = {
  file: ['bold', 'underline'],
  position: 'dim',
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

/** Says in one sentence how a command was used wrongly, followed by its help, and sets the exit status 2. */
export function reportWrongUse(sentence: string, help: string): void {
  process.stderr.write(`${printable(sentence)}\n\n${help}`);
  process.exitCode = 2;
}

/** Prints the help of a command, or says how it was used wrongly. */
export function answer(asked: NotRun, help: string): void {
  if (asked.ask === 'help') process.stdout.write(help);
  else reportWrongUse(asked.sentence, help);
}

/** Ends the command quietly if the reader of its output stops early, as `head` does, because that is not an error. */
export function endWithReader(): void {
  process.stdout.on('error', () => process.exit());
}
