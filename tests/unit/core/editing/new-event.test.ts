import { expect, test } from 'vitest';
import { planNewEntry, type NewEntry } from '#src/core/editing/new-entry.ts';
import { editsOf } from './edited-event.ts';

const whales: NewEntry = {
  thing: 'event',
  title: 'Workshop on Whales',
  timezone: 'Europe/Berlin',
  start: '2027-04-09',
};

const files = [{ file: 'content/event.mdx', collection: 'event', id: 'event' }];

/** The plan of an event that replaces another one. */
function planEvent(options: Partial<NewEntry>) {
  return planNewEntry({ folder: 'content', files, pictures: [] }, { ...whales, ...options }, true);
}

test.each<[Partial<NewEntry>, string]>([
  [{ timezone: 'Berlin' }, 'There is no zone "Berlin". Write Europe/Berlin.'],
  [{ start: '9.4.2027' }, '"9.4.2027" isn’t a date. Write --start 2027-04-09.'],
  [{ start: '09/04/2027' }, '"09/04/2027" isn’t a date. Write it like --start 2027-04-09.'],
  [{ end: 'April 10, 2027' }, '"April 10, 2027" isn’t a date. Write --end 2027-04-10.'],
  [{ end: 'tomorrow' }, '"tomorrow" isn’t a date. Write it like --end 2027-04-09.'],
  [{ start: '2027-02-30' }, 'There is no day "2027-02-30". Write another --start.'],
  [{ start: '2027-13-04' }, 'There is no day "2027-13-04". Write --start 2027-04-13.'],
  [{ start: '0227-04-09' }, '"0227-04-09" is in the year 0227. Write another --start.'],
  [
    { end: '2027-04-01' },
    'The event ends on 1 April 2027, before it starts on 9 April 2027. Write --end with the last day, or no --end if the event has one day.',
  ],
])('a new event with %j is refused, and nothing of the former one is deleted', (options, why) => {
  expect(planEvent(options)).toEqual({ ok: false, sentence: why });
});

test('a zone is written as the zone database spells it', () => {
  const zoneOf = (timezone: string) =>
    editsOf(planEvent({ timezone })).flatMap((edit) =>
      edit.edit === 'create' ? (/^timezone: (.*)$/m.exec(edit.text)?.[1] ?? '') : [],
    );
  expect(zoneOf('europe/berlin')).toEqual(['Europe/Berlin']);
  expect(zoneOf('America/New York')).toEqual(['America/New_York']);
  // A former name that is still valid stays as somebody wrote it.
  expect(zoneOf('Asia/Calcutta')).toEqual(['Asia/Calcutta']);
});

test('the files of the former event are counted in words', () => {
  const counted = (count: number) => {
    const pictures = Array.from({ length: count - 1 }, (_, index) => `content/${index}.jpg`);
    const plan = planNewEntry({ folder: 'content', files, pictures }, whales, true);
    return plan.ok ? plan.summary[0] : '';
  };
  expect(counted(1)).toBe('1 file of the former event is deleted.');
  expect(counted(2)).toBe('2 files of the former event are deleted.');
});
