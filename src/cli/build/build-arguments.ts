import { quote } from '#src/core/text/sentences.ts';
import { readArguments, wrongUse, type NotRun } from '#src/cli/arguments/read-arguments.ts';

/** The command's arguments. */
export type BuildArguments = { readonly ask: 'build'; readonly isVerbose: boolean } | NotRun;

export const buildHelp = `npm run build: writes the site to the folder "dist".

  npm run build
  npm run build -- --verbose   also prints what Astro and Vite are doing

CONTENT_DIR, OUT_DIR, SITE_URL, and BASE_PATH in the environment change where content is read, where the
site is written, and where it will be published.
`;

/**
 * Reads the command's arguments. Without a `--` before it, npm takes "--verbose" for its own log level, which it leaves
 * in the environment. That can also come from npm's configuration, so it is heeded rather than refused.
 */
export function readBuildArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>> = process.env,
): BuildArguments {
  const given = readArguments({ options: { verbose: { type: 'boolean', default: false } } }, args);
  if (given.ask !== 'run') return given;
  const [word] = given.words;
  if (word !== undefined) return wrongUse(`Unexpected argument ${quote(word)}.`);
  const isVerbose = given.values.verbose || environment['npm_config_loglevel'] === 'verbose';
  return { ask: 'build', isVerbose };
}
