import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { planCancel } from '#src/core/editing/cancel.ts';
import { planMove } from '#src/core/editing/move.ts';
import { planNotice } from '#src/core/editing/notice.ts';
import { planRename, type Renamable } from '#src/core/editing/rename.ts';
import { planShift } from '#src/core/editing/shift.ts';
import type { Plan } from '#src/core/editing/content-edit.ts';
import type { Editable } from '#src/core/editing/editable.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { planSwap } from '#src/core/editing/swap.ts';
import { findInstant } from '#src/core/editing/typed-instant.ts';
import { writeWallClock } from '#src/core/time/place-wall-clock.ts';
import { writeChanges } from '#src/writing/write-changes.ts';
import { afterEdits, changedLines, editsOf, readEvent } from './edited-event.ts';

// Whole events are read and checked many times.
vi.setConfig({ testTimeout: 60_000 });

const names = ['confluence-2026', 'sample-workshop', 'tiny', 'small', 'arabic'];
const events = await Promise.all(names.map((name) => readEvent(`tests/fixtures/events/${name}`)));
const [confluence] = events;
if (confluence === undefined) throw new Error('no event');

/** Events and slots by number, because complete ones would fill the report of a failure. */
const anyEvent = fc.nat(events.length - 1).map((number) => events[number] ?? confluence);
const printed = <Value>(arbitrary: fc.Arbitrary<Value>, text: (value: Value) => string) =>
  arbitrary.map((value) => Object.assign(() => value, { [fc.toStringMethod]: () => text(value) }));
const someEvent = printed(anyEvent, ({ folder }) => folder);
const someSlot = printed(
  fc.nat(confluence.editable.slots.length - 1).map((number) => confluence.editable.slots[number]),
  (slot) => slot?.name ?? '',
);

/** The lines of a field that determines when or where something takes place. */
const placed = /^[-+]\s*(- \{ .*)?(start|end|minutes|room): /;

test('a shift of the whole program changes only the lines with its times', async () => {
  await fc.assert(
    fc.asyncProperty(
      someEvent,
      fc.integer({ min: -300, max: 300 }).filter((by) => by !== 0),
      async (pick, by) => {
        const event = pick();
        const { changes, event: shifted } = await afterEdits(
          event,
          editsOf(planShift(event.editable, { by })),
        );
        expect(changedLines(changes).filter((line) => !placed.test(line))).toEqual([]);
        const startsOf = ({ editable }: typeof event, later: number) =>
          Object.fromEntries(
            editable.slots.map(({ name, start }) => [name, start.toMillis() + later * 60_000]),
          );
        expect(startsOf(shifted, 0)).toEqual(startsOf(event, by));
      },
    ),
    { numRuns: 30 },
  );
});

describe.each(names)('in a copy of the event %s', (name) => {
  let folder = '';
  // Every test begins with the same files, so they are read once.
  let unchanged = confluence;
  let event = confluence;
  const copyFiles = () => {
    rmSync(folder, { recursive: true });
    cpSync(`tests/fixtures/events/${name}`, folder, { recursive: true });
  };
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'editing-'));
    copyFiles();
    unchanged = await readEvent(folder);
  });
  beforeEach(() => {
    copyFiles();
    event = unchanged;
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  const filesIn = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map(({ parentPath, name: file }) => join(parentPath, file))
      .sort()
      .map((path) => [path, readFileSync(path, 'latin1')]);

  const run = async (plan: (editable: Editable) => Plan): Promise<void> => {
    const edited = await afterEdits(event, editsOf(plan(event.editable)));
    writeChanges(folder, edited.changes);
    ({ event } = edited);
  };

  test.each([15, -45, 60, 300])(
    'a shift by %i minutes and back restores every file',
    async (by) => {
      const before = filesIn();
      await run((editable) => planShift(editable, { by }));
      expect(filesIn()).not.toEqual(before);
      await run((editable) => planShift(editable, { by: -by }));
      expect(filesIn()).toEqual(before);
    },
  );

  test('undoing a cancellation, and renaming a talk twice, restore every file', async () => {
    const before = filesIn();
    const { talks } = event.editable.content;
    const entries = talks.filter(({ data }) => !data.status && !data.aliases && !data.note);
    for (const { collection, id } of entries.slice(0, 3)) {
      await run((content) => planCancel(content, { collection, id }));
      await run((content) => planCancel(content, { collection, id, undo: true }));
      await run((content) => planCancel(content, { collection, id, note: 'The speaker is ill' }));
      await run((content) => planCancel(content, { collection, id, undo: true, note: '' }));
      await run((content) => planRename(content, { thing: 'talk', from: id, to: 'another-id' }));
      expect(filesIn()).not.toEqual(before);
      await run((content) => planRename(content, { thing: 'talk', from: 'another-id', to: id }));
      expect(filesIn()).toEqual(before);
    }
  });

  test('moving talks back, swapping them twice, and removing a notice restore every file', async () => {
    const before = filesIn();
    const { slots, content } = event.editable;
    // A talk that follows the moved one gets a start of its own, and keeps it.
    const isFollowed = ({ session, end }: Slot): boolean =>
      slots.some(
        (each) => each.timing === 'sequential' && each.session === session && +each.start === +end,
      );
    const movable = slots.filter(
      (slot) =>
        slot.subject.collection === 'talks' &&
        slot.timing === 'fixed' &&
        !isFollowed(slot) &&
        slots.filter(({ subject }) => subject === slot.subject).length === 1,
    );
    const starts = movable.slice(0, 4).map((slot) => ({ ...slot.subject, start: slot.start }));
    for (const { id, start } of starts) {
      for (const to of [start.plus({ hours: 1, minutes: 5 }), start]) {
        await run((editable) =>
          planMove(editable, { collection: 'talks', id, to: writeWallClock(to) }),
        );
      }
      expect(filesIn(), id).toEqual(before);
    }
    for (const [index, { id }] of starts.entries()) {
      const other = starts[index + 1]?.id;
      // The fields of wadi.mdx are in an unusual order.
      if (other === undefined || [id, other].includes('wadi')) continue;
      await run((editable) => planSwap(editable, id, other));
      await run((editable) => planSwap(editable, id, other));
      expect(filesIn(), `${id}, ${other}`).toEqual(before);
    }
    if (content.event.data.notice !== undefined) return;
    await run((editable) => planNotice(editable, { text: 'It begins now' }));
    await run((editable) => planNotice(editable, undefined));
    expect(filesIn()).toEqual(before);
  });
});

