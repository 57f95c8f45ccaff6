import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { slotPlace } from '#src/core/feeds/slot-text.ts';
import { eventDates } from '#src/core/schedule/event-dates.ts';
import { readContent } from '#src/reading/read-content.ts';
import { feedInput, readSchedule, render } from './core/feeds/event-feeds.ts';

/** Small events that once came out wrong; they are beside some checkouts of the project. */
const cases = '../shared/cases';
const isThere = existsSync(cases);
if (!isThere) console.info(`skipped: ${cases} is not there`);

/** The errors of a case, and the warnings and notes that some case is about. */
const findingsOf = async (name: string): Promise<readonly Finding[]> => {
  const { findings } = runChecks(await readContent(`${cases}/${name}`));
  const isAbout = (code: string): boolean =>
    Object.values(expected).some((lines) => lines.some((line) => line.endsWith(` ${code}`)));
  return findings.filter(({ code, severity }) => severity === 'error' || isAbout(code));
};
const findingsIn = async (name: string): Promise<string[]> =>
  (await findingsOf(name)).map(
    ({ code, file, line }) =>
      `${file.replace(/^.*\/cases\/(hostile\/)?[^/]*\//, '')}:${String(line)} ${code}`,
  );
const slotsOf = async (name: string) => (await readSchedule(`${cases}/${name}`)).slots;

/** The cases and their expected findings; an empty list stands for a folder without mistakes. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'a1-long': [],
  'a1-realistic': [],
  'c12-empty-title': [
    'talks/a.mdx:2 empty-title',
    'talks/b.mdx:2 empty-title',
    'talks/c.mdx:2 wrong-form',
    'talks/d.mdx:2 empty-title',
  ],
  'c3-hash-min': ['talks/a.mdx:6 frontmatter-syntax'],
  'c4-both-quotes': ['talks/a.mdx:2 frontmatter-syntax'],
  'c4-tis': ['talks/a.mdx:2 frontmatter-syntax'],
  'c5-control': [
    'talks/bell.mdx:8 control-character',
    'talks/bidi.mdx:2 control-character',
    'talks/c1.mdx:8 control-character',
    'talks/nul.mdx:8 control-character',
    'talks/seps.mdx:2 control-character',
    'talks/title.mdx:2 control-character',
  ],
  'k2-durations': ['talks/f.mdx:3 lone-before-day-ends'],
  'o6-hackathon-26h': [],
  'o7-room-by-name': [
    'talks/a.mdx:5 wrong-form',
    'talks/b.mdx:5 wrong-form',
    'talks/c.mdx:5 wrong-form',
    'talks/d.mdx:5 unknown-room',
    'talks/e.mdx:5 wrong-form',
    'talks/f.mdx:5 unknown-room',
  ],
  'p4-homonyms': ['speakers/wei-zhang-2.mdx:2 same-name'],
  'repro-sessions': ['talks/p-2.mdx:5 duplicate-order', 'talks/p-3.mdx:5 duplicate-order'],
  'repro-two-days': ['talks/p-2.mdx:5 duplicate-order', 'talks/p-3.mdx:5 duplicate-order'],
  's3-room-on-day-two': [],
  't2-sunrise': ['talks/yoga-1.mdx:3 outside-event', 'talks/yoga-2.mdx:3 lone-before-day-ends'],
  't6-gap-days': [],
  't9-havana': [],
  't9-winnipeg': [],
  'w1-no-venue': [],
  'hostile/03-stack-nested-lists': ['talks/x.mdx:5 nesting'],
  'hostile/04-stack-year-9999': ['talks/x.mdx:3 no-such-date'],
  'hostile/06-unclosed-fence': ['talks/x.mdx:7 open-code'],
  'hostile/08-invisible-title': ['talks/x.mdx:2 wrong-form'],
  'hostile/09-id-too-long': ['event.mdx:8 wrong-form'],
  'hostile/10-hang-blank-lines': [],
  'hostile/12-hang-math': [],
  'hostile/13-hang-macro': ['talks/x.mdx:5 math'],
  'hostile/17-folder-named-mdx': [],
  'hostile/19-photo-that-is-none': ['speakers/a.mdx:1 picture'],
  'hostile/21-broken-photo-silent': ['speakers/a.mdx:1 picture'],
};

/** The cases of which a test below checks more than their lines. */
const withOwnTest = ['p2-file-names', 'p2-taken', 'hostile/01-second-frontmatter', 'hostile'];

