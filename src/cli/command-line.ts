import { parseArgs, styleText } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import type { Paint, TextStyle } from '#src/core/checks/report/as-text.ts';
import { printable } from '#src/core/checks/words/sentences.ts';

/**
 * Reads a command's arguments. An option that the command doesn't have is not an error here: its name, with dashes as
 * given, is returned in `unknown`, so that the command can explain the error in its own words.
 */
export function readCommandLine<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
) {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !Object.hasOwn(options, token.name),
  );
  return {
    values,
    positionals,
    unknown: unknown?.kind === 'option' ? unknown.rawName : undefined,
  };
}

/** What is wrong with a command's arguments, from the error of Node's `parseArgs`, as one sentence in our own style. */
export function argumentProblem(error: unknown): string {
  // Its further sentences are about ways to write arguments that nobody needs here.
  const [reason = ''] = error instanceof Error ? error.message.split(/\.?(?:\n|$)|\. /) : [];
  return reason === '' ? 'The options can’t be read.' : `${reason.replaceAll("'", '"')}.`;
}

/** Options of ours that npm 11 mistakes for an abbreviation of its own options. */
const completedByNpm: Readonly<Record<string, string>> = {
  by: 'bypass-2fa',
  to: 'token-description',
};

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * A sentence if npm took one of the command's options for itself, as it does if no `--` comes before the option. The
 * command would then run without it, even without `--dry-run`. npm leaves such options in the environment.
 */
export function takenByNpm(
  options: ParseArgsOptionsConfig,
  environment: Environment = process.env,
): string | undefined {
  const isSet = (name: string): boolean =>
    (environment[`npm_config_${name.replaceAll('-', '_')}`] ?? '') !== '';
  const taken = Object.keys(options).find(
    (name) => isSet(name) || isSet(completedByNpm[name] ?? name),
  );
  return taken === undefined ? undefined : takenWords(taken, environment);
}

/**
 * A sentence if npm took `--format` for itself. It mistakes that for its own `--format-package-lock` and leaves only
 * the value, as an argument of the command.
 *
 * @param words the command's arguments other than options.
 * @param formats the values of its option.
 */
export function formatTakenByNpm(
  words: readonly string[],
  formats: readonly string[],
  environment: Environment = process.env,
): string | undefined {
  return environment['npm_lifecycle_event'] !== undefined &&
    words.some((word) => formats.includes(word))
    ? takenWords('format', environment)
    : undefined;
}

function takenWords(option: string, environment: Environment): string {
  return `npm took "--${option}" for an option of its own. Write "--" after the name of the script: npm run ${environment['npm_lifecycle_event'] ?? '…'} -- … --${option}`;
}

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

/** Ends the command quietly if the reader of its output stops early, as `head` does, because that is not an error. */
export function endWithReader(): void {
  process.stdout.on('error', () => process.exit());
}
