import { quote } from '#src/core/checks/words/sentences.ts';
import { formatTakenByNpm, readCommandLine, takenByNpm } from '#src/cli/command-line.ts';

export type CheckFormat = 'text' | 'json' | 'github' | 'sarif';

/** The command's arguments; `wrong` explains in a sentence why they are invalid. */
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
  | { readonly ask: 'help' }
  | { readonly ask: 'wrong'; readonly sentence: string };

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

const formats: readonly string[] = ['text', 'json', 'github', 'sarif'] satisfies CheckFormat[];

function isFormat(text: string): text is CheckFormat {
  return formats.includes(text);
}

const options = {
  format: { type: 'string', default: 'text' },
  all: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

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
  if (watch) return '"--watch" prints text: leave "--format" out.';
  return fix ? '"--fix" prints text: leave "--format" out.' : undefined;
}

/** Reads the command's arguments. */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals, unknown } = readCommandLine(args, options);
  const wrong = (sentence: string): CheckArguments => ({ ask: 'wrong', sentence });
  if (unknown !== undefined) return wrong(`Unknown option ${quote(unknown)}.`);
  const taken = takenByNpm(options) ?? formatTakenByNpm(positionals, formats);
  if (taken !== undefined) return wrong(taken);
  if (values.help === true) return { ask: 'help' };
  const [positional] = positionals;
  if (positional !== undefined) {
    return wrong(`Unexpected argument ${quote(positional)}. Set CONTENT_DIR to choose the folder.`);
  }
  const format = typeof values.format === 'string' ? values.format : '';
  if (!isFormat(format)) {
    return wrong(`Unknown format ${quote(format)}. Use text, json, github, or sarif.`);
  }
  const [fix, dryRun] = [values.fix === true, values['dry-run'] === true];
  const watch = values.watch === true;
  const sentence = contradiction({ format, fix, dryRun, watch });
  if (sentence !== undefined) return wrong(sentence);
  return {
    ask: 'check',
    format,
    all: values.all === true,
    fix: fix ? (dryRun ? 'dry-run' : 'write') : 'no',
    watch,
  };
}
