import ICAL from 'ical.js';
import { afterAll, describe, expect, test } from 'vitest';
import { changeTexts } from '#src/core/feeds/change-summary.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { feedFiles, feedInput, readSchedule } from '#tests/unit/core/feeds/event-feeds.ts';
import { findAll, parseXml, textOf } from '#tests/unit/core/feeds/parse-xml.ts';
import { readHistory } from '#src/reading/history/read-history.ts';
import { Repository } from '#tests/repository.ts';
import { entry, event } from './story-event.ts';

/** What a calendar program stores for an entry. */
interface Kept {
  readonly sequence: number;
  readonly modified: string;
  readonly status: string;
  readonly title: string;
  readonly start: string;
  readonly place: string;
}

/**
 * A calendar program that imports one file after another, and updates an entry only if its SEQUENCE is higher, or equal
 * with a later change (RFC 5546, 2.1.5).
 */
class Store {
  readonly entries = new Map<string, Kept>();

  import(calendar: string): void {
    const read = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
    for (const component of read.getAllSubcomponents('vevent')) {
      const { uid, ...kept } = keptFrom(component);
      const before = this.entries.get(uid);
      const isNewer =
        before === undefined ||
        kept.sequence > before.sequence ||
        (kept.sequence === before.sequence && kept.modified >= before.modified);
      if (isNewer) this.entries.set(uid, kept);
    }
  }
}

const keptFrom = (component: ICAL.Component): Kept & { readonly uid: string } => {
  const { uid, summary, sequence, startDate, location } = new ICAL.Event(component);
  const text = (name: string): string => String(component.getFirstPropertyValue(name));
  const start = startDate.toJSDate().toISOString().slice(0, 16);
  const [modified, status] = [text('last-modified'), text('status')];
  return { uid, title: summary, sequence, modified, status, start, place: location };
};

/** The feeds after a step of the story. */
interface Published {
  readonly input: FeedInput;
  readonly text: (path: string) => string;
  /** The entry with a title: `status sequence start place`. */
  readonly calendarEntry: (title: string) => string;
}

const repository = new Repository();
afterAll(() => {
  repository.remove();
});
const store = new Store();
const uids = new Set<string>();

const publish = async (): Promise<Published> => {
  const { history } = await readHistory(repository.content, repository.cache);
  const input = feedInput(await readSchedule(repository.content), { history });
  const files = feedFiles(input);
  const text = (path: string): string => files.get(path)?.render() ?? `no ${path}`;
  store.import(text('schedule.ics'));
  const calendar = new ICAL.Component(ICAL.parse(text('schedule.ics')) as unknown[]);
  const entries = calendar.getAllSubcomponents('vevent').map(keptFrom);
  for (const { uid } of entries) uids.add(uid);
  const calendarEntry = (title: string): string =>
    entries
      .filter((kept) => [title, `Canceled: ${title}`].includes(kept.title))
      .map(
        ({ status, sequence, start, place }) => `${status} ${String(sequence)} ${start} ${place}`,
      )
      .join(' and ');
  return { input, text, calendarEntry };
};

/** The newest publication in words: `Opening: moved from …`. */
const changesIn = ({ input }: Published): string[] =>
  (input.history.publications[0]?.changes ?? []).map((change) => {
    const { title = '' } = change.after ?? change.before ?? {};
    return `${title}: ${changeTexts(change, input).join('; ')}`;
  });

const opening = { title: 'Opening', start: '2026-06-01T10:00', minutes: '30', room: 'one' };
const keynote = { ...opening, title: 'Keynote', start: '2026-06-01T11:00', speakers: '[ada]' };
const closing = { ...opening, title: 'Closing', start: '2026-06-02T16:00' };
const ada = entry({ name: 'Ada Lovelace' });

