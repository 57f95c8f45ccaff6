import { parseArgs } from 'node:util';

export type CheckFormat = 'text' | 'json' | 'github';

export interface CheckArguments {
  readonly format: CheckFormat;
  readonly contentDir: string;
}

const help = `npm run check: reads all content and prints everything that is wrong with it.

  npm run check
  npm run check -- --format json       for programs
  npm run check -- --format github     beside the lines of a pull request

It ends with 0 when the site can be built, with 1 when there is an error, and with 2 when it is
used wrongly. The content is read from the folder "content", or from CONTENT_DIR.
`;

const isFormat = (text: string): text is CheckFormat => /^(text|json|github)$/.test(text);

const wrongUse = (sentence: string): never => {
  process.stderr.write(`${sentence}\n\n${help}`);
  process.exit(2);
};

/** Reads the command's arguments. Asked for help, or used wrongly, it says how it is used and ends the process. */
export const readCheckArguments = (args: readonly string[]): CheckArguments => {
  const read = () => {
    try {
      return parseArgs({
        args: [...args],
        options: {
          format: { type: 'string', default: 'text' },
          help: { type: 'boolean', short: 'h', default: false },
        },
      }).values;
    } catch (error) {
      return wrongUse(error instanceof Error ? error.message : String(error));
    }
  };
  const { format, help: wantsHelp } = read();
  if (wantsHelp) {
    process.stdout.write(help);
    process.exit(0);
  }
  if (!isFormat(format))
    return wrongUse(`There is no format "${format}": write text, json or github.`);
  const { CONTENT_DIR: contentDir = '' } = process.env;
  return { format, contentDir: contentDir === '' ? 'content' : contentDir };
};
