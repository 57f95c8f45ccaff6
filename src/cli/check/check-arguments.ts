import { quote } from '#src/core/text/sentences.ts';
import { readArguments, wrongUse, type NotRun } from '#src/cli/arguments/read-arguments.ts';

const understood = {
  options: {
    all: { type: 'boolean', default: false },
    fix: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
  },
  formats: ['text', 'json', 'github', 'sarif'],
} as const;

export type CheckFormat = (typeof understood.formats)[number];

/** The command's arguments. */
export type CheckArguments =
  | {
      readonly ask: 'check';
      readonly format: CheckFormat;
      /** Whether to list each finding, even if many are similar. */
      readonly all: boolean;
      /** Whether to fix findings whose fix is certain, or only to report that they can be fixed. */
      readonly fix: 'no' | 'dry-run' | 'write';
      /** Whether to check again whenever a file changes. */
      readonly watch: boolean;
    }
  | NotRun;

export const checkHelp = `npm run check: checks all content and prints every problem.

  npm run check
  npm run check -- --all               every finding, even if many are similar
  npm run check -- --fix               applies fixes that are certain, then checks
  npm run check -- --fix --dry-run     says what --fix would change
  npm run check -- --watch             checks again whenever a file changes
  npm run check -- --format json       for programs (docs/check.schema.json)
  npm run check -- --format github     as annotations on a pull request
  npm run check -- --format sarif      for code scanning and editors (SARIF 2.1.0)

Exit status: 0 if the site can be built, 1 if there are errors, 2 for wrong usage,
3 if the check (or --fix) couldn’t finish.
Reads the folder "content", or the one that CONTENT_DIR names.
`;

/** Says in a sentence which options make no sense together. */
function contradiction(given: {
  readonly format: CheckFormat;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly watch: boolean;
}): string | undefined {
  const { format, fix, dryRun, watch } = given;
  if (dryRun && !fix) return '"--dry-run" says what "--fix" would change: write both.';
  if (fix && watch) return 'Use either "--fix" or "--watch".';
  if (format === 'text') return undefined;
  if (watch) return '"--watch" prints text: remove "--format".';
  return fix ? '"--fix" prints text: remove "--format".' : undefined;
}

/** Reads the command's arguments. */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  const given = readArguments(understood, args);
  if (given.ask !== 'run') return given;
  const { format, values, words } = given;
  const [word] = words;
  if (word !== undefined) {
    return wrongUse(`Unexpected argument ${quote(word)}. Set CONTENT_DIR to choose the folder.`);
  }
  const { all, fix, 'dry-run': dryRun, watch } = values;
  const sentence = contradiction({ format, fix, dryRun, watch });
  if (sentence !== undefined) return wrongUse(sentence);
  return { ask: 'check', format, all, fix: fix ? (dryRun ? 'dry-run' : 'write') : 'no', watch };
}