describe('a program that is published, moved, renamed, retitled, canceled, cut, and restored', () => {
  test('begins with unchanged entries', async () => {
    repository.commit(0, {
      'event.mdx': event,
      'speakers/ada.mdx': ada,
      'talks/opening.mdx': entry(opening),
      'talks/keynote.mdx': entry(keynote),
      'talks/closing.mdx': entry(closing),
    });
    const published = await publish();
    expect(published.calendarEntry('Opening')).toBe('CONFIRMED 0 2026-06-01T08:00 Room 1');
    expect(published.calendarEntry('Keynote')).toBe('CONFIRMED 0 2026-06-01T09:00 Room 1');
    expect(changesIn(published)).toEqual([]);
    expect(findAll(parseXml(published.text('changes.xml')), 'entry')).toEqual([]);
  });

  test('reports a move, and increases the sequence', async () => {
    repository.commit(60, {
      'talks/opening.mdx': entry({ ...opening, start: '2026-06-01T10:15' }),
    });
    const published = await publish();
    expect(published.calendarEntry('Opening')).toBe('CONFIRMED 1 2026-06-01T08:15 Room 1');
    expect(changesIn(published)).toEqual(['Opening: moved from 10:00 to 10:15 (Berlin, UTC+2)']);
  });

  test('keeps the entry and the old address of a talk whose file is renamed', async () => {
    repository.commit(60, {
      'talks/keynote.mdx': undefined,
      'talks/key-note.mdx': entry({ ...keynote, aliases: '[keynote]' }),
    });
    const published = await publish();
    expect(published.calendarEntry('Keynote')).toBe('CONFIRMED 0 2026-06-01T09:00 Room 1');
    expect(published.text('talks/keynote.ics')).toBe(published.text('talks/key-note.ics'));
    expect(changesIn(published)).toEqual(['Opening: moved from 10:00 to 10:15 (Berlin, UTC+2)']);
  });

  test('reports a changed title, and increases the sequence', async () => {
    const written = { ...keynote, title: 'On engines', aliases: '[keynote]' };
    repository.commit(60, { 'talks/key-note.mdx': entry(written) });
    const published = await publish();
    expect(published.calendarEntry('On engines')).toBe('CONFIRMED 1 2026-06-01T09:00 Room 1');
    expect(changesIn(published)).toEqual(['On engines: title changed from “Keynote”']);
  });

  test('reports that a talk is canceled, and keeps its entry', async () => {
    const written = {
      ...keynote,
      title: 'On engines',
      aliases: '[keynote]',
      status: 'cancelled',
    };
    repository.commit(60, { 'talks/key-note.mdx': entry(written) });
    const published = await publish();
    expect(published.calendarEntry('On engines')).toBe('CANCELLED 2 2026-06-01T09:00 Room 1');
    expect(changesIn(published)).toEqual(['On engines: canceled']);
  });

  test('keeps a deleted talk as canceled, in every calendar that contained it', async () => {
    repository.commit(60, { 'talks/closing.mdx': undefined });
    const published = await publish();
    expect(published.calendarEntry('Closing')).toBe('CANCELLED 1 2026-06-02T14:00 Room 1');
    expect(changesIn(published)).toEqual(['Closing: removed']);
    for (const path of ['talks/closing.ics', 'rooms/one.ics', 'days/2026-06-02.ics']) {
      expect(published.text(path)).toMatch(
        /STATUS:CANCELLED\r\n[^]*SUMMARY:Canceled: Closing|SUMMARY:Canceled: Closing\r\n[^]*STATUS:CANCELLED/,
      );
    }
    expect(published.text('rooms/two.ics')).not.toContain('Closing');
  });

  test('leaves out the name of a speaker who is deleted with the talk', async () => {
    repository.commit(60, { 'talks/key-note.mdx': undefined, 'speakers/ada.mdx': undefined });
    const published = await publish();
    expect(published.calendarEntry('On engines')).toBe('CANCELLED 3 2026-06-01T09:00 Room 1');
    for (const file of feedFiles(published.input).values()) {
      expect(file.render(), file.path).not.toContain('Lovelace');
    }
  });

  test('restores everything, and continues counting', async () => {
    repository.wait(60);
    repository.git('revert', '--no-edit', 'HEAD', 'HEAD~1');
    const published = await publish();
    expect(published.calendarEntry('Closing')).toBe('CONFIRMED 2 2026-06-02T14:00 Room 1');
    expect(published.calendarEntry('On engines')).toBe('CANCELLED 4 2026-06-01T09:00 Room 1');
    expect(changesIn(published)).toEqual(['On engines: new', 'Closing: new']);
  });

  test('leaves no duplicate or stale entry for people who imported every calendar', async () => {
    const { text } = await publish();
    const calendar = new ICAL.Component(ICAL.parse(text('schedule.ics')) as unknown[]);
    const last = calendar.getAllSubcomponents('vevent').map(keptFrom);
    expect(uids.size).toBe(3);
    expect([...store.entries].sort()).toEqual(
      last.map(({ uid, ...kept }) => [uid, kept] as const).sort(),
    );
  });

  test('is reported in a feed whose entries keep their numbers', async () => {
    const { text, input } = await publish();
    const feed = parseXml(text('changes.xml'));
    const entries = findAll(feed, 'entry');
    const ids = entries.map((each) => textOf(each, 'id'));
    const tag = /^tag:story\.example,2021:story-2026\/changes(\/[0-9a-f]{40})?$/;
    expect(entries).toHaveLength(input.history.publications.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of [textOf(feed, 'id'), ...ids]) expect(id).toMatch(tag);
    for (const each of [feed, ...entries]) {
      expect(textOf(each, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
    expect(textOf(entries[0] ?? feed, 'updated').slice(0, 19)).toBe(
      input.history.head?.at.slice(0, 19),
    );
  });
});
