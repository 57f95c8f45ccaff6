import { writeFileSync } from 'node:fs';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { oneOf, quote } from '#src/core/checks/words/sentences.ts';
import { csvText, scheduleTable, type TableRow } from '#src/core/feeds/schedule-table.ts';
import { workbookBytes } from '#src/core/feeds/schedule-workbook.ts';
import { isError } from '#src/core/model/finding.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { contentDirectory, namedPath } from '#src/reading/environment.ts';
import { readContent } from '#src/reading/read-content.ts';
import { endWithReader, readCommandLine, reportWrongUse } from './command-line.ts';

const help = `npm run export: writes the schedule as a table, with a row for each slot of a talk.

  npm run export -- xlsx schedule.xlsx    a workbook, for spreadsheets
  npm run export -- csv schedule.csv      for spreadsheets and other programs
  npm run export -- json schedule.json    for programs

"npm run import" reads the workbook and the CSV again. Without a file name, the table goes to the
standard output; then use "npm run --silent export", because npm writes there, too.
Exit status: 0 on success, 1 if the content has errors or the file can't be written, 2 for wrong usage.
Reads the folder "content", or the one that CONTENT_DIR names.
`;

const formats: Readonly<Record<string, (rows: readonly TableRow[]) => string | Uint8Array>> = {
  csv: csvText,
  json: (rows) => `${JSON.stringify(rows, null, 2)}\n`,
  xlsx: workbookBytes,
};

endWithReader();

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

async function exportTable(
  write: (rows: readonly TableRow[]) => string | Uint8Array,
  path: string | undefined,
): Promise<void> {
  const { content, findings } = runChecks(await readContent(contentDirectory()));
  if (content === undefined || findings.some(isError)) {
    fail('The content has errors; "npm run check" lists them.');
    return;
  }
  const rows = scheduleTable(assembleSchedule(content));
  if (path === undefined) {
    process.stdout.write(write(rows));
    return;
  }
  try {
    writeFileSync(namedPath(path), write(rows));
  } catch (error) {
    fail(`"${path}" can't be written: ${error instanceof Error ? error.message : String(error)}`);
    return;
  }
  process.stdout.write(`${String(rows.length)} rows were written to "${path}".\n`);
}

const { values, positionals, unknown } = readCommandLine(process.argv.slice(2), {
  help: { type: 'boolean', short: 'h' },
});
const [format, path, ...others] = positionals;
const write = format !== undefined && Object.hasOwn(formats, format) ? formats[format] : undefined;
const choice = oneOf(Object.keys(formats));
if (values.help === true) process.stdout.write(help);
else if (unknown !== undefined) reportWrongUse(`Unknown option "${unknown}".`, help);
else if (format === undefined) reportWrongUse(`Name the format: ${choice}.`, help);
else if (write === undefined)
  reportWrongUse(`There is no format ${quote(format)}. Write ${choice}.`, help);
else if (others.length > 0)
  reportWrongUse('Name one file. Write quotation marks around a name of several words.', help);
else await exportTable(write, path);
