import { describe, expect, test } from 'vitest';
import { noHistory } from '#src/core/history/history.ts';
import { replayCommits } from '#src/core/history/replay-commits.ts';
import { body, event, Story } from './story.ts';

const talk = { title: 'Opening', start: '2026-06-01T10:00', minutes: '30', room: 'one' };
const begin = (): Story => new Story().commit(60, { 'talks/opening.mdx': talk });
const opening = (story: Story) => story.history().slots.get('talks/opening/1');

describe('a slot’s sequence', () => {
  test('is 0 for a slot that existed from the start', () => {
    expect(opening(begin())).toEqual({
      sequence: 0,
      created: '2026-03-01T09:00:00Z',
      lastModified: '2026-03-01T09:00:00Z',
      previousStart: undefined,
    });
  });

  test.each([
    ['start', { start: '2026-06-01T10:15' }],
    ['end', { minutes: '45' }],
    ['room', { room: 'two' }],
    ['status', { status: 'cancelled' }],
  ])('increases when its %s changes', (_what, change) => {
    const story = begin().commit(60, { 'talks/opening.mdx': { ...talk, ...change } });
    expect(opening(story)?.sequence).toBe(1);
  });

  test('increases for all slots in a renamed room, because LOCATION changes', () => {
    const renamed = { ...event, rooms: [{ id: 'one', name: 'Aula' }, event.rooms[1]] };
    expect(opening(begin().commit(60, { 'event.mdx': renamed }))?.sequence).toBe(1);
  });

  test.each([
    ['title', { title: 'Welcome' }],
    ['people', { speakers: [{ name: 'Ada' }] }],
    ['note', { note: 'Bring a pen.' }],
    ['abstract', { [body]: 'New words.' }],
    ['kind', { kind: 'opening' }],
    ['links', { links: [{ kind: 'slides', url: 'https://example.org/slides' }] }],
  ])(
    'increases when its %s changes, because some calendars accept no other updates',
    (_what, change) => {
      const story = begin().commit(60, { 'talks/opening.mdx': { ...talk, ...change } });
      expect(opening(story)).toMatchObject({ sequence: 1, lastModified: '2026-03-01T10:00:00Z' });
    },
  );

  test('stays the same when its file changes without an effect on its entry', () => {
    const story = begin().commit(60, { 'talks/opening.mdx': { ...talk, order: '3' } });
    expect(opening(story)).toMatchObject({ sequence: 0, lastModified: '2026-03-01T10:00:00Z' });
  });

  test('counts commits, even if they are reported as one publication', () => {
    const story = begin()
      .commit(60, { 'talks/opening.mdx': { ...talk, room: 'two' } })
      .commit(5, { 'talks/opening.mdx': talk });
    expect(opening(story)?.sequence).toBe(2);
    expect(story.history().publications.map(({ changes }) => changes.length)).toEqual([1]);
  });

  test('stays the same when its file is copied to another folder, and later deleted in the first', () => {
    const story = begin()
      .commit(60, { 'talks/monday/opening.mdx': talk })
      .commit(5, { 'talks/opening.mdx': undefined });
    expect(opening(story)?.sequence).toBe(0);
    expect(story.history().removed).toEqual([]);
    expect(story.history().publications).toEqual(begin().history().publications);
  });

  test('is 0 until the schedule is announced', () => {
    const secret = { ...event, announced: '2026-05-01' };
    const story = new Story()
      .commit(60, { 'event.mdx': secret, 'talks/opening.mdx': talk })
      .commit(60, { 'talks/opening.mdx': { ...talk, room: 'two' } });
    expect(opening(story)?.sequence).toBe(0);
    expect(story.history().publications).toEqual([]);
  });

  test('counts from midnight, in the event’s zone, of the day on which it was announced', () => {
    const announced = { ...event, announced: '2026-05-01' };
    const story = new Story('2026-04-30T21:50:00Z')
      .commit(5, { 'event.mdx': announced, 'talks/opening.mdx': talk })
      .commit(10, { 'talks/opening.mdx': { ...talk, room: 'two' } });
    expect(opening(story)?.sequence).toBe(1);
  });

  test('counts from the first time that the clocks of that day show, if they skip its midnight', () => {
    // In Santiago, 23:59 on September 5 is followed by 01:00 on September 6, at 04:00 UTC.
    const announced = { ...event, timezone: 'America/Santiago', announced: '2026-09-06' };
    const sequenceAfter = (first: string): number | undefined => {
      const story = new Story(first)
        .commit(5, { 'event.mdx': announced, 'talks/opening.mdx': talk })
        .commit(10, { 'talks/opening.mdx': { ...talk, room: 'two' } });
      return opening(story)?.sequence;
    };
    expect(sequenceAfter('2026-09-06T01:00:00Z')).toBe(0);
    expect(sequenceAfter('2026-09-06T03:50:00Z')).toBe(1);
  });

  test('doesn’t depend on the day of the announcement if that is no date', () => {
    const story = new Story()
      .commit(60, {
        'event.mdx': { ...event, announced: 'in May' },
        'talks/opening.mdx': talk,
      })
      .commit(60, { 'talks/opening.mdx': { ...talk, room: 'two' } });
    expect(opening(story)?.sequence).toBe(1);
  });
});

