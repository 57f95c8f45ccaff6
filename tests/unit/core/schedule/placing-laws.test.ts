import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { isExclusive, roomClashes, speakerClashes } from '#src/core/schedule/clashes.ts';
import { neighborsOf } from '#src/core/schedule/neighbors.ts';
import { withAncestors } from '#src/core/schedule/schedule.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { groupRows } from '#src/core/schedule/time-groups.ts';
import { makeContent } from './make-content.ts';
import { randomContent } from './random-content.ts';

// Thousands of events, which takes time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const commonRooms = (a: Slot, b: Slot) =>
  a.rooms.filter((room) => room.shared !== true && b.rooms.includes(room));
const shareTime = (a: Slot, b: Slot) => a.start < b.end && b.start < a.end;

describe('of any content', () => {
  test('placing never throws, gives each slot a unique name, and reports only existing paths', () => {
    fc.assert(
      fc.property(randomContent, (written) => {
        const content = makeContent(written);
        const { slots, problems } = placeContent(content);
        expect(new Set(slots.map(({ name }) => name)).size).toBe(slots.length);
        for (const { start, end } of slots) {
          expect(start.toMillis()).toBeLessThan(end.toMillis());
          expect(start.zoneName).toBe('Europe/Berlin');
        }
        for (const { at, path } of problems) {
          const [field] = path;
          expect(Object.keys(at.data)).toContain(field);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('placing does not depend on the order in which entries are read', () => {
    fc.assert(
      fc.property(randomContent, (written) => {
        const content = makeContent(written);
        const backwards = {
          ...content,
          talks: content.talks.toReversed(),
          sessions: content.sessions.toReversed(),
        };
        const names = (slots: readonly Slot[]) =>
          slots.map(({ name, start, end }) => `${name} ${start.toMillis()} ${end.toMillis()}`);
        expect(names(placeContent(backwards).slots)).toEqual(names(placeContent(content).slots));
      }),
      { numRuns: 60 },
    );
  });

  test('slots are in chronological order, and each is listed once', () => {
    fc.assert(
      fc.property(randomContent, (written) => {
        const { days, slots } = assembleSchedule(makeContent(written));
        const starts = slots.map(({ start }) => start.toMillis());
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
        for (const day of days) {
          const rows = groupRows(day.slots).flatMap((group) => group.rows);
          expect(new Set(rows.map(({ slot }) => slot))).toEqual(new Set(day.slots));
          expect(rows).toHaveLength(day.slots.length);
          const outside = rows.filter(({ inside }) => !inside);
          const times = outside.map(({ slot }) => slot.start.toMillis());
          expect(times).toEqual(times.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('clashes of speakers are the same as in a comparison of all pairs', () => {
    fc.assert(
      fc.property(randomContent, (written) => {
        const { slots } = placeContent(makeContent(written));
        const speakersOf = ({ subject }: Slot) =>
          subject.collection === 'talks'
            ? (subject.data.speakers ?? []).flatMap(({ id }) => id ?? [])
            : [];
        const expected = slots.flatMap((a, index) =>
          slots.slice(index + 1).flatMap((b) => {
            if (!isExclusive(a) || !isExclusive(b) || !shareTime(a, b)) return [];
            const common = speakersOf(a).filter((id) => speakersOf(b).includes(id));
            return common.map((id) => [id, ...[a.name, b.name].sort()].join(' '));
          }),
        );
        const found = [...speakerClashes(slots)].map(({ slots: pair, speaker }) =>
          [speaker, ...pair.map(({ name }) => name).sort()].join(' '),
        );
        expect(found.sort()).toEqual(expected.sort());
      }),
      { numRuns: 60 },
    );
  });

  test('a clash in a room is reported once, and never missed', () => {
    fc.assert(
      fc.property(randomContent, (written) => {
        const { slots } = placeContent(makeContent(written));
        const clashes = [...roomClashes(slots)].map(({ slots: pair }) => pair);
        expect(new Set(clashes.map((pair) => pair.map(({ name }) => name).join())).size).toBe(
          clashes.length,
        );
        for (const [a, b] of clashes) {
          expect(commonRooms(a, b)).not.toEqual([]);
          expect(shareTime(a, b)).toBe(true);
        }
        // Two simultaneous talks in one room are reported themselves, or their sessions are.
        const talks = slots.filter(
          (slot) => slot.subject.collection === 'talks' && isExclusive(slot),
        );
        const around = (slot: Slot): Slot[] =>
          slot.parent === undefined ? [slot] : [slot, ...around(slot.parent)];
        for (const a of talks) {
          for (const b of talks) {
            if (a === b || commonRooms(a, b).length === 0 || !shareTime(a, b)) continue;
            const isReported = clashes.some(
              ([x, y]) =>
                (around(a).includes(x) && around(b).includes(y)) ||
                (around(a).includes(y) && around(b).includes(x)),
            );
            expect(isReported).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('being on at the same time is mutual', () => {
    fc.assert(
      fc.property(randomContent, (written) => {
        const schedule = assembleSchedule(makeContent(written));
        const rows = schedule.slots.filter(
          (slot) => slot.timing !== 'shared' && !slot.heading && slot.status !== 'cancelled',
        );
        for (const slot of rows) {
          const { previous, next, atSameTime } = neighborsOf(schedule, slot);
          for (const other of atSameTime) {
            expect(shareTime(slot, other)).toBe(true);
            if (slot.kind.like === 'break' || slot.kind.like === 'registration') continue;
            // From outside of a session, the session represents its entries.
            const back = neighborsOf(schedule, other);
            const names = withAncestors(slot).some((at) => back.atSameTime.includes(at));
            expect(names || back.moreAtSameTime > 0).toBe(true);
          }
          if (previous !== undefined) expect(previous.end <= slot.start).toBe(true);
          if (next !== undefined) expect(next.start >= slot.end).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