test('a shift from a time on moves only the slots that begin later on that day', async () => {
  await fc.assert(
    fc.asyncProperty(someSlot, fc.integer({ min: 1, max: 120 }), async (pick, by) => {
      const slot = pick();
      if (slot === undefined) return;
      const from = slot.start.toFormat("yyyy-MM-dd'T'HH:mm");
      const plan = planShift(confluence.editable, { from, by });
      if (!plan.ok) return;
      const { event } = await afterEdits(confluence, plan.edits);
      const now = new Map(event.editable.slots.map((each) => [each.name, each.start.toMillis()]));
      for (const { name, start, day, timing } of confluence.editable.slots) {
        if (timing === 'shared') continue;
        const moves = day === slot.day && start.toMillis() >= slot.start.toMillis();
        expect(now.get(name), name).toBe(start.toMillis() + (moves ? by * 60_000 : 0));
      }
    }),
    { numRuns: 30 },
  );
});

test('a shift up to a time on another day moves everything between', () => {
  const plan = planShift(confluence.editable, {
    from: '2026-10-24T17:00',
    to: '2026-10-25T10:00',
    by: 5,
  });
  const days = new Set(
    plan.ok ? plan.summary.map((line) => / on (\w{3} \d+) /.exec(line)?.[1]) : [],
  );
  expect([...days]).toEqual(['Sat 24', 'Sun 25']);
});

