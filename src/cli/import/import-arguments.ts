import { readArguments, wrongUse, type NotRun } from '#src/cli/arguments/read-arguments.ts';
import { joinWords, quote } from '#src/core/text/sentences.ts';
import { importers } from '#src/core/importers/detect.ts';

/** The command's arguments. */
export type ImportArguments =
  | {
      readonly ask: 'import';
      readonly files: readonly string[];
      readonly from: string | undefined;
      readonly timezone: string | undefined;
      readonly columns: Readonly<Record<string, string>>;
      readonly dryRun: boolean;
      readonly theirs: boolean;
      readonly cancelRemoved: boolean;
      readonly photos: string | undefined;
    }
  | NotRun;

const options = {
  from: { type: 'string' },
  timezone: { type: 'string' },
  column: { type: 'string', multiple: true },
  'dry-run': { type: 'boolean', default: false },
  theirs: { type: 'boolean', default: false },
  photos: { type: 'string' },
  'cancel-removed': { type: 'boolean', default: false },
} as const;

export const importHelp = `npm run import: imports another system's export, and updates the content when you run it again.

  npm run import -- schedule.xml
  npm run import -- sessions.json speakers.json --timezone Europe/Warsaw
  npm run import -- sitedata/ --timezone UTC
  npm run import -- program.xlsx --timezone Asia/Kolkata --column room="Where"

  --from            the format, if it is not recognized (see below)
  --timezone        the zone of the source's times, if it does not contain it
  --column          for a table: the column of a field, as field="Heading"; repeatable
  --photos          a folder with photos, named after the people or as in the source
  --dry-run         says what it would do, and changes nothing
  --theirs          takes the source's values where you edited them
  --cancel-removed  cancels talks and sessions that the source no longer has

It reads:
${importers.map(({ name, label }) => `  ${name.padEnd(14)}  ${label}`).join('\n')}

Exit status: 0 if the content is (or would be) up to date, 1 if the import is refused,
2 for wrong usage. The content folder is "content", or the one that CONTENT_DIR names.
`;

/** Reads the command's arguments. */
export function readImportArguments(args: readonly string[]): ImportArguments {
  const given = readArguments({ options }, args);
  if (given.ask !== 'run') return given;
  const { values, words } = given;
  if (words.length === 0) return wrongUse('Name the file to import.');
  const { from } = values;
  if (from !== undefined && !importers.some(({ name }) => name === from)) {
    const formats = importers.map(({ name }) => name);
    return wrongUse(`Unknown format ${quote(from)}. Use ${joinWords(formats, 'or')}.`);
  }
  const columns: Record<string, string> = {};
  for (const column of values.column ?? []) {
    const equals = column.indexOf('=');
    if (equals < 1) return wrongUse(`Write --column as field="Heading", not "${column}".`);
    columns[column.slice(0, equals)] = column.slice(equals + 1);
  }
  return {
    ask: 'import',
    files: words,
    from,
    timezone: values.timezone,
    columns,
    dryRun: values['dry-run'],
    theirs: values.theirs,
    cancelRemoved: values['cancel-removed'],
    photos: values.photos,
  };
}