describe.skipIf(!isThere)('the cases beside the project', () => {
  test('are all expected', () => {
    const folders = ['', 'hostile/'].flatMap((above) =>
      readdirSync(`${cases}/${above}`, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${above}${name}`),
    );
    const asked = [...Object.keys(expected), ...withOwnTest];
    expect(folders.filter((name) => !asked.includes(name))).toEqual([]);
  });

  test.each(Object.entries(expected))('%s has the expected findings', async (name, findings) => {
    expect(await findingsIn(name)).toEqual(findings);
  });

  test('file names get free suggestions, and none if their letters have no English equivalent', async () => {
    const hints = (await findingsOf('p2-taken')).map(({ hint }) => hint);
    expect(hints).toEqual([
      'Rename it to "mul-ler.mdx".',
      'Rename it to "mul-ler-2.mdx".',
      'Rename it to "muller-2.mdx".',
    ]);
    const renamed = (await findingsOf('p2-file-names')).flatMap(
      ({ hint }) => /^Rename it to "(.*)"\.$/.exec(hint)?.[1] ?? [],
    );
    expect(renamed.length).toBeGreaterThan(5);
    expect(new Set(renamed).size).toBe(renamed.length);
    for (const name of renamed) expect(name).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*\.mdx$/);
  });

  test.each(['b', 'c'])('a program beside an entry is an error: %s', async (folder) => {
    const place = `${cases}/hostile/01-second-frontmatter/${folder}`;
    const { findings } = runChecks(await readContent(place));
    expect(findings.map(({ code }) => code)).toContain('unknown-file');
  });

  test('the hints mention dayEnds if a day begins early', async () => {
    const [first, second] = await findingsOf('t2-sunrise');
    expect(first?.hint).toContain(`dayEnds: '05:00'`);
    expect(second?.hint).toContain(`dayEnds: '05:00'`);
  });

  test('the hints about quotation marks can be followed', async () => {
    const [both] = await findingsOf('c4-both-quotes');
    expect(both?.hint).toContain(`'It''s "fine" here'`);
  });

  test.each([
    ['t9-winnipeg', '2027-01-20T14:00:00.000Z'],
    ['t9-havana', '2026-12-10T13:00:00.000Z'],
  ])('the times of %s come from our own zone data', async (name, start) => {
    const starts = (await slotsOf(name)).map((slot) => slot.start.toUTC().toISO());
    expect(starts).toContain(start);
  });

  test('days without entries are left out', async () => {
    const schedule = await readSchedule(`${cases}/t6-gap-days`);
    expect(schedule.days).toHaveLength(4);
    expect(eventDates(schedule)).toBe('January 11–12 and 18–19, 2027');
  });

  test('a hackathon of 26 hours continues on its second day, and occurs once in calendars', async () => {
    const schedule = await readSchedule(`${cases}/o6-hackathon-26h`);
    const ongoing = schedule.days.map((day) =>
      day.ongoing.map(({ subject }) => subject.title.plain),
    );
    expect(ongoing.flat().sort()).toEqual(['Exactly a day', 'Hackathon']);
    const calendar = render(feedInput(schedule), 'schedule.ics');
    expect(calendar.match(/SUMMARY:Hackathon/g)).toHaveLength(1);
  });

  test('an event without a location has the same one everywhere', async () => {
    const schedule = await readSchedule(`${cases}/w1-no-venue`);
    const input = feedInput(schedule);
    const { findings } = runChecks(await readContent(`${cases}/w1-no-venue`));
    expect(findings.map(({ code }) => code)).toContain('place-not-written');
    const places = schedule.slots.map((slot) => slotPlace(slot, schedule.event.data, input.words));
    expect(places).toEqual(['Hall', 'Location to be announced']);
    expect(new Set(schedule.slots.map(({ attendance }) => attendance))).toEqual(
      new Set(['in person']),
    );
  });
});
