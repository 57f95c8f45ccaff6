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

export const checkHelp = `npm run check: reads all content and prints everything that is wrong with it.

  npm run check
  npm run check -- --all               each finding, also where many are alike
  npm run check -- --format json       for programs
  npm run check -- --format github     beside the lines of a pull request

It ends with 0 when the site can be built, with 1 when there is an error, and with 2 when it is
used wrongly. The content is read from the folder "content", or from CONTENT_DIR.
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
  if (unknown?.kind === 'option') return wrong(`There is no option ${quote(unknown.rawName)}.`);
  if (values.help === true) return { ask: 'help' };
  const [positional] = positionals;
  if (positional !== undefined) {
    return wrong(`It takes no ${quote(positional)}: the folder is named by CONTENT_DIR.`);
  }
  const { format } = values;
  if (typeof format === 'string' && isFormat(format)) {
    return { ask: 'check', format, all: values.all === true };
  }
  return wrong(
    `There is no format ${quote(typeof format === 'string' ? format : '')}: write text, json or github.`,
  );
}
