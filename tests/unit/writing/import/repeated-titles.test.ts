import { expect, test } from 'vitest';
import { filesBelow, importInto, newFolder, savedFile } from './import-into.ts';

const header = 'Nr,Title,Start,Minutes,Speaker';
const ana = ',Keynote,2031-05-03T09:00,30,Ana Diaz';
const bo = ',Keynote,2031-05-04T09:00,30,Bo Li';
const trees = '1,Trees,2031-05-03T10:00,30,Cy Young';
const sets = '1,Sets,2031-05-04T10:00,30,Di Ma';

/** Imports a table with these rows. */
async function importRows(folder: string, ...rows: readonly string[]): Promise<string> {
  const path = savedFile('programme.csv', header, ...rows);
  return (await importInto(folder, [path], { timezone: 'Europe/Berlin' })).summary;
}

/** The speakers of each talk, by the talk's file. */
function speakersOf(folder: string): Record<string, string | undefined> {
  const talks = [...filesBelow(folder)].filter(([name]) => name.startsWith('talks/'));
  return Object.fromEntries(
    talks.map(([name, text]) => [name, /^speakers: \[(.*)\]$/m.exec(text)?.[1]]),
  );
}

const all = {
  'talks/keynote.mdx': 'ana-diaz',
  'talks/keynote-2.mdx': 'bo-li',
  'talks/trees.mdx': 'cy-young',
  'talks/sets.mdx': 'di-ma',
};

test('finds talks that share a title or a number again, in any order', async () => {
  const folder = newFolder();
  await importRows(folder, ana, bo, trees, sets);
  expect(speakersOf(folder)).toEqual(all);
  const summary = await importRows(folder, sets, bo, trees, ana);
  expect(summary).toContain('0 new files, 0 updated');
  expect(speakersOf(folder)).toEqual(all);
});

test('keeps the file of a talk when another one with its title or number joins, or goes again', async () => {
  const folder = newFolder();
  await importRows(folder, ana, trees);
  await importRows(folder, ana, bo, sets, trees);
  expect(speakersOf(folder)).toEqual(all);
  await importRows(folder, bo, sets);
  expect(speakersOf(folder)).toEqual(all);
  const summary = await importRows(folder, bo, ana, sets, trees);
  expect(summary).toContain('0 new files, 0 updated');
});

test('still finds a talk again whose speaker was replaced', async () => {
  const folder = newFolder();
  await importRows(folder, ana);
  await importRows(folder, bo);
  expect(speakersOf(folder)).toEqual({ 'talks/keynote.mdx': 'bo-li' });
});
