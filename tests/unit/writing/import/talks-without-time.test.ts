import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { csvText, scheduleTable } from '#src/core/feeds/schedule-table.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { readContent } from '#src/reading/read-content.ts';
import type { ImportResult } from '#src/writing/import/run-import.ts';
import { checked, importInto, newFolder, savedFile } from './import-into.ts';

const zone = { timezone: 'Europe/Berlin' };
const fixed = 'B,2027-04-09T09:00,30,Hall';

/** Imports a table with these rows; the talk in question is called A. */
async function imported(
  header: string,
  ...rows: readonly string[]
): Promise<{ readonly talk: string; readonly result: ImportResult; readonly folder: string }> {
  const folder = newFolder();
  const result = await importInto(folder, [savedFile('program.csv', header, ...rows)], zone);
  expect((await checked(folder)).errors).toEqual([]);
  return { talk: readFileSync(join(folder, 'talks/a.mdx'), 'utf8'), result, folder };
}

const refused = ({ plan }: ImportResult): string[] =>
  plan.remarks.filter(({ kind }) => kind === 'refused').map(({ message }) => message);

test('keeps the room and the length of a talk without a time', async () => {
  const { talk } = await imported('Title,Start,Minutes,Room', 'A,,45,Hall', fixed);
  expect(talk).toContain('\nminutes: 45\nroom: hall\n');
});

test.each(['9 Uhr', '25:00', '31.04.2027'])(
  'keeps the room and the length of a talk whose time, %s, cannot be read, and the time as written',
  async (start) => {
    const { talk, result } = await imported(
      'Title,Start,Minutes,Room',
      `A,${start},45,Hall`,
      fixed,
    );
    expect(talk).toContain('\nminutes: 45\nroom: hall\n');
    expect(talk).toMatch(new RegExp(`\\nimported:\\n  Start: ['"]?${start}['"]?\\n`));
    expect(refused(result)).toHaveLength(1);
  },
);

