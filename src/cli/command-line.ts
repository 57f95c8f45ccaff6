import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';

/**
 * Reads a command's arguments. An option that the command doesn't have is not an error here: its name, with its dashes
 * as given, is `unknown`, so that the command explains it in its own words.
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
