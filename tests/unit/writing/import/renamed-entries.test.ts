import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '#tests/unit/cli/run-command.ts';
import { checked, importInto, newFolder, savedFile } from './import-into.ts';

const table = (...rows: readonly string[]): string =>
  savedFile('programme.csv', 'id,title,start,minutes,room,track,speakers', ...rows);

const lamps = 't1,Lamps,2031-05-03T09:00,30,Hall A,Light,Ana Diaz';
const wicks = 't2,Wicks,2031-05-03T10:00,30,Hall A,Light,Ana Diaz';
const zone = { timezone: 'Europe/Berlin' };

/** An import of both talks, whose speaker, room, track, and first talk are renamed afterwards. */
async function renamed(): Promise<string> {
  const folder = newFolder();
  await importInto(folder, [table(lamps, wicks)], zone);
  for (const words of [
    ['speaker', 'ana-diaz', 'ana'],
    ['room', 'hall-a', 'aula'],
    ['track', 'light', 'lights'],
    ['talk', 'lamps', 'lanterns'],
  ]) {
    const { status, err } = await runCommand('src/cli/rename.ts', words, { CONTENT_DIR: folder });
    expect([status, err]).toEqual([0, '']);
  }
  return folder;
}

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

test('changes nothing if only names of files and ids have changed', async () => {
  const folder = await renamed();
  const { plan, errors } = await importInto(folder, [table(lamps, wicks)]);
  expect(errors).toEqual([]);
  expect([plan.added, plan.updated, plan.deleted, plan.kept]).toEqual([[], [], [], []]);
  // The state now has the new ids, and a third import finds them there.
  expect((await importInto(folder, [table(lamps, wicks)])).changes).toBe(0);
});

test('updates a renamed talk, and uses the renamed speaker, room, and track for a new one', async () => {
  const folder = await renamed();
  const later = lamps.replace('09:00', '09:15');
  const glass = 't3,Glass,2031-05-03T11:00,30,Hall A,Light,Ana Diaz';
  const { plan } = await importInto(folder, [table(later, wicks, glass)]);
  expect([plan.added, plan.updated, plan.deleted]).toEqual([
    ['talks/glass'],
    ['talks/lanterns'],
    [],
  ]);
  expect(read(folder, 'talks/lanterns.mdx')).toContain('start: 2031-05-03T09:15');
  const text = read(folder, 'talks/glass.mdx');
  for (const line of ['room: aula', 'track: lights', 'speakers: [ana]'])
    expect(text).toContain(line);
  expect((await checked(folder)).errors).toEqual([]);
});

test('does not take a reference that only follows a rename for an edited value', async () => {
  const folder = await renamed();
  const elsewhere = 't1,Lamps,2031-05-03T09:00,30,Mill,Light,Bo Li';
  const { plan } = await importInto(folder, [table(elsewhere, wicks)]);
  expect(plan.kept).toEqual([]);
  const text = read(folder, 'talks/lanterns.mdx');
  for (const line of ['room: mill', 'speakers: [bo-li]']) expect(text).toContain(line);
});

test('cancels a renamed talk that the source no longer has', async () => {
  const folder = await renamed();
  const { plan } = await importInto(folder, [table(wicks)], { cancelRemoved: true });
  expect(plan.removed).toEqual(['talks/lanterns']);
  expect(read(folder, 'talks/lanterns.mdx')).toContain('status: cancelled');
});

test('still leaves out a talk that was renamed and then deleted', async () => {
  const folder = await renamed();
  await importInto(folder, [table(lamps, wicks)]);
  rmSync(join(folder, 'talks/lanterns.mdx'));
  const { plan } = await importInto(folder, [table(lamps, wicks)]);
  expect(plan.deleted).toEqual(['talks/lanterns']);
});

test('finds renamed entries again after the folder .import was lost', async () => {
  const folder = await renamed();
  rmSync(join(folder, '.import'), { recursive: true });
  const { plan, errors } = await importInto(folder, [table(lamps, wicks)]);
  expect(errors).toEqual([]);
  expect(plan.added).toEqual([]);
});

test('keeps one person of two whom somebody joined by an alias', async () => {
  const folder = newFolder();
  const other = wicks.replace('Ana Diaz', 'A. Diaz').replace('Hall A', 'Hall');
  await importInto(folder, [table(lamps, other)], zone);
  rmSync(join(folder, 'speakers/a-diaz.mdx'));
  const edit = (file: string, from: string, to: string): void => {
    const text = read(folder, file);
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };
  edit('speakers/ana-diaz.mdx', 'name: Ana Diaz', 'name: Ana Diaz\naliases: [a-diaz]');
  edit('talks/wicks.mdx', '[a-diaz]', '[ana-diaz]');
  edit('talks/wicks.mdx', 'room: hall\n', 'room: hall-a\n');
  edit('event.mdx', '  - id: hall\n    name: Hall\n', '');
  edit('event.mdx', 'name: Hall A\n', 'name: Hall A\n    aliases: [hall]\n');
  const { plan, errors } = await importInto(folder, [table(other, lamps)]);
  expect([errors, plan.kept, plan.deleted, plan.updated]).toEqual([[], [], [], []]);
  expect(existsSync(join(folder, 'speakers/a-diaz.mdx'))).toBe(false);
  expect(read(folder, 'speakers/ana-diaz.mdx')).toContain('name: Ana Diaz');
  expect(read(folder, 'event.mdx')).toContain('name: Hall A');
  expect((await importInto(folder, [table(other, lamps)])).changes).toBe(0);
});