test('a session’s sequence increases when a poster joins it or gets another title', () => {
  const posters = { title: 'Posters', kind: 'posters', start: '2026-06-01T10:00', minutes: '60' };
  const poster = (title: string) => ({ title, kind: 'poster', session: 'posters' });
  const story = new Story().commit(60, {
    'sessions/posters.mdx': posters,
    'talks/whales.mdx': poster('Whales'),
  });
  const record = () => story.history().slots.get('sessions/posters/1');
  expect(record()?.sequence).toBe(0);
  story.commit(60, { 'talks/crabs.mdx': poster('Crabs') });
  expect(record()).toMatchObject({ sequence: 1, lastModified: '2026-03-01T10:00:00Z' });
  story.commit(60, { 'talks/whales.mdx': poster('Blue whales') });
  expect(record()).toMatchObject({ sequence: 2, lastModified: '2026-03-01T11:00:00Z' });
  story.commit(60, { 'talks/crabs.mdx': { ...poster('Crabs'), [body]: 'They walk sideways.' } });
  expect(record()?.sequence).toBe(2);
  const news = story.history().publications.flatMap(({ changes }) => changes);
  expect(news.filter(({ identity }) => identity === 'sessions/posters/1')).toMatchObject([
    { kinds: ['new'] },
  ]);
});

test('a talk’s sequence increases when its session gets another title, which its entry names', () => {
  const session = { title: 'Morning', start: '2026-06-01T09:00', end: '2026-06-01T12:00' };
  const story = new Story()
    .commit(60, {
      'sessions/morning.mdx': session,
      'talks/opening.mdx': { ...talk, session: 'morning' },
    })
    .commit(60, { 'sessions/morning.mdx': { ...session, title: 'Early birds' } });
  expect(opening(story)?.sequence).toBe(1);
});

