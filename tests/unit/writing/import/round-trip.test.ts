import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { csvText, scheduleTable } from '#src/core/feeds/schedule-table.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { readContent } from '#src/reading/read-content.ts';
import { checked, importInto, newFolder } from './import-into.ts';

async function exported(folder: string): Promise<string> {
  const { content } = runChecks(await readContent(folder));
  if (content === undefined) throw new Error('The content has errors.');
  return csvText(scheduleTable(assembleSchedule(content)));
}

function saved(csv: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'programme.csv');
  writeFileSync(path, csv);
  return path;
}

test('imports every slot that was exported as a table, even of a talk that is held twice', async () => {
  const folder = newFolder();
  await importInto(folder, ['tests/fixtures/imports/pretalx-api.json'], {
    timezone: 'Europe/Berlin',
  });
  const back = newFolder();
  await importInto(back, [saved(await exported(folder))], { timezone: 'Europe/Berlin' });
  expect((await checked(back)).slots).toEqual((await checked(folder)).slots);
});

test('protects cells that a spreadsheet would evaluate, and reads them again', async () => {
  const folder = newFolder();
  const formulas = ['=1+1', '+49', '-x', '@sum(A1)'];
  const rows = formulas.map(
    (title, index) => `${String(index)},${title},2031-05-03T1${String(index)}:00,30`,
  );
  await importInto(folder, [saved(['id,title,start,minutes', ...rows].join('\n'))], {
    timezone: 'UTC',
  });
  const csv = await exported(folder);
  expect(csv).not.toMatch(/(?:^|,|")[=+\-@]/m);
  const back = newFolder();
  await importInto(back, [saved(csv)], { timezone: 'UTC' });
  expect((await checked(back)).slots).toEqual((await checked(folder)).slots);
});