test('keeps the room of a talk without a length, and its start in the event’s zone', async () => {
  const { talk, result } = await imported(
    'Title,Start,Minutes,Room',
    'A,2027-04-09T09:00Z,,Hall',
    fixed,
  );
  expect(talk).not.toMatch(/^start:/m);
  expect(talk).toContain('\nroom: hall\n');
  expect(talk).toMatch(/\nimported:\n {2}start: ['"]?2027-04-09T11:00['"]?\n/);
  expect(refused(result)).toEqual([
    'A time was left out, because the source does not say how long it takes',
  ]);
});

test('takes the dates of a new event from starts without a length if there are no others', async () => {
  const { folder, result } = await imported('Title,Start,Room', 'A,2027-04-09T09:00,Hall');
  expect(result.summary).not.toContain('placeholders');
  expect(readFileSync(join(folder, 'event.mdx'), 'utf8')).toMatch(
    /\nstart: ['"]?2027-04-09['"]?\n/,
  );
});

test('keeps an end that comes before its start under imported, beside the start', async () => {
  const { talk } = await imported(
    'Title,Start,End,Room',
    'A,2027-04-09T09:00,2027-04-08T10:00,Hall',
    'B,2027-04-09T09:00,2027-04-09T10:00,Hall',
  );
  expect(talk).toContain('\nroom: hall\n');
  expect(talk).toMatch(
    /\nimported:\n {2}start: ['"]?2027-04-09T09:00['"]?\n {2}end: ['"]?2027-04-08T10:00['"]?\n/,
  );
});

test('keeps the room of a talk whose time the source withdraws', async () => {
  const { folder } = await imported(
    'Title,Start,Minutes,Room',
    'A,2027-04-09T11:00,45,Hall',
    fixed,
  );
  await importInto(
    folder,
    [savedFile('program.csv', 'Title,Start,Minutes,Room', 'A,,45,Hall', fixed)],
    zone,
  );
  const talk = readFileSync(join(folder, 'talks/a.mdx'), 'utf8');
  expect(talk).not.toMatch(/^start:/m);
  expect(talk).toContain('\nminutes: 45\nroom: hall\n');
});

test('keeps what a row without a time says beside the times of the other rows', async () => {
  const { talk } = await imported(
    'Title,Start,Minutes,Room',
    'A,2027-04-09T11:00,45,Hall',
    'A,,20,Lab',
    'A,,45,Hall',
  );
  expect(talk).toContain('\nstart: 2027-04-09T11:00\nminutes: 45\nroom: hall\n');
  expect(talk).toMatch(
    /\nimported:\n {2}other times:\n {4}- minutes: 20\n {6}room: Lab\n(?!.*room)/s,
  );
});

test('exports the room and the length of a talk without a time, and imports them again', async () => {
  const { folder } = await imported('Title,Start,Minutes,Room', 'A,,45,Hall', 'C,,,Lab', fixed);
  const { content } = runChecks(await readContent(folder));
  if (content === undefined) throw new Error('The content has errors.');
  const csv = csvText(scheduleTable(assembleSchedule(content)));
  const back = newFolder();
  await importInto(back, [savedFile('schedule.csv', csv.trimEnd())], zone);
  const again = (id: string) => readFileSync(join(back, `talks/${id}.mdx`), 'utf8');
  expect(again('a')).toContain('\nminutes: 45\nroom: hall\n');
  expect(again('c')).toContain('\nroom: lab\n');
});

/** The text of the only talk of an export of another system, which is not a table. */
async function onlyTalk(name: string, content: unknown): Promise<string> {
  const folder = newFolder();
  const path = savedFile(name, typeof content === 'string' ? content : JSON.stringify(content));
  const { plan } = await importInto(folder, [path], zone);
  const talk = plan.entries.find(({ collection }) => collection === 'talks');
  expect((await checked(folder)).errors).toEqual([]);
  return readFileSync(join(folder, `talks/${talk?.id ?? ''}.mdx`), 'utf8');
}

const room = { id: 7, name: 'Hall' };

test('keeps them in the exports of other systems', async () => {
  const pretalx = {
    ...{ code: 'AB', title: 'A', state: 'confirmed', duration: 45 },
    slots: [{ id: 1, start: null, room: { id: 7, name: { en: 'Hall' } } }],
  };
  expect(await onlyTalk('talks.json', { results: [pretalx] })).toContain(
    '\nminutes: 45\nroom: hall\n',
  );
  expect(await onlyTalk('talks.json', { results: [{ ...pretalx, slots: [] }] })).toContain(
    '\nminutes: 45\n',
  );
  expect(
    await onlyTalk('schedule.json', {
      ...{ timezone: 'UTC', speakers: [], rooms: [room] },
      talks: [{ code: 'AB', title: 'A', start: null, duration: 45, room: 7 }],
    }),
  ).toContain('\nminutes: 45\nroom: hall\n');
  const session = { id: '1', title: 'A', startsAt: null, isServiceSession: false, roomId: 7 };
  expect(await onlyTalk('all.json', { sessions: [session], rooms: [room] })).toContain(
    '\nroom: hall\n',
  );
  const frab = { guid: 'g', title: 'A', duration: '00:45' };
  expect(
    await onlyTalk('schedule.json', {
      schedule: { conference: { title: 'E', days: [{ rooms: { Hall: [frab] } }] } },
    }),
  ).toContain('\nminutes: 45\nroom: hall\n');
  expect(
    await onlyTalk('schedule.json', {
      schedule: { events: [{ ...frab, room: 'Hall' }] },
    }),
  ).toContain('\nminutes: 45\nroom: hall\n');
  expect(
    await onlyTalk('session.json', {
      session_types: [],
      sessions: [{ id: '1', room: 'R1', zh: { title: 'A' } }],
    }),
  ).toContain('\nroom: r1\n');
});

test('keeps the room of an entry of a calendar that takes whole days, or whose zone is unknown', async () => {
  const calendar = (...lines: readonly string[]) =>
    [
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:A\nLOCATION:Hall',
      ...lines,
      'END:VEVENT\nEND:VCALENDAR',
    ].join('\n');
  expect(await onlyTalk('a.ics', calendar('DTSTART;VALUE=DATE:20270409'))).toContain(
    '\nroom: hall\n',
  );
  expect(await onlyTalk('a.ics', calendar('DTSTART;TZID=Nowhere:20270409T090000'))).toContain(
    '\nroom: hall\n',
  );
});

test('gives a talk that shares the time of its session no length, which would place it', async () => {
  const contribution = {
    ...{ id: '1', title: 'A', duration: 20, session: 'Posters', room: 'Hall' },
    ...{ startDate: null },
  };
  const talk = await onlyTalk('event.json', {
    results: [
      {
        ...{ title: 'E', startDate: { date: '2027-04-09' } },
        contributions: [contribution],
      },
    ],
  });
  expect(talk).toContain('\nroom: hall\n');
  expect(talk).not.toMatch(/^minutes:/m);
  expect(talk).toContain('\nimported:\n  minutes: 20\n');
});

test('changes nothing when it is imported again', async () => {
  const { folder } = await imported('Title,Start,Minutes,Room', 'A,9 Uhr,45,Hall', fixed);
  const path = savedFile('program.csv', 'Title,Start,Minutes,Room', 'A,9 Uhr,45,Hall', fixed);
  expect((await importInto(folder, [path], zone)).changes).toBe(0);
});
