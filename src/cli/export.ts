import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { oneOf, quote } from '#src/core/text/sentences.ts';
import { csvText, scheduleTable, type TableRow } from '#src/core/feeds/schedule-table.ts';
import { workbookBytes } from '#src/core/feeds/schedule-workbook.ts';
import { isError } from '#src/core/model/finding.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { contentDirectory, namedPath } from '#src/reading/environment.ts';
import { isWithin } from '#src/reading/is-within.ts';
import { readContent } from '#src/reading/read-content.ts';
import { readArguments, wrongUse, type NotRun } from './arguments/read-arguments.ts';
import { answer, endWithReader } from './command-line.ts';

const help = `npm run export: writes the schedule as a table, with a row for each slot of a talk.

  npm run export -- xlsx schedule.xlsx    a workbook, for spreadsheets
  npm run export -- csv schedule.csv      for spreadsheets and other programs
  npm run export -- json schedule.json    for programs

"npm run import" reads the workbook and the CSV again. Without a file name, the table goes to the
standard output; then use "npm run --silent export", because npm writes there, too.
Exit status: 0 on success, 1 if the content has errors or the file can't be written, 2 for wrong usage.
Reads the folder "content", or the one that CONTENT_DIR names.
`;

type TableWriter = (rows: readonly TableRow[]) => string | Uint8Array;

const formats: Readonly<Record<string, TableWriter>> = {
  csv: csvText,
  json: (rows) => `${JSON.stringify(rows, null, 2)}\n`,
  xlsx: workbookBytes,
};

endWithReader();

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
}

/** Why a file can't be written. */
function reasonOf(error: unknown): string {
  const { code = '', message } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'there is no such folder.',
    ENOTDIR: 'a part of its path is a file, not a folder.',
    EISDIR: 'it is a folder. Add the name of a file.',
    EACCES: 'you have no permission to write there.',
    EPERM: 'you have no permission to write there.',
    EROFS: 'the disk is read-only.',
    ENOSPC: 'the disk is full.',
  };
  return reasons[code] ?? message;
}

/** What is wrong with the name of the file to write; undefined if nothing is. */
function nameProblem(format: string, path: string): string | undefined {
  const file = namedPath(path);
  if (isWithin(contentDirectory(), file)) {
    const other = quote(`schedule.${format}`);
    return `${quote(path)} is in the content folder, where it could replace a file of the event. Write the table to another folder, such as ${other}.`;
  }
  const ending = extname(file).slice(1).toLowerCase();
  return ending !== format && Object.hasOwn(formats, ending)
    ? `${quote(path)} would be read as "${ending}", but the table is "${format}". Name the file with ".${format}", or write the format "${ending}".`
    : undefined;
}

async function exportTable(write: TableWriter, path: string | undefined): Promise<void> {
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
    fail(`${quote(path)} can’t be written: ${reasonOf(error)}`);
    return;
  }
  process.stdout.write(`${String(rows.length)} rows were written to "${path}".\n`);
}

type ExportArguments =
  | { readonly ask: 'export'; readonly write: TableWriter; readonly path: string | undefined }
  | NotRun;

function readExportArguments(args: readonly string[]): ExportArguments {
  const given = readArguments({ options: {} }, args);
  if (given.ask !== 'run') return given;
  const [format, path, ...others] = given.words;
  const choice = oneOf(Object.keys(formats));
  if (format === undefined) return wrongUse(`Name the format: ${choice}.`);
  const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
  if (write === undefined) {
    return wrongUse(`There is no format ${quote(format)}. Write ${choice}.`);
  }
  if (others.length > 0) {
    return wrongUse('Name one file. Write quotation marks around a name of several words.');
  }
  const problem = path === undefined ? undefined : nameProblem(format, path);
  return problem === undefined ? { ask: 'export', write, path } : wrongUse(problem);
}

const asked = readExportArguments(process.argv.slice(2));
if (asked.ask !== 'export') answer(asked, help);
else await exportTable(asked.write, asked.path);
