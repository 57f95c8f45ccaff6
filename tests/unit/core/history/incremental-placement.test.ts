import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Placeable } from '#src/core/history/content-timeline.ts';
import type { HistoricSlot } from '#src/core/history/history.ts';
import { IncrementalPlacement } from '#src/core/history/incremental-placement.ts';
import { historicSlot } from '#src/core/history/slot-facts.ts';
import { SpeakerFiles } from '#src/core/history/speaker-files.ts';
import { placePublished } from '#src/core/schedule/place-content.ts';
import { makeContent, makeEvent } from '#tests/unit/core/schedule/make-content.ts';

const sessions = ['a', 'b', 'c'] as const;
const talks = ['p', 'q', 'r', 's'] as const;

interface WrittenSession {
  readonly within: string | undefined;
  readonly hour: number;
}
interface WrittenTalk {
  readonly sessions: readonly string[];
  readonly order: number | undefined;
  readonly hour: number | undefined;
}

/** A session or talk after a commit; undefined if the commit deletes the file. */
const session = fc.option(
  fc.record({
    within: fc.constantFrom(undefined, ...sessions),
    hour: fc.integer({ min: 8, max: 10 }),
  }),
  { nil: undefined },
);
const talk = fc.option(
  fc.record({
    sessions: fc.subarray([...sessions], { maxLength: 2 }),
    order: fc.constantFrom(undefined, 1, 2),
    hour: fc.constantFrom(undefined, 11, 12),
  }),
  { nil: undefined },
);

function sessionEntry(id: string, { within, hour }: WrittenSession): Placeable {
  const day = '2026-10-24';
  const written = {
    within,
    start: `${day}T${String(hour).padStart(2, '0')}:00`,
    end: `${day}T18:00`,
  };
  return makeContent({ sessions: { [id]: written } }).sessions[0]!;
}

function talkEntry(id: string, { sessions: around, order, hour }: WrittenTalk): Placeable {
  const start = hour === undefined ? undefined : `2026-10-24T${hour}:30`;
  const place = around.length === 1 ? { session: around[0] } : { sessions: around };
  return makeContent({
    talks: { [id]: { minutes: 20, order, start, ...(around.length > 0 && place) } },
  }).talks[0]!;
}

const changeOfSession = (id: string) =>
  session.map((says) => ({ name: `sessions/${id}`, entry: says && sessionEntry(id, says) }));
const changeOfTalk = (id: string) =>
  talk.map((says) => ({ name: `talks/${id}`, entry: says && talkEntry(id, says) }));

const everything = fc.tuple(...sessions.map(changeOfSession), ...talks.map(changeOfTalk));
const commit = fc.array(fc.oneof(...sessions.map(changeOfSession), ...talks.map(changeOfTalk)), {
  maxLength: 3,
});

const event = makeEvent();
const fresh = (): IncrementalPlacement => new IncrementalPlacement(new SpeakerFiles());

/** The facts of every slot when the schedule places the whole content, by identity. */
function placedAtOnce(entries: ReadonlyMap<string, Placeable>, at = event) {
  const all = [...entries.values()];
  const content = {
    event: at,
    talks: all.filter((entry) => entry.collection === 'talks'),
    sessions: all.filter((entry) => entry.collection === 'sessions'),
    speakers: [],
    pages: [],
  };
  const find = (id: string) => content.sessions.find((entry) => entry.id === id);
  const facts = placePublished(content).slots.map((slot) =>
    historicSlot(slot, at, find, (id) => id),
  );
  return new Map(facts.map((each) => [each.identity, each]));
}

test('after each commit, every slot is where placing the whole content would put it', () => {
  fc.assert(
    fc.property(everything, fc.array(commit, { maxLength: 5 }), (first, commits) => {
      const placement = fresh();
      const entries = new Map<string, Placeable>();
      const slots = new Map<string, HistoricSlot>();
      for (const changes of [first, ...commits]) {
        const last = new Map(changes.map(({ name, entry }) => [name, entry]));
        const gone = [...last.keys()].flatMap((name) => entries.get(name) ?? []);
        const come = [...last.values()].filter((entry) => entry !== undefined);
        for (const [name, entry] of last) {
          if (entry === undefined) entries.delete(name);
          else entries.set(name, entry);
        }
        for (const [identity, facts] of placement.place(event, { gone, come })) {
          if (facts === undefined) slots.delete(identity);
          else slots.set(identity, facts);
        }
        const byIdentity = (all: ReadonlyMap<string, HistoricSlot | undefined>) =>
          Object.fromEntries([...all].sort(([a], [b]) => (a < b ? -1 : 1)));
        expect(byIdentity(slots)).toEqual(byIdentity(placedAtOnce(entries)));
      }
    }),
    { numRuns: 60 },
  );
});

