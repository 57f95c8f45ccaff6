import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { joinWords, quote } from '#src/core/text/sentences.ts';
import { formatTakenByNpm, takenByNpm } from './taken-by-npm.ts';

/** The arguments that a command understands. */
export interface Understood<Options extends ParseArgsOptionsConfig, Format extends string> {
  /** Its options besides `--help` and `--format`. */
  readonly options: Options;
  /** The values of its option `--format`, the usual one first. Without them, it has no such option. */
  readonly formats?: readonly Format[];
}

type ValuesOf<Options extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: Options; allowPositionals: true }>
>['values'];

/** The arguments of a command that can run. */
export interface Given<Options extends ParseArgsOptionsConfig, Format extends string> {
  readonly ask: 'run';
  /** The arguments other than options, in their order. */
  readonly words: readonly string[];
  readonly values: ValuesOf<Options>;
  readonly format: Format;
}

/** What somebody gets who asked for help, or used a command wrongly; `sentence` explains how. */
export type NotRun =
  { readonly ask: 'help' } | { readonly ask: 'wrong'; readonly sentence: string };

/** The sentence about wrong use, as an answer. */
export function wrongUse(sentence: string): NotRun {
  return { ask: 'wrong', sentence };
}

const helpOption = { help: { type: 'boolean', short: 'h' } } as const;
const formatOption = { format: { type: 'string' } } as const;

/**
 * Reads a command's arguments. Every command asks the same questions in the same order: is there an unknown option, or
 * one without its value; did npm take an option for itself; is it about help; is there such a format. How many words it
 * takes, and what they mean, is its own matter.
 */
export function readArguments<
  const Options extends ParseArgsOptionsConfig,
  const Format extends string = never,
>(
  { options, formats = [] }: Understood<Options, Format>,
  args: readonly string[],
): Given<Options, Format> | NotRun {
  const all: ParseArgsOptionsConfig = {
    ...options,
    ...(formats.length > 0 ? formatOption : {}),
    ...helpOption,
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: all, allowPositionals: true });
  } catch (error) {
    return wrongUse(argumentProblem(error));
  }
  const { values, positionals } = parsed;
  const { format = formats[0] } = values;
  // A commit, too, can have the name of a format.
  const left = values['format'] === undefined ? positionals : [];
  const taken = takenByNpm(all) ?? formatTakenByNpm(left, formats);
  if (taken !== undefined) return wrongUse(taken);
  if (values['help'] === true) return { ask: 'help' };
  if (format !== undefined && !formats.some((each) => each === format)) {
    return wrongUse(`Unknown format ${quote(format)}. Use ${joinWords(formats, 'or')}.`);
  }
  return {
    ask: 'run',
    words: positionals,
    // What was parsed has these types, but the compiler does not follow that through type parameters.
    values: values as ValuesOf<Options>,
    format: format as Format,
  };
}

/** What is wrong with a command's arguments, from the error of Node's `parseArgs`, as one sentence in our own style. */
export function argumentProblem(error: unknown): string {
  // Its further sentences are about ways to write arguments that nobody needs here.
  const [reason = ''] = error instanceof Error ? error.message.split(/\.?(?:\n|$)|\. /) : [];
  return reason === '' ? 'The options can’t be read.' : `${reason.replaceAll("'", '"')}.`;
}
