import { expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { csvText, scheduleTable } from '#src/core/feeds/schedule-table.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { readContent } from '#src/reading/read-content.ts';
import { checked, filesBelow, importInto, newFolder, savedFile } from './import-into.ts';

/** Imports a talk and an item with this start and end. */
async function imported(start: string, end: string) {
  const folder = newFolder();
  const table = savedFile(
    'program.csv',
    'Title,Start,End,Room',
    'Opening,2031-05-02T17:00,2031-05-02T18:00,Hall',
    `Hackathon,${start},${end},Lab`,
  );
  const { plan } = await importInto(folder, [table], { timezone: 'Europe/Berlin' });
  const files = filesBelow(folder);
  return {
    folder,
    errors: (await checked(folder)).errors,
    hackathon: /^start: .*\n(?:minutes: .*\n)?/m.exec(files.get('talks/hackathon.mdx') ?? '')?.[0],
    event: /^start: .*\nend: .*$/m.exec(files.get('event.mdx') ?? '')?.[0],
    days: plan.days,
    refused: plan.remarks.filter(({ kind }) => kind === 'refused').map(({ message }) => message),
  };
}

test('keeps the time of an item of several days, and the event lasts until the last of them', async () => {
  expect(await imported('2031-05-02T18:00', '2031-05-04T18:00')).toMatchObject({
    errors: [],
    hackathon: 'start: 2031-05-02T18:00\nminutes: 2880\n',
    event: 'start: 2031-05-02\nend: 2031-05-04',
    days: 3,
    refused: [],
  });
});

test('an item that ends together with a night does not make the event longer', async () => {
  expect(await imported('2031-05-02T18:00', '2031-05-04T06:00')).toMatchObject({
    errors: [],
    event: 'start: 2031-05-02\nend: 2031-05-03',
    days: 2,
  });
});

test('an item that takes a day by its clocks, which go forward in it, lasts several days, too', async () => {
  const folder = newFolder();
  const table = savedFile(
    'program.csv',
    'Title,Start,End,Room',
    'Hackathon,2031-03-29T18:00,2031-03-30T18:00,Lab',
  );
  await importInto(folder, [table], { timezone: 'Europe/Berlin' });
  expect((await checked(folder)).errors).toEqual([]);
  expect(filesBelow(folder).get('event.mdx')).toContain('start: 2031-03-29\nend: 2031-03-30\n');
});

test('leaves out a time that ends months later, which is rather a mistake', async () => {
  expect(await imported('2031-05-02T18:00', '2032-05-01T19:00')).toMatchObject({
    errors: [],
    hackathon: undefined,
    event: 'start: 2031-05-02\nend: 2031-05-02',
    days: 1,
    refused: ['A time was left out, because it takes more than 90 days'],
  });
});

test('imports an item of several days again that was exported as a table', async () => {
  const { folder } = await imported('2031-05-02T18:00', '2031-05-04T18:00');
  const { content } = runChecks(await readContent(folder));
  if (content === undefined) throw new Error('The content has errors.');
  const back = newFolder();
  const csv = csvText(scheduleTable(assembleSchedule(content)));
  await importInto(back, [savedFile('program.csv', csv)], { timezone: 'Europe/Berlin' });
  const { slots } = await checked(back);
  expect(slots).toContain('2031-05-02T16:00Z 2880 Lab Hackathon');
  expect(slots).toEqual((await checked(folder)).slots);
});
