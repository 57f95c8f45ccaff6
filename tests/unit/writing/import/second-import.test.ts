import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checked, filesBelow, importInto, newFolder, savedFile } from './import-into.ts';

const header = 'id,title,start,minutes,room,speakers,abstract';

const table = (...rows: readonly string[]): string => savedFile('programme.csv', header, ...rows);

const lamps = '1,Lamps,2031-05-03T09:00,30,Harbour,Ottoline Vane,About lamps';
const wicks = '2,Wicks,2031-05-03T10:00,30,Harbour,Ida Brook,About wicks';
const zone = { timezone: 'Europe/Berlin' };

async function imported(): Promise<string> {
  const folder = newFolder();
  await importInto(folder, [table(lamps, wicks)], zone);
  return folder;
}

const edit = (path: string, from: string, to: string): void => {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
};

test('updates values that the source changed, and keeps a talk’s address when its title changes', async () => {
  const folder = await imported();
  const moved = '1,New lamps,2031-05-03T09:30,30,Mill,Ottoline Vane,About lamps';
  const { plan, summary } = await importInto(folder, [table(moved, wicks)]);
  expect(summary).toContain(
    [
      'Changes of the schedule:',
      '  Moved:',
      '    - New lamps: Sat 3 May, 09:30 to 10:00, Mill; before: Sat 3 May, 09:00 to 09:30, Harbour, “Lamps”',
      '',
    ].join('\n'),
  );
  expect(plan.updated).toEqual(['event/event', 'talks/lamps']);
  const text = readFileSync(join(folder, 'talks/lamps.mdx'), 'utf8');
  expect(text).toContain('title: New lamps');
  expect(text).toContain('start: 2031-05-03T09:30');
  expect(text).toContain('room: mill');
  expect((await checked(folder)).errors).toEqual([]);
});

test('keeps comments and edited values, and lists those that the source changed, too', async () => {
  const folder = await imported();
  const path = join(folder, 'talks/lamps.mdx');
  edit(path, 'title: Lamps', '# checked with Ottoline\ntitle: Lamps and lights');
  edit(path, 'About lamps', 'All about lamps');
  const changed = '1,Old lamps,2031-05-03T09:15,30,Harbour,Ottoline Vane,About lamps';
  const { plan, summary } = await importInto(folder, [table(changed, wicks)]);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain('# checked with Ottoline\ntitle: Lamps and lights');
  expect(text).toContain('start: 2031-05-03T09:15');
  expect(text).toContain('All about lamps');
  expect(plan.kept).toEqual([
    { entry: 'talks/lamps', field: 'title', conflicts: true },
    { entry: 'talks/lamps', field: 'body', conflicts: false },
  ]);
  expect(summary).toContain('You and the source both changed these; yours stay');
});

test('uses the source’s values on request', async () => {
  const folder = await imported();
  edit(join(folder, 'talks/lamps.mdx'), 'title: Lamps', 'title: Lights');
  await importInto(folder, [table(lamps, wicks)], { theirs: true });
  expect(readFileSync(join(folder, 'talks/lamps.mdx'), 'utf8')).toContain('title: Lamps');
});

test('reports a talk that is gone from the source, and cancels it only on request', async () => {
  const folder = await imported();
  const { plan, changes } = await importInto(folder, [table(lamps)]);
  expect(plan.removed).toEqual(['speakers/ida-brook', 'talks/wicks']);
  expect(changes).toBe(0);
  await importInto(folder, [table(lamps)], { cancelRemoved: true });
  expect(readFileSync(join(folder, 'talks/wicks.mdx'), 'utf8')).toContain('status: cancelled');
  await importInto(folder, [table(lamps, wicks)]);
  expect(readFileSync(join(folder, 'talks/wicks.mdx'), 'utf8')).not.toContain('status');
});

test('does not restore a file that a person deleted', async () => {
  const folder = await imported();
  rmSync(join(folder, 'talks/wicks.mdx'));
  const { plan } = await importInto(folder, [table(lamps, wicks)]);
  expect(plan.deleted).toEqual(['talks/wicks']);
  expect([...filesBelow(folder).keys()]).not.toContain('talks/wicks.mdx');
});

test('changes nothing in a dry run', async () => {
  const folder = await imported();
  const before = filesBelow(folder);
  const changed = '1,Old lamps,2031-05-03T09:15,30,Harbour,Ottoline Vane,About lamps';
  const { changes } = await importInto(folder, [table(changed, wicks)], { dryRun: true });
  expect(changes).toBe(2);
  expect(filesBelow(folder)).toEqual(before);
});

test('says that a new event has no name yet', async () => {
  const sentence =
    'The source does not name the event. Write its "name" and "id" in event.mdx before you publish; the id never changes.';
  const folder = newFolder();
  expect((await importInto(folder, [table(lamps)], zone)).summary).toContain(sentence);
  expect((await importInto(folder, [table(lamps, wicks)])).summary).not.toContain(sentence);
});

test('writes the language of an event only if it is not English, and keeps an existing one', async () => {
  const english = await imported();
  const event = join(english, 'event.mdx');
  expect(readFileSync(event, 'utf8')).not.toContain('language:');
  edit(event, 'timezone:', 'language: en\ntimezone:');
  await importInto(english, [table(lamps, wicks)], zone);
  expect(readFileSync(event, 'utf8')).toContain('\nlanguage: en\n');

  const german = newFolder();
  const path = table(lamps);
  edit(path, header, `${header},language`);
  edit(path, lamps, `${lamps},Deutsch`);
  await importInto(german, [path], zone);
  expect(readFileSync(join(german, 'event.mdx'), 'utf8')).toContain('\nlanguage: de\n');
});
