import { quote } from '#src/core/text/sentences.ts';
import { readArguments, wrongUse, type NotRun } from '#src/cli/arguments/read-arguments.ts';

const understood = {
  options: {
    all: { type: 'boolean', default: false },
    timeout: { type: 'string', default: '10' },
  },
  formats: ['text', 'json'],
} as const;

/** The command's arguments. */
export type DoctorArguments =
  | {
      readonly ask: 'visit';
      /** Absolute, without query and fragment. */
      readonly address: string;
      readonly format: (typeof understood.formats)[number];
      readonly all: boolean;
      readonly timeoutSeconds: number;
    }
  | NotRun;

export const doctorHelp = `npm run doctor: checks a published site as browsers, apps, and search engines see it.

  npm run doctor -- https://example.org/2027/
  npm run doctor -- https://example.org/2027/ --format json   for programs
  npm run doctor -- https://example.org/2027/ --all           every address of each finding
  npm run doctor -- https://example.org/2027/ --timeout 30    seconds to wait for each file (10)

It makes about 40 requests and changes nothing. docs/deploy/check-your-site.md explains what it looks at.
Exit status: 0 if there are no errors, 1 if there are errors or nothing answers, 2 for wrong usage.
`;

/** The address in the form in which it is requested, or the reason why it can't be requested. */
function readAddress(text: string): { readonly address: string } | { readonly sentence: string } {
  const written = /^[a-z][a-z\d+.-]*:(?!\d)/i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(written)) return { sentence: `${quote(text)} isn’t a web address.` };
  const url = new URL(written);
  if (!/^https?:$/.test(url.protocol)) {
    return { sentence: `${quote(text)} isn’t a web address: it begins with https:// or http://.` };
  }
  if (url.username !== '' || url.password !== '') {
    return { sentence: 'Leave the name and password out of the address: visitors have none.' };
  }
  url.search = '';
  url.hash = '';
  return { address: url.href };
}

/** Reads the command's arguments. */
export function readDoctorArguments(args: readonly string[]): DoctorArguments {
  const given = readArguments(understood, args);
  if (given.ask !== 'run') return given;
  const { format, values, words } = given;
  const [text, second] = words;
  if (text === undefined) return wrongUse('Write the address of the published site.');
  if (second !== undefined) return wrongUse(`Unexpected argument ${quote(second)}.`);
  const timeoutSeconds = Number(values.timeout);
  if (!(timeoutSeconds >= 1 && timeoutSeconds <= 600)) {
    return wrongUse('Write the seconds after "--timeout" as a number from 1 to 600.');
  }
  const read = readAddress(text);
  if ('sentence' in read) return wrongUse(read.sentence);
  return { ask: 'visit', address: read.address, format, all: values.all, timeoutSeconds };
}
