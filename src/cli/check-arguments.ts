import { parseArgs } from 'node:util';
import { quote } from '#src/core/checks/words/sentences.ts';

export type CheckFormat = 'text' | 'json' | 'github';

/** What the command is asked for; `wrong` says in a sentence why that is not possible. */
export type CheckArguments =
  | {
      readonly ask: 'check';
      readonly format: CheckFormat;
      /** Whether each finding is listed, also where many are alike. */
      readonly all: boolean;
    }
  | { readonly ask: 'help' }
  | { readonly ask: 'wrong'; readonly sentence: string };

export const checkHelp = `npm run check: checks all content and prints every problem.

  npm run check
  npm run check -- --all               every finding, even if many are alike
  npm run check -- --format json       for programs
  npm run check -- --format github     as annotations on a pull request

Exit status: 0 if the site can be built, 1 if there are errors, 2 for wrong usage.
Reads the folder "content", or the one that CONTENT_DIR names.
`;

function isFormat(text: string): text is CheckFormat {
  return /^(text|json|github)$/.test(text);
}

const options = {
  format: { type: 'string', default: 'text' },
  all: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** Reads the command's arguments. */
export function readCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const wrong = (sentence: string): CheckArguments => ({ ask: 'wrong', sentence });
  const unknown = tokens.find(
    (token) => token.kind === 'option' && !Object.hasOwn(options, token.name),
  );
  if (unknown?.kind === 'option') return wrong(`Unknown option ${quote(unknown.rawName)}.`);
  if (values.help === true) return { ask: 'help' };
  const [positional] = positionals;
  if (positional !== undefined) {
    return wrong(`Unexpected argument ${quote(positional)}. Set CONTENT_DIR to choose the folder.`);
  }
  const { format } = values;
  if (typeof format === 'string' && isFormat(format)) {
    return { ask: 'check', format, all: values.all === true };
  }
  return wrong(
    `Unknown format ${quote(typeof format === 'string' ? format : '')}. Use text, json, or github.`,
  );
}