describe('a move', () => {
  test('is remembered with the start before it', () => {
    const story = begin()
      .commit(60, { 'talks/opening.mdx': { ...talk, start: '2026-06-01T11:00' } })
      .commit(60, { 'talks/opening.mdx': { ...talk, start: '2026-06-01T12:00' } });
    expect(opening(story)?.previousStart).toBe('2026-06-01T09:00:00Z');
  });

  test('leaves the talk on schedule if it is undone', () => {
    const story = begin()
      .commit(60, { 'talks/opening.mdx': { ...talk, start: '2026-06-01T11:00' } })
      .commit(60, { 'talks/opening.mdx': talk });
    expect(opening(story)).toMatchObject({ sequence: 2, previousStart: undefined });
  });

  test('of a session moves its consecutive talks', () => {
    const session = { title: 'Morning', start: '2026-06-01T09:00', end: '2026-06-01T12:00' };
    const first = { title: 'First', session: 'morning', order: '1', minutes: '20' };
    const second = { title: 'Second', session: 'morning', order: '2', minutes: '20' };
    const history = new Story()
      .commit(60, {
        'sessions/morning.mdx': session,
        'talks/first.mdx': first,
        'talks/second.mdx': second,
      })
      .commit(60, { 'sessions/morning.mdx': { ...session, start: '2026-06-01T09:30' } })
      .history();
    expect(history.slots.get('talks/second/1')).toMatchObject({
      sequence: 1,
      previousStart: '2026-06-01T07:20:00Z',
    });
    expect(
      history.publications[0]?.changes.map(({ identity, kinds }) => [identity, kinds]),
    ).toEqual([
      ['sessions/morning/1', ['moved']],
      ['talks/first/1', ['moved']],
      ['talks/second/1', ['moved']],
    ]);
  });

  test('of a talk’s end moves the talk that follows it', () => {
    const session = { title: 'Morning', start: '2026-06-01T09:00', end: '2026-06-01T12:00' };
    const first = { title: 'First', session: 'morning', order: '1', minutes: '20' };
    const second = { title: 'Second', session: 'morning', order: '2', minutes: '20' };
    const history = new Story()
      .commit(60, {
        'sessions/morning.mdx': session,
        'talks/first.mdx': first,
        'talks/second.mdx': second,
      })
      .commit(60, { 'talks/first.mdx': { ...first, minutes: '30' } })
      .history();
    expect(history.slots.get('talks/second/1')?.sequence).toBe(1);
  });
});

describe('a talk that disappears', () => {
  const gone = (): Story => begin().commit(60, { 'talks/opening.mdx': undefined });

  test('stays as a canceled slot with a higher sequence', () => {
    const { slots, removed } = gone().history();
    expect(slots.size).toBe(0);
    expect(removed).toMatchObject([
      {
        facts: { identity: 'talks/opening/1', title: 'Opening', status: 'cancelled' },
        history: { sequence: 1, lastModified: '2026-03-01T10:00:00Z' },
      },
    ]);
  });

  test('is no longer removed when it comes back, and its sequence continues to increase', () => {
    const story = gone().commit(60, { 'talks/opening.mdx': talk });
    expect(story.history().removed).toEqual([]);
    expect(opening(story)?.sequence).toBe(2);
  });

  test('leaves no trace if it was never announced', () => {
    const story = new Story()
      .commit(60, { 'event.mdx': { ...event, announced: '2026-05-01' }, 'talks/opening.mdx': talk })
      .commit(60, { 'talks/opening.mdx': undefined });
    expect(story.history().removed).toEqual([]);
  });

  test('is not reported within a draft session, and is new when the session is published', () => {
    const session = { title: 'Secret', start: '2026-06-01T09:00', end: '2026-06-01T12:00' };
    const inside = { ...talk, session: 'secret' };
    const story = new Story()
      .commit(60, { 'sessions/secret.mdx': { ...session, draft: 'true' } })
      .commit(60, { 'talks/opening.mdx': inside });
    expect(story.history().publications).toEqual([]);
    expect(story.history().slots.size).toBe(0);
    const [published] = story.commit(60, { 'sessions/secret.mdx': session }).history().publications;
    expect(published?.changes.map(({ identity, kinds }) => [identity, kinds])).toEqual([
      ['sessions/secret/1', ['new']],
      ['talks/opening/1', ['new']],
    ]);
  });

  test('keeps its time after a draft in its session when the draft is published', () => {
    const first = { title: 'First', session: 'morning', order: '1', minutes: '20', draft: 'true' };
    const story = new Story()
      .commit(60, {
        'sessions/morning.mdx': {
          title: 'Morning',
          start: '2026-06-01T09:00',
          end: '2026-06-01T12:00',
        },
        'talks/first.mdx': first,
        'talks/second.mdx': { ...first, title: 'Second', order: '2', draft: 'false' },
      })
      .commit(60, { 'talks/first.mdx': { ...first, draft: 'false' } });
    expect(story.history().slots.get('talks/second/1')).toMatchObject({ sequence: 0 });
    expect(story.history().publications[0]?.changes).toMatchObject([
      { identity: 'talks/first/1', kinds: ['new'] },
    ]);
  });

  test('is removed when it becomes a draft, as if its file were deleted', () => {
    const story = begin().commit(60, { 'talks/opening.mdx': { ...talk, draft: 'true' } });
    expect(story.history().removed).toHaveLength(1);
  });
});

