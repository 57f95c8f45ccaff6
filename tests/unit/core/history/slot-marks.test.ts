import { expect, test } from 'vitest';
import { slotMarks } from '#src/core/history/slot-marks.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { Story, event } from './story.ts';

type Fields = Readonly<Record<string, unknown>>;
const talk = { title: 'A', start: '2026-06-01T10:00', minutes: 30, room: 'one' };

/** The mark of a talk after commits, an hour apart, with these forms: `time, room, people`. */
const marked = (...forms: readonly Fields[]): string | undefined => {
  const people = { 'speakers/lin.mdx': { name: 'Lin' }, 'speakers/bo.mdx': { name: 'Bo' } };
  const story = new Story().commit(0, people);
  for (const form of forms) story.commit(60, { 'talks/a.mdx': { ...talk, ...form } });
  const talks = { a: { ...talk, ...forms.at(-1) } };
  const schedule = assembleSchedule(makeContent({ event, talks }));
  const mark = slotMarks(schedule, story.history()).get('talks/a/1');
  if (mark === undefined) return undefined;
  return [mark.movedFrom?.start, mark.roomBefore, mark.otherPeople ? 'other people' : undefined]
    .filter((part) => part !== undefined)
    .join(', ');
};

test('a slot that was moved is marked with where it was before', () => {
  expect(marked({}, { start: '2026-06-01T11:00' })).toBe('2026-06-01T08:00:00Z');
  expect(marked({}, { room: 'two' })).toBe('Room 1');
  expect(marked({}, { start: '2026-06-01T11:00', room: 'two' })).toBe(
    '2026-06-01T08:00:00Z, Room 1',
  );
});

test('the last of several moves counts', () => {
  const twice = [{ start: '2026-06-01T11:00' }, { start: '2026-06-01T12:00' }];
  expect(marked({}, ...twice)).toBe('2026-06-01T09:00:00Z');
});

test('a slot that is back as announced, or only changed its length or title, has no mark', () => {
  expect(marked({}, { start: '2026-06-01T11:00' }, {})).toBeUndefined();
  expect(marked({}, { room: 'two' }, {})).toBeUndefined();
  expect(marked({}, { minutes: 45 })).toBeUndefined();
  expect(marked({}, { title: 'B' })).toBeUndefined();
  expect(marked({})).toBeUndefined();
});

test('a replaced speaker is marked until the first one is back', () => {
  const [ada, lin] = [{ speakers: [{ name: 'Ada' }] }, { speakers: [{ name: 'Lin' }] }];
  expect(marked(ada, lin)).toBe('other people');
  expect(marked(ada, lin, ada)).toBeUndefined();
});

test('the same people in another order are not marked, nor is a slot without a publication', () => {
  const both = [{ name: 'Ada' }, { id: 'lin' }, { id: 'bo' }];
  const turned = { speakers: both.toReversed() };
  expect(marked({ speakers: both }, turned)).toBeUndefined();
  expect(marked({ speakers: both }, { ...turned, title: 'B' })).toBeUndefined();
  expect(marked({ speakers: [{ id: 'lin' }] }, { speakers: [{ id: 'bo' }] })).toBe('other people');
  const schedule = assembleSchedule(makeContent({ event, talks: { a: talk } }));
  expect(slotMarks(schedule, { publications: [] }).size).toBe(0);
});

test('a change other than a move keeps the mark of the last move', () => {
  const moved = { start: '2026-06-01T11:00' };
  expect(marked({}, moved, { ...moved, title: 'B' })).toBe('2026-06-01T08:00:00Z');
});

test('a later change of the room keeps the mark of the time, and the reverse', () => {
  const [later, elsewhere] = [{ start: '2026-06-01T11:00' }, { room: 'two' }];
  const both = '2026-06-01T08:00:00Z, Room 1';
  expect(marked({}, later, { ...later, ...elsewhere })).toBe(both);
  expect(marked({}, elsewhere, { ...later, ...elsewhere })).toBe(both);
  expect(marked({}, { ...later, ...elsewhere }, elsewhere)).toBe('Room 1');
  expect(marked({}, { ...later, ...elsewhere }, later)).toBe('2026-06-01T08:00:00Z');
});

test('a slot whose room was unknown in between is marked with the room that it left', () => {
  expect(marked({}, { room: undefined }, { room: 'two' })).toBe('Room 1');
  expect(marked({}, { room: undefined }, {})).toBeUndefined();
});

test('a slot that got its first room is marked only for another time', () => {
  expect(marked({ room: undefined }, { room: 'two' })).toBeUndefined();
  const elsewhere = { start: '2026-06-01T11:00', room: undefined };
  expect(marked({ room: undefined }, elsewhere, { room: undefined })).toBeUndefined();
  expect(marked({ room: undefined }, elsewhere)).toBe('2026-06-01T08:00:00Z');
});
