import fc from 'fast-check';
import type { WrittenContent } from './make-content.ts';

// Through the night in which Berlin's clocks go back, on a coarse scale, so that many times coincide.
const start = fc
  .integer({ min: 0, max: 29 })
  .map((quarter) => new Date(Date.UTC(2026, 9, 24, 22, quarter * 15)))
  .map(berlinWallClock);
const quarters = (most: number) =>
  fc.integer({ min: 1, max: most }).map((count) => ({ minutes: count * 15 }));
const room = fc.constantFrom('hall', 'attic', 'cellar', 'foyer', undefined, undefined);
/** Several rooms at the same time in some cases; these take precedence over a single one. */
const rooms = fc.oneof(
  { weight: 6, arbitrary: fc.constant(undefined) },
  { weight: 1, arbitrary: fc.subarray(['hall', 'attic', 'cellar', 'foyer'], { minLength: 1 }) },
);

/** A slot with its own time, a follower, or a slot that shares its session's time. */
const time = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(start, quarters(8)).map(([at, length]) => ({ start: at, ...length })),
  },
  { weight: 3, arbitrary: quarters(2) },
  { weight: 2, arbitrary: fc.constant({}) },
);

const talk = fields({
  time,
  room,
  rooms,
  session: fc.constantFrom('s-0', 's-1', 's-2', 's-3', undefined, undefined),
  kind: fc.constantFrom('talk', 'talk', 'talk', 'break', 'poster', 'registration', 'social'),
  order: fc.constantFrom(1, 2, 3, undefined),
  status: fc.constantFrom('confirmed', 'confirmed', 'confirmed', 'cancelled'),
  draft: fc.constantFrom('true', 'false', 'false', 'false', 'false'),
  speakers: fc.subarray(['ada', 'bob']),
});

const outerSession = fields({
  time: fc.tuple(start, quarters(16)).map(([at, length]) => ({ start: at, ...length })),
  room,
});
const innerSession = fields({
  time,
  room,
  rooms,
  within: fc.constantFrom('s-0', 's-1', 's-2', 's-3'),
});

/** An event of one evening and the morning after, with both valid and invalid entries. */
export const randomContent: fc.Arbitrary<WrittenContent> = fc.record({
  sessions: fc
    .tuple(outerSession, outerSession, innerSession, innerSession)
    .map((sessions) => Object.fromEntries(sessions.map((one, index) => [`s-${index}`, one]))),
  talks: fc
    .array(talk, { minLength: 5, maxLength: 30, size: 'max' })
    .map((talks) => Object.fromEntries(talks.map((one, index) => [`t-${index}`, one]))),
});

/** Frontmatter made from fields; its time consists of several fields, and undefined ones are left out. */
function fields(all: {
  readonly time: fc.Arbitrary<object>;
  readonly [field: string]: fc.Arbitrary<unknown>;
}): fc.Arbitrary<Record<string, unknown>> {
  const { time: times, ...others } = all;
  return fc
    .tuple(times, fc.record(others))
    .map(([ofTime, written]) =>
      Object.fromEntries(
        Object.entries({ ...ofTime, ...written }).filter(([, value]) => value !== undefined),
      ),
    );
}

/** An instant's wall clock in Berlin, by the rule of its clocks, with the offset if it occurs twice. */
function berlinWallClock(instant: Date): string {
  const change = Date.UTC(2026, 9, 25, 1);
  const hours = instant.getTime() < change ? 2 : 1;
  const text = new Date(instant.getTime() + hours * 3_600_000).toISOString().slice(0, 16);
  const isRepeated = Math.abs(instant.getTime() - change + 1) < 3_600_000;
  return isRepeated ? `${text}+0${hours}:00` : text;
}