test('a file that is renamed with an alias is the same talk', () => {
  const renamed = { ...talk, aliases: ['opening'], start: '2026-06-01T10:30' };
  const history = begin()
    .commit(60, { 'talks/opening.mdx': undefined, 'talks/welcome.mdx': renamed })
    .history();
  expect(history.removed).toEqual([]);
  expect(history.slots.get('talks/opening/1')).toMatchObject({
    sequence: 1,
    created: '2026-03-01T09:00:00Z',
  });
  expect(history.publications[0]?.changes).toMatchObject([
    { identity: 'talks/opening/1', kinds: ['moved'], after: { id: 'welcome' } },
  ]);
});

test('a commit that does not parse changes nothing for the entry it breaks', () => {
  const before = begin().history();
  const after = begin()
    .commit(60, { 'talks/opening.mdx': 'broken' })
    .commit(60, { 'talks/opening.mdx': talk })
    .history();
  expect(after.slots.get('talks/opening/1')?.sequence).toBe(0);
  expect(after.publications).toEqual(before.publications);
});

describe('a commit with an error that stops the build was never published, so', () => {
  const wrong = {
    'a zone that is none': { 'event.mdx': { ...event, timezone: 'Europe/Berln' } },
    'an hour that is none': { 'talks/opening.mdx': { ...talk, start: '2026-06-01T25:00' } },
    'an unknown room': { 'talks/opening.mdx': { ...talk, room: 'tow' } },
    'an unknown session': { 'talks/opening.mdx': { ...talk, session: 'mroning' } },
    'an unknown speaker': { 'talks/opening.mdx': { ...talk, speakers: [{ id: 'aad' }] } },
    'a day outside the event': { 'talks/opening.mdx': { ...talk, start: '2027-06-01T10:00' } },
  } as const;
  const right = { 'event.mdx': event, 'talks/opening.mdx': talk };

  test.each(Object.entries(wrong))('%s leaves no trace once it is mended', (_what, files) => {
    const story = begin().commit(60, files).commit(60, right);
    expect(story.history().publications).toEqual(begin().history().publications);
    expect(story.history().removed).toEqual([]);
    expect(opening(story)?.sequence).toBe(0);
  });

  test('the other changes of the commits count with the one that mends it', () => {
    const later = { ...talk, title: 'Other', start: '2026-06-01T15:00' };
    const story = begin()
      .commit(60, { ...wrong['an hour that is none'], 'talks/other.mdx': later })
      .commit(60, { 'talks/other.mdx': { ...later, start: '2026-06-01T16:00' } })
      .commit(60, { 'talks/opening.mdx': { ...talk, start: '2026-06-01T11:00' } });
    const [publication] = story.history().publications;
    expect(publication).toMatchObject({
      at: '2026-03-01T12:00:00Z',
      changes: [
        { identity: 'talks/opening/1', kinds: ['moved'] },
        { identity: 'talks/other/1', kinds: ['new'], after: { start: '2026-06-01T14:00:00Z' } },
      ],
    });
    expect(story.history().slots.get('talks/other/1')).toMatchObject({
      sequence: 0,
      created: '2026-03-01T12:00:00Z',
    });
    expect(opening(story)).toMatchObject({ sequence: 1, previousStart: '2026-06-01T08:00:00Z' });
  });

  test('a talk that is committed before its session or speaker is new when these are, too', () => {
    const inside = { ...talk, session: 'late', speakers: [{ id: 'ada' }], start: undefined };
    const session = { title: 'Late', start: '2026-06-01T15:00', end: '2026-06-01T16:00' };
    const story = begin()
      .commit(60, { 'talks/inside.mdx': inside })
      .commit(60, { 'sessions/late.mdx': session });
    expect(story.history().slots.has('sessions/late/1')).toBe(false);
    story.commit(60, { 'speakers/ada.mdx': { name: 'Ada' } });
    const [publication] = story.history().publications;
    expect(publication?.at).toBe('2026-03-01T12:00:00Z');
    expect(publication?.changes.map(({ identity }) => identity).sort()).toEqual([
      'sessions/late/1',
      'talks/inside/1',
    ]);
  });
});

