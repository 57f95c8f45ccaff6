import { describe, expect, test } from 'vitest';
import { calendarsOf } from '#src/core/feeds/calendars.ts';
import { listNames } from '#src/core/feeds/formats/list-names.ts';
import { noHistory } from '#src/core/history/history.ts';
import type { HistoricSlot, RemovedSlot } from '#src/core/history/history.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { complete, completeContent } from './complete-content.ts';
import { feedFiles, inputOf } from './event-feeds.ts';
import { facts } from './make-changes.ts';

const everything = (what: string) => `Everything on the schedule for “${what}”.`;

/** A slot that was announced and no longer exists. */
const gone = (more: Partial<HistoricSlot>): RemovedSlot => ({
  facts: { ...facts, ...more },
  history: {
    ...{ sequence: 1, created: '2026-09-01T00:00:00Z', lastModified: '2026-09-02T00:00:00Z' },
    previousStart: undefined,
  },
});

describe('the calendars of an event', () => {
  const calendars = calendarsOf(complete);
  const calendarAt = (path: string) => calendars.find((one) => one.path === path);

  test('are those of the event, its days, rooms, tracks, sessions, people, and talks with a time', () => {
    expect(calendars.map(({ subject, path, page }) => `${subject} ${path} ${page}`)).toEqual([
      'event schedule.ics ',
      'day days/2026-10-24.ics schedule/2026-10-24/',
      'day days/2026-10-25.ics schedule/2026-10-25/',
      'room rooms/hall.ics rooms/hall/',
      'room rooms/attic.ics rooms/attic/',
      'track tracks/tides.ics tracks/tides/',
      'session sessions/morning.ics sessions/morning/',
      'session sessions/posters.ics sessions/posters/',
      'speaker speakers/mia.ics speakers/mia/',
      'speaker speakers/noor.ics speakers/noor/',
      'speaker speakers/crew.ics speakers/crew/',
      'talk talks/coffee.ics undefined',
      'talk talks/deep.ics talks/deep/',
      'talk talks/off.ics talks/off/',
      'talk talks/parts.ics talks/parts/',
      'talk talks/poster-a.ics talks/poster-a/',
      'talk talks/poster-b.ics talks/poster-b/',
    ]);
  });

  test('have a name with the event’s short name, a description, and their slots', () => {
    expect(calendarAt('schedule.ics')).toMatchObject({
      ...{ label: 'Meeting on the Sea', name: 'Meeting on the Sea', aliases: [], removed: [] },
      description: 'Every talk, session, and break, with all later changes.',
    });
    const slotsAt = (path: string) => calendarAt(path)?.slots.map(({ name }) => name);
    expect(calendarAt('days/2026-10-25.ics')).toMatchObject({
      ...{ label: 'Sunday, October 25, 2026', name: 'Sea · Sunday, October 25, 2026' },
      description: everything('Sunday, October 25, 2026'),
    });
    expect(slotsAt('days/2026-10-25.ics')).toEqual(['talks/off/1', 'talks/parts/two']);
    expect(calendarAt('tracks/tides.ics')).toMatchObject({ label: 'Tides', name: 'Sea · Tides' });
    expect(slotsAt('tracks/tides.ics')).toEqual(['sessions/morning/1', 'talks/deep/1']);
    expect(calendarAt('sessions/morning.ics')).toMatchObject({
      ...{ label: 'Morning', aliases: ['sessions/dawn.ics'] },
    });
    expect(calendarAt('speakers/mia.ics')).toMatchObject({
      ...{ label: 'Mia Ferreira', aliases: ['speakers/m-ferreira.ics'] },
    });
    expect(calendarAt('talks/deep.ics')).toMatchObject({
      ...{ label: 'The deep', aliases: ['talks/depths.ics'], description: everything('The deep') },
    });
    expect(slotsAt('talks/poster-a.ics')).toEqual(['talks/poster-a/1']);
  });

  test('have the event’s full name if it has no short one', () => {
    const talks = { it: { start: '2026-10-24T10:00', minutes: 30, room: 'hall' } };
    const [, day, room] = calendarsOf(inputOf(makeContent({ talks })));
    expect(day?.name).toBe('Meeting · Saturday, October 24, 2026');
    expect(room?.name).toBe('Meeting · Hall');
  });

  test('stay if all entries of a day, room, talk, or session were withdrawn', () => {
    const removed = [
      gone({
        ...{ identity: 'talks/gone/1', id: 'gone', title: 'Gone' },
        calendars: ['talks/gone', 'schedule', 'days/2026-10-26', 'rooms/loft'],
      }),
      gone({
        ...{ identity: 'sessions/late/1', collection: 'sessions', id: 'late', title: 'Late' },
        calendars: ['sessions/late', 'schedule', 'days/2026-10-26'],
      }),
      // It exists under another id.
      gone({ identity: 'talks/depths/2', id: 'depths', calendars: ['talks/depths', 'schedule'] }),
    ];
    const withGone = calendarsOf({ ...complete, history: { ...noHistory, removed } });
    const paths = new Set(calendars.map(({ path }) => path));
    expect(
      withGone
        .filter(({ path }) => !paths.has(path))
        .map(({ subject, path, label, page, slots, removed }) => [
          ...[subject, path, label, page, slots.length, removed.length],
        ]),
    ).toEqual([
      [
        ...['day', 'days/2026-10-26.ics', 'Monday, October 26, 2026'],
        ...['schedule/2026-10-26/', 0, 2],
      ],
      ['talk', 'talks/gone.ics', 'Gone', undefined, 0, 1],
      ['session', 'sessions/late.ics', 'Late', undefined, 0, 1],
      ['room', 'rooms/loft.ics', 'loft', undefined, 0, 1],
    ]);
    expect(withGone.find(({ path }) => path === 'talks/deep.ics')?.removed).toEqual([removed[2]]);
    expect(withGone[0]?.removed).toEqual(removed);
  });
});