const alone = talkEntry('p', { sessions: [], order: undefined, hour: 18 });
const other = talkEntry('q', { sessions: [], order: undefined, hour: 19 });

test('a commit reports only what it may have changed', () => {
  const placement = fresh();
  placement.place(event, { gone: [], come: [alone, other] });
  const again = talkEntry('q', { sessions: [], order: undefined, hour: 18 });
  const changed = placement.place(event, { gone: [other], come: [again] });
  expect([...changed.keys()]).toEqual(['talks/q/1']);
  expect([...placement.place(event, { gone: [], come: [] })]).toEqual([]);
});

test('sessions that a commit did not change are not reported when others change', () => {
  const placement = fresh();
  const [a, b] = (['a', 'b'] as const).map((id) =>
    sessionEntry(id, { within: undefined, hour: 8 }),
  );
  placement.place(event, { gone: [], come: [a!, b!, alone] });
  const later = sessionEntry('b', { within: undefined, hour: 9 });
  expect([...placement.place(event, { gone: [b!], come: [later] }).keys()]).toEqual([
    'sessions/b/1',
  ]);
});

test('a change of the event places everything again', () => {
  const placement = fresh();
  placement.place(event, { gone: [], come: [alone, other] });
  const elsewhere = makeEvent({ timezone: 'America/New_York' });
  const changed = placement.place(elsewhere, { gone: [], come: [] });
  const entries = new Map([alone, other].map((entry) => [entry.id, entry]));
  expect(changed).toEqual(placedAtOnce(entries, elsewhere));
  expect(changed.get('talks/p/1')?.start).toBe('2026-10-24T22:30:00Z');
});

test('a copied file that keeps the alias shares its slot until one of the two is gone', () => {
  const placement = fresh();
  const written = { minutes: 20, start: '2026-10-24T18:30', aliases: ['first'] };
  const { talks: copies } = makeContent({ talks: { x: written, y: written } });
  const [x, y] = copies;
  placement.place(event, { gone: [], come: [x!, y!] });
  const facts = placement.place(event, { gone: [y!], come: [] }).get('talks/first/1');
  expect(facts?.id).toBe('x');
  expect(placement.place(event, { gone: [x!], come: [] })).toEqual(
    new Map([['talks/first/1', undefined]]),
  );
});

test('a talk of an inner session is placed again when the outer session moves', () => {
  const at = (hour: number) => ({ start: `2026-10-24T${hour}:00`, minutes: 60 });
  const written = (hour: number) =>
    makeContent({
      sessions: { outer: at(hour), inner: { within: 'outer', minutes: 30 } },
      talks: { a: { session: 'inner', minutes: 10 } },
    });
  const placement = fresh();
  const { sessions: before, talks: inside } = written(10);
  placement.place(event, { gone: [], come: [...before, ...inside] });
  const [outer] = written(11).sessions;
  const changed = placement.place(event, { gone: [before[0]!], come: [outer!] });
  expect([...changed].map(([identity, facts]) => `${identity} ${facts?.start ?? ''}`)).toEqual([
    'sessions/outer/1 2026-10-24T09:00:00Z',
    'sessions/inner/1 2026-10-24T09:00:00Z',
    'talks/a/1 2026-10-24T09:00:00Z',
  ]);
});

test('a session within one of a circle is placed with it', () => {
  const { sessions: circle } = makeContent({
    sessions: {
      a: { within: 'b' },
      b: { within: 'c', start: '2026-10-24T10:00', minutes: 60 },
      c: { within: 'b', start: '2026-10-24T12:00', minutes: 60 },
    },
  });
  const placed = fresh().place(event, { gone: [], come: circle });
  expect(placed).toEqual(placedAtOnce(new Map(circle.map((entry) => [entry.id, entry]))));
  expect(placed.get('sessions/a/1')?.start).toBe('2026-10-24T08:00:00Z');
});