test('a commit that is dated before its parent has the time of its parent', () => {
  const { publications, entries, head } = begin()
    .commit(-90, { 'talks/opening.mdx': { ...talk, room: 'two' } })
    .history();
  expect(publications.map(({ at }) => at)).toEqual(['2026-03-01T09:00:00Z']);
  expect(entries.get('talks/opening')).toBe('2026-03-01T09:00:00Z');
  expect(head?.at).toBe('2026-03-01T09:00:00Z');
});

test('without commits there is no history', () => {
  expect(replayCommits([])).toBe(noHistory);
});

test('an event with another id starts a new history with the remaining talks', () => {
  const { slots, publications, removed } = begin()
    .commit(60, { 'talks/opening.mdx': { ...talk, room: 'two' }, 'talks/other.mdx': talk })
    .commit(60, { 'talks/other.mdx': undefined })
    .commit(60, { 'event.mdx': { ...event, id: 'story-2027' } })
    .history();
  expect([...slots]).toEqual([
    [
      'talks/opening/1',
      {
        ...{ sequence: 0, previousStart: undefined },
        ...{ created: '2026-03-01T12:00:00Z', lastModified: '2026-03-01T12:00:00Z' },
      },
    ],
  ]);
  expect([publications, removed]).toEqual([[], []]);
});

describe('publications', () => {
  test('do not report the state before the first commit after the announcement', () => {
    expect(new Story().history().publications).toEqual([]);
  });

  test('combine commits less than 30 minutes apart, with their net change', () => {
    const { publications } = begin()
      .commit(60, { 'talks/opening.mdx': { ...talk, room: 'two' } })
      .commit(29, { 'talks/opening.mdx': { ...talk, room: 'two', start: '2026-06-01T11:00' } })
      .commit(30, { 'talks/opening.mdx': talk })
      .history();
    expect(publications.map(({ at, changes }) => [at, changes[0]?.kinds])).toEqual([
      ['2026-03-01T10:59:00Z', ['moved', 'room']],
      ['2026-03-01T10:29:00Z', ['moved', 'room']],
      ['2026-03-01T09:00:00Z', ['new']],
    ]);
  });

  test('leave out changes that were undone before anybody could read them', () => {
    const { publications } = begin()
      .commit(60, { 'talks/opening.mdx': { ...talk, room: 'two' } })
      .commit(10, { 'talks/opening.mdx': talk })
      .history();
    expect(publications).toHaveLength(1);
  });
});

describe('a poster of two sessions', () => {
  const session = (start: string) => ({ title: 'Posters', start, minutes: '60' });
  const story = (): Story =>
    new Story().commit(60, {
      'sessions/early.mdx': session('2026-06-01T10:00'),
      'sessions/late.mdx': session('2026-06-01T15:00'),
      'sessions/other.mdx': session('2026-06-02T15:00'),
      'talks/whales.mdx': { title: 'Whales', sessions: ['early', 'late'] },
      'talks/eels.mdx': { title: 'Eels', session: 'late' },
    });

  test('moves with either of them', () => {
    const { slots } = story()
      .commit(60, { 'sessions/late.mdx': session('2026-06-01T16:00') })
      .history();
    const sequence = (identity: string) => slots.get(identity)?.sequence;
    expect(sequence('talks/whales/late')).toBe(1);
    expect(sequence('talks/whales/early')).toBe(0);
    expect(sequence('talks/eels/1')).toBe(1);
  });

  test('can leave a session and join another one without moving in the remaining one', () => {
    const { slots, removed } = story()
      .commit(60, { 'talks/whales.mdx': { title: 'Whales', sessions: ['other', 'early'] } })
      .commit(60, { 'talks/eels.mdx': { title: 'Eels', session: 'other' } })
      .commit(60, { 'sessions/other.mdx': session('2026-06-02T16:00') })
      .history();
    expect(slots.get('talks/whales/early')?.sequence).toBe(0);
    expect(slots.get('talks/whales/other')?.sequence).toBe(1);
    expect(removed.map(({ facts }) => facts.identity)).toEqual(['talks/whales/late']);
  });
});