describe('the list of files', () => {
  const files = feedFiles(complete);

  test('has a calendar, and a Markdown page, at each former address of a talk', () => {
    for (const [path, page] of [
      ['talks/deep.ics', 'talks/deep/'],
      ['talks/depths.ics', undefined],
      ['talks/deep.md', 'talks/deep/'],
      ['talks/depths.md', undefined],
      ['sessions/dawn.ics', undefined],
    ] as const) {
      expect(files.get(path)?.page, path).toBe(page);
    }
    expect(files.get('talks/deep.md')?.title).toBe('The deep');
    expect(files.get('talks/depths.md')?.render()).toBe(files.get('talks/deep.md')?.render());
    expect(files.get('talks/depths.ics')?.render()).toBe(files.get('talks/deep.ics')?.render());
    expect(files.has('talks/coffee.md')).toBe(false);
  });

  test('has every data file under its own name, without a page', () => {
    for (const path of [
      ...['api/event.json', 'api/talks.json', 'api/sessions.json', 'api/speakers.json'],
      ...['api/schema.json', 'api/version.json', 'my/changes.json', 'my/schedule.json'],
    ]) {
      expect(files.get(path), path).toMatchObject({ title: path, page: undefined });
    }
    expect(files.get('llms.txt')).toMatchObject({ title: 'Meeting on the Sea', page: undefined });
  });

  test('has changes.xml on every page, if the site has an address', () => {
    const changes = files.get('changes.xml');
    expect(changes).toMatchObject({ title: 'Schedule changes', page: 'changes/' });
    expect(changes?.isAnnouncedOn?.('talks/deep/')).toBe(true);
    const site = { root: undefined, base: '/' };
    expect(feedFiles(inputOf(completeContent(), { site })).has('changes.xml')).toBe(false);
  });
});

describe('the names of a long list', () => {
  test('are in its order, with the words beside them', () => {
    expect(listNames(complete, 1)).toEqual([
      {
        path: 'speakers/names.json',
        names: [
          ['crew', 'Night Crew', 'Harbor Board'],
          ['mia', 'Mia Ferreira', 'Institute of Tides'],
          ['noor', 'Noor Haddad', ''],
        ],
      },
      {
        path: 'talks/names.json',
        names: [
          ['off', 'Called off', 'Guest · Canceled'],
          ['poster-b', 'Salt', 'Poster'],
          ['poster-a', 'Sand', 'Noor Haddad · Poster'],
          ['someday', 'Some day', 'Mia Ferreira'],
          ['deep', 'The deep', 'Mia Ferreira, Noor Haddad · Paper'],
          ['parts', 'Two parts', 'Night Crew · Tutorial'],
        ],
      },
    ]);
  });

  test('have no file for a list that just fits on one page', () => {
    expect(listNames(complete, 3).map(({ path }) => path)).toEqual(['talks/names.json']);
    expect(listNames(complete, 6)).toEqual([]);
  });

  test('are written for the lists of a large event', () => {
    const [mia] = complete.schedule.speakers.values();
    const speakers = new Map(Array.from({ length: 1201 }, (_, index) => [`s-${index}`, mia!]));
    const files = feedFiles({ ...complete, schedule: { ...complete.schedule, speakers } });
    const file = files.get('speakers/names.json');
    expect(file).toMatchObject({ title: 'speakers/names.json', page: undefined });
    const names = Array.from(speakers, () => ['mia', 'Mia Ferreira', 'Institute of Tides']);
    expect(file?.render()).toBe(`${JSON.stringify(names)}\n`);
  });
});
