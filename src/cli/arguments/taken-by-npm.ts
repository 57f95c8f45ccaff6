import type { ParseArgsOptionsConfig } from 'node:util';

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