describe('a renamed room', () => {
  const named = (name: string) => ({ ...event, rooms: [{ id: 'one', name }, event.rooms[1]] });

  test('is reported once, without the slots in it', () => {
    const { publications } = begin()
      .commit(60, { 'event.mdx': named('Noether Hall') })
      .history();
    expect(publications[0]).toMatchObject({
      changes: [],
      renamedRooms: [{ id: 'one', before: 'Room 1', after: 'Noether Hall' }],
    });
  });

  test('is reported with the net change, and not at all if it gets its name back', () => {
    const story = begin().commit(60, { 'event.mdx': named('Aula') });
    story.commit(29, { 'event.mdx': named('Noether Hall') });
    expect(story.history().publications[0]?.renamedRooms).toEqual([
      { id: 'one', before: 'Room 1', after: 'Noether Hall' },
    ]);
    expect(story.commit(29, { 'event.mdx': event }).history().publications).toHaveLength(1);
  });

  test('is reported with its name in the previous publication', () => {
    const story = begin().commit(60, { 'event.mdx': named('Aula') });
    story.commit(30, { 'event.mdx': named('Noether Hall') });
    expect(story.history().publications.map(({ renamedRooms }) => renamedRooms)).toEqual([
      [{ id: 'one', before: 'Aula', after: 'Noether Hall' }],
      [{ id: 'one', before: 'Room 1', after: 'Aula' }],
      [],
    ]);
  });

  test('is still the same room if it also gets another id with an alias', () => {
    const rooms = [{ id: 'noether', name: 'Noether Hall', aliases: ['one'] }, event.rooms[1]];
    const { publications } = begin()
      .commit(60, {
        'event.mdx': { ...event, rooms },
        'talks/opening.mdx': { ...talk, room: 'noether' },
      })
      .history();
    expect(publications[0]).toMatchObject({ changes: [], renamedRooms: [{ id: 'one' }] });
  });

  test('is reported together with a talk that moved to another room', () => {
    const { publications } = begin()
      .commit(60, {
        'event.mdx': named('Noether Hall'),
        'talks/opening.mdx': { ...talk, room: 'two' },
      })
      .history();
    expect(publications[0]).toMatchObject({
      changes: [{ kinds: ['room'], after: { room: 'Room 2' } }],
      renamedRooms: [{ id: 'one' }],
    });
  });

  test('is not reported before the event is announced', () => {
    const announced = { announced: '2026-05-01' };
    const { publications } = new Story()
      .commit(60, { 'event.mdx': { ...event, ...announced }, 'talks/opening.mdx': talk })
      .commit(60, { 'event.mdx': { ...named('Aula'), ...announced } })
      .history();
    expect(publications).toEqual([]);
  });
});

