import { describe, expect, test } from 'vitest';
import { breadcrumbsLd, eventLd, sessionLd } from '#src/core/feeds/json-ld/program-ld.ts';
import { speakerLd } from '#src/core/feeds/json-ld/person-ld.ts';
import { talkLd, writeJsonLd } from '#src/core/feeds/json-ld/talk-ld.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { events, feedInput, readSchedule } from './event-feeds.ts';
import { vocabularyFaults, vocabularyMissing } from './vocabulary.ts';

/** The data on every page of an event, written and read again. */
const pagesOf = ({ schedule }: FeedInput, input: FeedInput): Map<string, unknown> => {
  const read = (...things: Parameters<typeof writeJsonLd>[0]): unknown =>
    JSON.parse(writeJsonLd(things));
  return new Map([
    ['', read(eventLd(input), breadcrumbsLd([{ name: 'Start', path: '' }], input))],
    ...[...schedule.sessions.values()].map(
      (session) => [`sessions/${session.entry.id}`, read(...sessionLd(session, input))] as const,
    ),
    ...[...schedule.talks.values()].map(
      (talk) => [`talks/${talk.entry.id}`, read(...talkLd(talk, input))] as const,
    ),
    ...[...schedule.speakers.values()].map(
      (speaker) => [`speakers/${speaker.entry.id}`, read(speakerLd(speaker, input))] as const,
    ),
  ]);
};

interface EventData {
  readonly '@id': string;
  readonly '@type': string;
  readonly startDate: string;
  readonly endDate: string;
}

const eventsIn = (page: unknown): EventData[] =>
  (page as { readonly '@graph': readonly EventData[] })['@graph'].filter(
    (thing) => thing['@type'] === 'EducationEvent',
  );

describe.each(Object.entries(events))('structured data of %s', async (_name, contentDir) => {
  const input = feedInput(await readSchedule(contentDir));
  const { schedule } = input;
  const pages = pagesOf(input, input);

  test('follows the vocabulary on every page', () => {
    if (vocabularyMissing !== undefined) {
      console.info(vocabularyMissing);
      return;
    }
    const faults = [...pages].flatMap(([page, data]) =>
      vocabularyFaults(data).map((fault) => `${page}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test('lists every slot except breaks, at its time', () => {
    const events = [...pages].flatMap(([page, data]) => (page === '' ? [] : eventsIn(data)));
    const times = events.map(({ startDate, endDate }) => [
      Date.parse(startDate),
      Date.parse(endDate),
    ]);
    const expected = schedule.slots
      .filter(({ kind }) => !isBreakLike(kind.like))
      .map(({ start, end }) => [start.toMillis(), end.toMillis()]);
    expect(times.map(String).sort()).toEqual(expected.map(String).sort());
    expect(new Set(events.map((event) => event['@id'])).size).toBe(events.length);
  });

  test('names no event without a page', () => {
    const events = new Set([...pages.values()].flatMap(eventsIn).map((event) => event['@id']));
    const named = [...JSON.stringify([...pages.values()]).matchAll(/"@id":"([^"]*#[^"]*)"/g)];
    expect(named.map(([, id]) => id).filter((id) => id !== undefined && !events.has(id))).toEqual(
      [],
    );
  });
});

describe('the vocabulary’s check finds', async () => {
  const input = feedInput(await readSchedule(events['the small event']));
  const right = JSON.stringify(pagesOf(input, input).get('talks/moon'));

  test.skipIf(vocabularyMissing !== undefined).each([
    ['an unknown type', '"@type":"EducationEvent"', '"@type":"Educational"'],
    ['an unknown property', '"name":', '"nome":'],
    ['a property of another type', '"endDate":', '"birthDate":'],
    ['a value of another type', '"@type":"Person"', '"@type":"Place"'],
    ['an unknown member of an enumeration', '/EventScheduled"', '/EventPlanned"'],
    ['a date that is none', /"startDate":"[^"]*"/, '"startDate":"24 October"'],
    ['a missing start', /"startDate":"[^"]*",/, ''],
    ['a place without address', /"address":"[^"]*",?/, ''],
    ['a superseded property', '"performer":', '"performers":'],
    ['a recording without a date', /"uploadDate":"[^"]*",/, ''],
  ])('%s', (_what, from, to) => {
    expect(vocabularyFaults(JSON.parse(right))).toEqual([]);
    expect(vocabularyFaults(JSON.parse(right.replace(from, to)))).not.toEqual([]);
  });
});

test('has no text that can end the script around it', () => {
  const written = writeJsonLd([{ '@type': 'Person', name: '</script><!-- <script>' }]);
  expect(written).not.toContain('<');
  expect(JSON.parse(written)).toMatchObject({ '@graph': [{ name: '</script><!-- <script>' }] });
});
