import { expect, test } from 'vitest';
import { guidOf } from '#src/core/text/guid.ts';
import { stableNumbers } from '#src/core/feeds/frab/stable-numbers.ts';
import { noHistory } from '#src/core/history/history.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf, render } from './event-feeds.ts';
import { findAll, parseXml, textOf } from './parse-xml.ts';

const guidFrom = (digits: string, end = '0') => `${digits}-0000-5000-8000-00000000000${end}`;

test('a number is computed from the first 32 bits of a guid, from 1 to 2³¹ − 1', () => {
  const numbers = ['00000000', '00000001', '7ffffffe', '80000000', 'ffffffff'].map((digits) =>
    stableNumbers([guidFrom(digits)]).get(guidFrom(digits)),
  );
  expect(numbers).toEqual([1, 2, 2_147_483_647, 2, 2]);
});

test('of two guids with the same number, the first keeps it, and the other takes the next free one', () => {
  const [one, other, next] = [guidFrom('00000000'), guidFrom('7fffffff'), guidFrom('00000001')];
  expect([...stableNumbers([one, other, one])]).toEqual([
    [one, 1],
    [other, 2],
  ]);
  expect([...stableNumbers([other, next, one])]).toEqual([
    [other, 1],
    [next, 2],
    [one, 3],
  ]);
  const last = [guidFrom('7ffffffe'), guidFrom('7ffffffe', '1')];
  expect([...stableNumbers(last).values()]).toEqual([2_147_483_647, 1]);
});

test('a talk keeps its number when another with the same one is added', () => {
  const talks = {
    // The first digits of their guids are 811b28ab and 011b28ac, which both give 18,557,101.
    t23068: { start: '2026-10-24T10:00', minutes: 30 },
    t47930: { start: '2026-10-24T11:00', minutes: 30 },
  };
  const numbers = (older?: string) => {
    const slot = { sequence: 0, lastModified: '2026-09-09T00:00:00Z', previousStart: undefined };
    const slots = new Map(
      Object.keys(talks).map((id) => {
        const created = id === older ? '2026-09-01T00:00:00Z' : '2026-09-02T00:00:00Z';
        return [`talks/${id}/1`, { ...slot, created }] as const;
      }),
    );
    const history = older === undefined ? noHistory : { ...noHistory, slots };
    const xml = parseXml(render(inputOf(makeContent({ talks }), { history }), 'schedule.xml'));
    return Object.fromEntries(
      findAll(xml, 'event').map((one) => [textOf(one, 'title'), Number(one.attributes['id'])]),
    );
  };
  expect(numbers('t23068')).toEqual({ t23068: 18_557_101, t47930: 18_557_102 });
  expect(numbers('t47930')).toEqual({ t23068: 18_557_102, t47930: 18_557_101 });
  // Without a history, the order of guids decides.
  expect(numbers()).toEqual({ t23068: 18_557_102, t47930: 18_557_101 });
});

test('a slot’s guid depends on the event, the first id, and the key; any other guid includes the collection', () => {
  expect(guidOf('meeting', 'talks/it/1')).toBe(guidOf('meeting', 'it/1'));
  expect(guidOf('meeting', 'sessions/it/1')).not.toBe(guidOf('meeting', 'it/1'));
  expect(guidOf('meeting', 'sessions/talks/1')).not.toBe(guidOf('meeting', 'sessions/1'));
  expect(guidOf('meeting', 'rooms/talks/it')).not.toBe(guidOf('meeting', 'rooms/it'));
});