describe('the people of a talk', () => {
  const by = (...speakers: object[]) => ({ ...talk, speakers });
  const firstChange = (story: Story) => story.history().publications[0]?.changes[0];
  const ada = { name: 'Ada Lovelace' };
  const start = (): Story =>
    new Story().commit(60, { 'speakers/ada.mdx': ada, 'talks/opening.mdx': by({ id: 'ada' }) });

  test('are reported when one replaces another', () => {
    const story = start().commit(60, { 'talks/opening.mdx': by({ name: 'Lin Wei' }) });
    expect(firstChange(story)).toMatchObject({
      kinds: ['people'],
      after: { people: [{ name: 'Lin Wei' }] },
    });
  });

  test('are the same in another order, with another role, or under a corrected name', () => {
    const two = by({ id: 'ada' }, { name: 'Lin Wei' });
    const story = new Story()
      .commit(60, { 'speakers/ada.mdx': ada, 'talks/opening.mdx': two })
      .commit(60, {
        'speakers/ada.mdx': { name: 'Ada King' },
        'talks/opening.mdx': by({ name: 'Lin Wei' }, { id: 'ada', role: 'moderator' }),
      });
    expect(story.history().publications).toHaveLength(1);
  });

  test('are the same when a person’s file is renamed with an alias', () => {
    const story = start().commit(60, {
      'speakers/ada.mdx': undefined,
      'speakers/ada-king.mdx': { name: 'Ada King', aliases: ['ada'] },
      'talks/opening.mdx': by({ id: 'ada-king' }),
    });
    expect(story.history().publications).toHaveLength(1);
  });

  const renamed = {
    'speakers/ada.mdx': undefined,
    'speakers/ada-king.mdx': { name: 'Ada King' },
    'talks/opening.mdx': by({ id: 'ada-king' }),
  };
  const aliased = { 'speakers/ada-king.mdx': { name: 'Ada King', aliases: ['ada'] } };

  test('are reported once if the alias is added in a later publication', () => {
    const story = start().commit(60, renamed).commit(60, aliased);
    expect(firstChange(story)?.kinds).toEqual(['people']);
    story.commit(60, { 'talks/opening.mdx': { ...by({ id: 'ada-king' }), note: 'Bring a pen.' } });
    expect(story.history().publications).toHaveLength(2);
  });

  test('are the same if the talk is committed some minutes before the renamed file', () => {
    const story = start()
      .commit(60, { 'talks/opening.mdx': by({ id: 'ada-king' }) })
      .commit(5, { ...aliased, 'speakers/ada.mdx': undefined })
      .commit(600, { 'talks/opening.mdx': { ...by({ id: 'ada-king' }), note: 'Bring a pen.' } });
    expect(story.history().publications).toHaveLength(1);
  });
});

describe('an announced talk', () => {
  const secret = { ...event, announced: '2026-05-01' };
  const at = (hour: number) => ({ ...talk, start: `2026-06-01T${hour}:00` });
  const toMay = 61 * 24 * 60;
  const announcedAtEleven = (): Story =>
    new Story()
      .commit(60, { 'event.mdx': secret, 'talks/opening.mdx': at(10) })
      .commit(60, { 'talks/opening.mdx': at(11), 'talks/early.mdx': talk })
      .commit(60, { 'talks/early.mdx': undefined })
      .commit(toMay, { 'talks/other.mdx': talk });

  test('has the time at the announcement, not an earlier one', () => {
    const moved = announcedAtEleven().commit(60, { 'talks/opening.mdx': at(12) });
    expect(opening(moved)).toMatchObject({
      sequence: 1,
      previousStart: '2026-06-01T09:00:00Z',
    });
    const back = moved.commit(60, { 'talks/opening.mdx': at(11) });
    expect(opening(back)).toMatchObject({ sequence: 2, previousStart: undefined });
  });

  test('is new, and not moved, if it had no time when the schedule was announced', () => {
    const untimed = { title: 'Opening' };
    const story = new Story()
      .commit(60, { 'event.mdx': secret, 'talks/opening.mdx': at(10) })
      .commit(60, { 'talks/opening.mdx': untimed })
      .commit(toMay, { 'talks/other.mdx': talk })
      .commit(60, { 'talks/opening.mdx': at(11) });
    expect(opening(story)).toMatchObject({ sequence: 0, previousStart: undefined });
    story.commit(60, { 'talks/opening.mdx': at(12) });
    expect(opening(story)).toMatchObject({ sequence: 1, previousStart: '2026-06-01T09:00:00Z' });
  });

  test('is reported when it is removed, unlike a talk that was never announced', () => {
    const story = announcedAtEleven().commit(60, { 'talks/opening.mdx': undefined });
    expect(story.history().removed.map(({ facts }) => facts.id)).toEqual(['opening']);
  });
});
