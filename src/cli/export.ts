import { runChecks } from '#src/core/checks/run-checks.ts';
import { csvText, scheduleTable } from '#src/core/feeds/schedule-table.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { contentDirectory } from '#src/reading/environment.ts';
import { readContent } from '#src/reading/read-content.ts';

const help = `npm run export: writes the schedule as a table, a row for each slot of a talk.

  npm run export -- csv > programme.csv     for spreadsheets
  npm run export -- json > programme.json   for programs

"npm run import" reads the CSV again. The content is read from the folder "content", or CONTENT_DIR.
`;

// A reader that has seen enough, like `head`, is no error.
process.stdout.on('error', () => process.exit());

async function exportTable(format: 'csv' | 'json'): Promise<void> {
  const { content, findings } = runChecks(await readContent(contentDirectory()));
  if (content === undefined || findings.some(({ severity }) => severity === 'error')) {
    process.stderr.write('The content has errors; "npm run check" lists them.\n');
    process.exitCode = 1;
    return;
  }
  const rows = scheduleTable(assembleSchedule(content));
  process.stdout.write(format === 'csv' ? csvText(rows) : `${JSON.stringify(rows, null, 2)}\n`);
}

const [format, ...others] = process.argv.slice(2);
if (format === '--help' || format === '-h') process.stdout.write(help);
else if ((format === 'csv' || format === 'json') && others.length === 0) await exportTable(format);
else {
  process.stderr.write(help);
  process.exitCode = 2;
}
