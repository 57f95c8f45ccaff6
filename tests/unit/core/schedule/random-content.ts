import fc from 'fast-check';
import type { WrittenContent } from './make-content.ts';

// Through the night in which Berlin's clocks go back, on a coarse scale, so that much coincides.
const start = fc
  .integer({ min: 0, max: 47 })
  .map((quarter) => new Date(Date.UTC(2026, 9, 24, 18, quarter * 15)))
  .map(berlinWallClock);
const minutes = fc.integer({ min: 1, max: 16 }).map((quarters) => quarters * 15);
const room = fc.constantFrom('hall', 'attic', 'cellar', 'foyer', undefined);
const session = fc.constantFrom('s-0', 's-1', 's-2', 's-3', undefined);

/** Without the fields that are undefined: they are absent in a file. */
const written = (fields: Record<string, fc.Arbitrary<unknown>>) =>
  fc
    .record(fields)
    .map((all) =>
      Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
    );

const talk = written({
  start: fc.option(start, { nil: undefined }),
  minutes: fc.option(minutes, { nil: undefined, freq: 8 }),
  room,
  session,
  kind: fc.constantFrom('talk', 'break', 'poster', 'registration', 'social'),
  order: fc.integer({ min: 0, max: 3 }),
  status: fc.constantFrom('confirmed', 'cancelled'),
  draft: fc.constantFrom('true', 'false', 'false', 'false'),
  speakers: fc.subarray(['ada', 'bob']),
});

const outerSession = written({ start, minutes, room, within: session });
const innerSession = written({
  start: fc.option(start, { nil: undefined }),
  room,
  within: session,
});

/** An event of one evening and the morning after, right and wrong alike. */
export const randomContent: fc.Arbitrary<WrittenContent> = fc.record({
  event: fc.constant({ end: '2026-10-26' }),
  sessions: fc
    .tuple(outerSession, outerSession, innerSession, innerSession)
    .map((sessions) => Object.fromEntries(sessions.map((one, index) => [`s-${index}`, one]))),
  talks: fc
    .array(talk, { maxLength: 25 })
    .map((talks) => Object.fromEntries(talks.map((one, index) => [`t-${index}`, one]))),
});

/** The wall clock of an instant in Berlin, by the rule of its clocks; with the offset where there are two. */
function berlinWallClock(instant: Date): string {
  const change = Date.UTC(2026, 9, 25, 1);
  const hours = instant.getTime() < change ? 2 : 1;
  const text = new Date(instant.getTime() + hours * 3_600_000).toISOString().slice(0, 16);
  const isRepeated = Math.abs(instant.getTime() - change + 1) < 3_600_000;
  return isRepeated ? `${text}+0${hours}:00` : text;
}
