import { describe, expect, test } from 'vitest';
import { scheduleVersion, slotRecord } from '#src/core/feeds/slot-record.ts';
import { guidOf } from '#src/core/text/guid.ts';
import { noHistory } from '#src/core/history/history.ts';
import type { SlotHistory } from '#src/core/history/history.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf } from './event-feeds.ts';

const contentWith = (talk: object = {}) =>
  makeContent({
    speakers: { ada: { name: 'Ada' }, grace: { name: 'Grace' }, noor: { name: 'Noor' } },
    sessions: {
      morning: {
        ...{ start: '2026-10-24T10:00', minutes: 60, chairs: ['ada'] },
        organizers: ['grace', { name: 'Somebody' }],
      },
    },
    talks: {
      it: { session: 'morning', minutes: 30, speakers: ['noor'], authors: ['grace'], ...talk },
    },
  });
const input = inputOf(contentWith(), { stamp: '2026-01-01T00:00:00Z' });

const own: SlotHistory = {
  ...{ sequence: 3, created: '2026-09-01T00:00:00Z', lastModified: '2026-09-02T00:00:00Z' },
  previousStart: '2026-10-24T07:00:00Z',
};
const slots = new Map([
  ['talks/it/1', own],
  ['sessions/morning/1', own],
]);
const recordOf = (name: string, entries: Readonly<Record<string, string>>) => {
  const history = { ...noHistory, slots, entries: new Map(Object.entries(entries)) };
  const slot = input.schedule.slots.find((one) => one.name === name);
  return slotRecord(slot!, { ...input, history });
};
const lastModified = (name: string, entry: string): string =>
  recordOf(name, { [entry]: '2026-09-03T00:00:00Z' }).lastModified;

describe('the record of a slot', () => {
  test('follows its history', () => {
    expect(recordOf('talks/it/1', {})).toEqual({ guid: guidOf('meeting', 'talks/it/1'), ...own });
  });

  test('has the input’s stamp if there is no history', () => {
    expect(slotRecord(input.schedule.slots[0]!, input)).toEqual({
      ...{ guid: guidOf('meeting', 'sessions/morning/1'), sequence: 0 },
      ...{ created: '2026-01-01T00:00:00Z', lastModified: '2026-01-01T00:00:00Z' },
      previousStart: undefined,
    });
  });

  test.each([
    ['talks/it/1', ['speakers/noor', 'speakers/grace', 'sessions/morning']],
    ['sessions/morning/1', ['speakers/ada', 'speakers/grace']],
  ])(
    '%s changes with the files that its calendar entry quotes, and with no others',
    (name, files) => {
      const all = [
        'speakers/ada',
        'speakers/grace',
        'speakers/noor',
        'sessions/morning',
        'talks/it',
      ];
      expect(all.filter((file) => lastModified(name, file) > own.lastModified).toSorted()).toEqual(
        files.toSorted(),
      );
    },
  );

  test('keeps the latest of several changes', () => {
    const changed = {
      'speakers/noor': '2026-09-04T00:00:00Z',
      'speakers/grace': '2026-09-03T00:00:00Z',
    };
    expect(recordOf('talks/it/1', changed).lastModified).toBe('2026-09-04T00:00:00Z');
    const before = { 'speakers/noor': '2026-08-01T00:00:00Z' };
    expect(recordOf('talks/it/1', before).lastModified).toBe('2026-09-02T00:00:00Z');
  });
});

describe('the version of a schedule without a history', () => {
  const version = (talk: object = {}) => scheduleVersion(inputOf(contentWith(talk)));

  test('stays the same as long as the schedule does', () => {
    expect(version()).toMatch(/^[\da-f]{8}$/);
    expect(version()).toBe(version());
  });

  test.each<readonly [string, object]>([
    ['time', { minutes: 40 }],
    ['room', { room: 'hall' }],
    ['status', { status: 'tentative' }],
    ['title', { title: 'Another title' }],
    ['people', { speakers: ['ada'] }],
    ['text', { note: 'Bring tea' }],
  ])('changes with the %s of a talk', (_what, talk) => {
    expect(version(talk)).not.toBe(version());
  });
});
