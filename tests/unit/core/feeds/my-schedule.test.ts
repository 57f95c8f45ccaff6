import { describe, expect, test } from 'vitest';
import { guidOf } from '#src/core/text/guid.ts';
import { mySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { noHistory } from '#src/core/history/history.ts';
import type { RemovedSlot } from '#src/core/history/history.ts';
import { identityOf } from '#src/core/history/slot-identities.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { events, feedInput, readSchedule, render } from './event-feeds.ts';

describe.each(Object.entries(events))(
  'what %s gives a visitor’s own schedule',
  async (_, contentDir) => {
    const input = feedInput(await readSchedule(contentDir));
    const { schedule } = input;
    const mine = JSON.parse(render(input, 'my/schedule.json')) as MySchedule;
    const pickable = schedule.slots.filter(({ kind }) => !isBreakLike(kind.like));

    test('has every slot that can be picked, with its identity and time', () => {
      expect(
        mine.slots.map(({ pick, startMinute, minutes }) => [pick, startMinute, minutes]),
      ).toEqual(
        pickable.map((slot) => [
          identityOf(slot),
          slot.start.toMillis() / 60_000,
          (slot.end.toMillis() - slot.start.toMillis()) / 60_000,
        ]),
      );
    });

    test('has a unique code for each slot, which is the beginning of its guid', () => {
      for (const { pick, code } of mine.slots) {
        const guid = guidOf(schedule.event.data.id, pick);
        expect(guid.replaceAll('-', '').startsWith(code)).toBe(true);
        expect(code).toMatch(/^[\da-f]{9}$/);
      }
      expect(new Set(mine.slots.map(({ code }) => code)).size).toBe(mine.slots.length);
    });

    test('refers only to rooms, days, and outer slots that exist', () => {
      const identities = new Set(mine.slots.map(({ pick }) => pick));
      const days = new Set(mine.days.map(({ date }) => date));
      for (const { room, day, within } of mine.slots) {
        if (room !== undefined) expect(mine.rooms[room]).toBeDefined();
        expect(days).toContain(day);
        if (within !== undefined) expect(identities).toContain(within);
      }
    });

    test('is small, because a phone loads all of it', () => {
      const { length } = JSON.stringify(mine.slots);
      expect(length / Math.max(mine.slots.length, 1)).toBeLessThan(400);
    });
  },
);

test('reports a removed slot as withdrawn, with few other facts', async () => {
  const schedule = await readSchedule(events['the small event']);
  const removed: RemovedSlot = {
    facts: {
      ...{ identity: 'talks/gone/1', collection: 'talks', id: 'gone', key: '1', title: 'Gone' },
      ...{ start: '2021-04-09T14:00:00Z', end: '2021-04-09T14:30:00Z', room: 'Aula' },
      ...{ roomIds: 'aula', status: 'confirmed', people: [], quoted: '', text: '' },
      calendars: ['schedule'],
    },
    history: {
      ...{ sequence: 1, created: '2021-01-01T00:00:00Z', lastModified: '2021-02-01T00:00:00Z' },
      previousStart: undefined,
    },
  };
  const input = feedInput(schedule, { history: { ...noHistory, removed: [removed] } });
  expect(JSON.parse(JSON.stringify(mySchedule(input).slots.at(-1)))).toEqual({
    pick: 'talks/gone/1',
    code: guidOf(schedule.event.data.id, 'talks/gone/1').replaceAll('-', '').slice(0, 9),
    title: 'Gone',
    startMinute: Date.parse('2021-04-09T14:00:00Z') / 60_000,
    minutes: 30,
    status: 'withdrawn',
  });
});
