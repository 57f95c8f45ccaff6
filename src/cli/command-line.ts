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

/**
 * A sentence if npm took an option of the command for one of its own, which it does where no `--` is before it: the
 * command would run without it, `--dry-run` included. npm leaves such options in the environment.
 */
export function takenByNpm(
  options: ParseArgsOptionsConfig,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): string | undefined {
  const taken = Object.keys(options).find(
    (name) => (environment[`npm_config_${name.replaceAll('-', '_')}`] ?? '') !== '',
  );
  return taken === undefined
    ? undefined
    : `npm took "--${taken}" for an option of its own. Write "--" after the name of the script: npm run ${environment['npm_lifecycle_event'] ?? '…'} -- … --${taken}`;
}