test('every talk and session with one slot can be moved to any time, and keeps its length', async () => {
  await fc.assert(
    fc.asyncProperty(
      someEvent,
      fc.nat(),
      fc.integer({ min: 0, max: 23 }),
      async (chosen, pick, hour) => {
        const event = chosen();
        const { slots } = event.editable;
        const movable = slots.filter(
          ({ subject, timing }) =>
            timing !== 'shared' && slots.filter((each) => each.subject === subject).length === 1,
        );
        const slot = movable[pick % movable.length];
        if (slot === undefined) return;
        const { collection, id } = slot.subject;
        const to = `${slot.start.toISODate()} ${String(hour).padStart(2, '0')}:05`;
        const plan = planMove(event.editable, { collection, id, to });
        if (!plan.ok) return;
        const { changes, event: moved } = await afterEdits(event, plan.edits);
        const found = moved.editable.slots.find(({ name }) => name === slot.name);
        expect(found?.start.toFormat('yyyy-MM-dd HH:mm')).toBe(to);
        expect(found && +found.end - +found.start).toBe(+slot.end - +slot.start);
        expect(changedLines(changes).filter((line) => !placed.test(line))).toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

test('a move names the day before only if it is another one, and the year if it differs', () => {
  const { editable } = confluence;
  const moved = (to: string): string | undefined => {
    const plan = planMove(editable, { collection: 'talks', id: 'opening', to });
    return plan.ok ? /now (.*)\.$/.exec(plan.summary[0] ?? '')?.[1] : plan.sentence;
  };
  expect(['2026-10-24T09:10', '2026-10-23T09:00', '2027-10-24T09:00'].map(moved)).toEqual([
    'from 09:10 to 09:30 on Sat 24 Oct; before: 09:00 to 09:20',
    'from 09:00 to 09:20 on Fri 23 Oct; before: 09:00 to 09:20 on Sat 24 Oct',
    'from 09:00 to 09:20 on Sun 24 Oct 2027; before: 09:00 to 09:20 on Sat 24 Oct 2026',
  ]);
});

test('undoing a cancellation reports that its note stays', async () => {
  const talk = { collection: 'talks', id: 'canal-opera' } as const;
  const plan = planCancel(confluence.editable, { ...talk, note: 'The singer is ill' });
  const { event } = await afterEdits(confluence, editsOf(plan));
  const undone = planCancel(event.editable, { ...talk, undo: true });
  expect(undone.ok && undone.summary[1]).toBe(
    'Its note stays: "The singer is ill". If it no longer applies, remove it from tests/fixtures/events/confluence-2026/talks/canal-opera.mdx.',
  );
});

test('canceling adds one line', async () => {
  for (const event of events) {
    for (const { collection, id, data } of [...event.editable.content.talks.slice(0, 30)]) {
      if (data.status !== undefined) continue;
      const plan = planCancel(event.editable, { collection, id });
      const { changes, event: cancelled } = await afterEdits(event, editsOf(plan));
      expect(changedLines(changes)).toEqual(['+status: cancelled']);
      const document = cancelled.editable.content.talks.find((talk) => talk.id === id);
      expect(document?.data.status).toBe('cancelled');
    }
  }
});

test('renaming keeps every slot, and changes only what refers to it', async () => {
  const ids: readonly (readonly [Renamable, readonly { id: string }[]])[] = [
    ['talk', confluence.editable.content.talks],
    ['session', confluence.editable.content.sessions],
    ['speaker', confluence.editable.content.speakers],
    ['page', confluence.editable.content.pages],
    ['room', confluence.editable.content.event.data.rooms],
    ['track', confluence.editable.content.event.data.tracks],
  ];
  for (const [thing, list] of ids) {
    for (const { id } of list.slice(0, 12)) {
      const to = `renamed-${id}`;
      const plan = planRename(confluence.editable, { thing, from: id, to });
      const { changes, event } = await afterEdits(confluence, editsOf(plan));
      expect(event.editable.slots.length, id).toBe(confluence.editable.slots.length);
      const lines = changedLines(changes.filter(({ before, after }) => before && after));
      expect(
        lines.filter((line) => line.startsWith('+') && !line.includes(to) && !line.includes(id)),
      ).toEqual([]);
    }
  }
});

test('a rename back says whether the address between still leads there', async () => {
  const { sessions, talks } = confluence.editable.content;
  const renamed = async (thing: Renamable, id: string) => {
    const there = planRename(confluence.editable, { thing, from: id, to: 'between' });
    const { event } = await afterEdits(confluence, editsOf(there));
    const back = planRename(event.editable, { thing, from: 'between', to: id });
    return back.ok ? back.summary[0] : back.sentence;
  };
  expect(sessions.find(({ id }) => id === 'ml4rivers')?.data.aliases).toHaveLength(1);
  expect(await renamed('session', 'ml4rivers')).toBe(
    'The session "between" is now "ml4rivers". "/sessions/between/" still leads there.',
  );
  expect(talks.find(({ id }) => id === 'opening')?.data.aliases).toBeUndefined();
  expect(await renamed('talk', 'opening')).toBe(
    'The talk "between" is now "opening". "/talks/between" no longer leads anywhere: if it was published, keep the new id.',
  );
});

test('swapping exchanges time and room, and swapping again restores both', async () => {
  const { talks } = confluence.editable.content;
  const [one, other] = ['canal-opera', 'closing'];
  expect(talks.some(({ id }) => id === one)).toBe(true);
  const plan = planSwap(confluence.editable, one, other);
  expect(plan.ok && plan.summary).toEqual([
    '"Opera for one lock and forty-one sensors" is now from 13:30 to 14:15 on Mon 26 Oct in "Große Aula".',
    '"Closing, prizes, and the way to the station" has no time now.',
  ]);
  const { event } = await afterEdits(confluence, editsOf(plan));
  const timesOf = (id: string, { editable } = confluence) =>
    editable.slots
      .filter(({ subject }) => subject.id === id)
      .map(({ start, end, room }) => [start.toISO(), end.toISO(), room?.id]);
  expect(timesOf(one, event)).toEqual(timesOf(other));
  expect(timesOf(other, event)).toEqual(timesOf(one));
});

const oneDay = readEvent('tests/fixtures/events/tiny');

test.each([
  ['9:30', '2027-04-09T09:30'],
  [' 13.05 ', '2027-04-09T13:05'],
  ['2 pm', '2027-04-09T14:00'],
  // The night after the day, as everywhere in content.
  ['00:30', '2027-04-10T00:30'],
  ['2027-04-10T00:30', '2027-04-10T00:30'],
])('at a one-day event, %j means %s', async (typed, wallClock) => {
  const instant = findInstant((await oneDay).editable, 'from', typed);
  expect(instant.ok ? writeWallClock(instant.found) : instant.sentence).toBe(wallClock);
});

test.each([
  ['2027', 'oneDay', '2027-04-09'],
  ['0930', 'oneDay', '2027-04-09'],
  ['930', 'oneDay', '2027-04-09'],
  ['2027', 'confluence', '2026-10-23'],
])('%j is no time, because it may be a year (%s)', async (typed, event, firstDay) => {
  const { editable } = event === 'oneDay' ? await oneDay : confluence;
  expect(findInstant(editable, 'from', typed)).toEqual({
    ok: false,
    sentence: `"${typed}" isn’t a date and a time. Write it like ${firstDay}T09:00.`,
  });
});

test('a time with seconds is refused, because they would be lost', async () => {
  const { editable } = await oneDay;
  const collection = 'talks';
  const plans = [
    planShift(editable, { by: 5, from: '9:30:15' }),
    planShift(editable, { by: 5, from: '9:30', to: ' 1:05:59 pm' }),
    planShift(editable, { by: 5, from: '0:30:01' }),
    planMove(editable, { collection, id: 'how-small', to: '2027-04-09T09:30:15' }),
    planNotice(editable, { text: 'It begins later', until: '09:30:15' }),
    planShift(confluence.editable, { by: 5, from: '9:30:15' }),
    planMove(confluence.editable, { collection, id: 'opening', to: '9:30:15' }),
  ];
  expect(plans.map((plan) => plan.ok || plan.sentence)).toEqual(
    [
      '--from 09:30',
      '--to 13:05',
      '--from 00:30',
      '--to 2027-04-09T09:30',
      '--until 09:30',
      '--from 2026-10-23T09:30',
      '--to 2026-10-24T09:30',
    ].map((option) => `Times have no seconds. Write ${option}.`),
  );
  expect(findInstant(editable, 'from', '9:30:00')).toEqual(findInstant(editable, 'from', '09:30'));
});

test('at an event of several days, a time alone is refused, and the likely day is suggested', () => {
  const { editable } = confluence;
  const typed = (id: string, to: string) => planMove(editable, { collection: 'talks', id, to });
  expect([
    findInstant(editable, 'from', '9:30'),
    typed('opening', '9:30'),
    typed('opening', '0:30'),
    planNotice(editable, { text: 'It begins later', until: '10:00' }),
  ]).toEqual(
    ['2026-10-23T09:30', '2026-10-24T09:30', '2026-10-25T00:30', '2026-10-23T10:00'].map(
      (wallClock) => ({
        ok: false,
        sentence: `The event lasts several days, so write the day, too: ${wallClock}.`,
      }),
    ),
  );
});

test('a notice is written with the whole time of its end', async () => {
  const { editable } = await oneDay;
  const plan = planNotice(editable, { text: 'It begins later', until: '9:30' });
  expect(editsOf(plan)).toContainEqual(
    expect.objectContaining({ path: ['notice', 'until'], value: '2027-04-09T09:30' }),
  );
  expect(plan.ok && plan.summary).toEqual([
    'Above every page until 09:30 on Fri 9 Apr: It begins later',
  ]);
});

test('a notice that nobody would see says so, and names a year that isn’t the event’s', async () => {
  const { editable } = await oneDay;
  const summary = (until: string, now: string) => {
    const plan = planNotice(editable, { text: 'Later', until, now: Date.parse(now) });
    return plan.ok ? plan.summary : [];
  };
  expect(summary('9:30', '2027-04-09T00:00Z')).toEqual([
    'Above every page until 09:30 on Fri 9 Apr: Later',
  ]);
  expect(summary('2020-01-01T10:00', '2027-04-09T00:00Z')).toEqual([
    'Above every page until 10:00 on Wed 1 Jan 2020: Later',
    'That time has passed, so nobody will see the notice.',
  ]);
});

test.each([
  ['example.org', '"example.org" isn’t a web address. Write --link https://example.org.'],
  ['the program', '"the program" isn’t a web address. Write it like --link https://example.org/.'],
  [
    'javascript:alert(1)',
    '"javascript:alert(1)" isn’t a web address. Write it like --link https://example.org/.',
  ],
])('a notice with the link %j is refused', async (link, sentence) => {
  const { editable } = await oneDay;
  expect(planNotice(editable, { text: 'Lunch', link })).toEqual({ ok: false, sentence });
});

test('a notice of two lines is refused', async () => {
  const { editable } = await oneDay;
  expect(planNotice(editable, { text: 'Lunch\nis late' })).toEqual({
    ok: false,
    sentence: 'Write the notice on one line.',
  });
});

test('says why a change is impossible', () => {
  const { editable } = confluence;
  const sentenceOf = (plan: ReturnType<typeof planMove>) => (plan.ok ? '' : plan.sentence);
  const collection = 'talks';
  expect([
    sentenceOf(planShift(editable, { by: 0 })),
    sentenceOf(planShift(editable, { by: 5, room: 'nowhere' })),
    sentenceOf(planShift(editable, { by: 5, from: 'noon' })),
    sentenceOf(planShift(editable, { by: 5, from: '2026-10-25T02:30' })),
    sentenceOf(planShift(editable, { by: 5, from: '2027-01-01T00:00' })),
    sentenceOf(planMove(editable, { collection, id: 'opening' })),
    sentenceOf(planMove(editable, { collection, id: 'openning', room: 'aula' })),
    sentenceOf(planMove(editable, { collection, id: 'Opening of Confluence 2026', room: 'aula' })),
    sentenceOf(planMove(editable, { collection, id: 'opening of', room: 'aula' })),
    sentenceOf(planCancel(editable, { collection, id: 'opening', undo: true })),
    sentenceOf(planCancel(editable, { collection, id: 'opening', replacedBy: 'opening' })),
    sentenceOf(planSwap(editable, 'opening', 'opening')),
    sentenceOf(planRename(editable, { thing: 'talk', from: 'opening', to: 'Opening!' })),
    sentenceOf(planRename(editable, { thing: 'talk', from: 'opening', to: 'closing' })),
  ]).toMatchInlineSnapshot(`
    [
      "Give a whole number of minutes: --by 15.",
      "There is no room "nowhere": the rooms are "aula", "donausaal", "innsaal", "ilzsaal", "foyer", "speicher", "werkstatt".",
      ""noon" isn’t a date and a time. Write it like 2026-10-23T09:00.",
      "The clocks show "2026-10-25T02:30" twice: write it with +02:00 or +01:00 at its end.",
      "Nothing starts in that part of the schedule.",
      "Name the new time or room: --to TIME, --room ROOM.",
      "There is no talk "openning". Did you mean "opening"?",
      "There is no talk "Opening of Confluence 2026". Did you mean "opening"?",
      "There is no talk "opening of". Did you mean "opening"?",
      ""Opening of Confluence 2026" isn’t canceled.",
      "A talk can’t replace itself. Name another one.",
      "Name two talks.",
      ""Opening!" isn’t a valid id. Use lowercase letters and digits, joined by hyphens.",
      ""closing" already leads to tests/fixtures/events/confluence-2026/talks/closing.mdx.",
    ]
  `);
});
