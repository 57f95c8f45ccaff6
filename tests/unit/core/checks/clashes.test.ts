import { describe, expect, test } from 'vitest';
import { check, inHall } from './tiny-event.ts';

const at = (time: string, rest = ''): string =>
  `title: A talk\nstart: 2027-04-09T${time}\nminutes: 30\nroom: hall\n${rest}`;

describe('rooms', () => {
  test('two slots at the same time are an error at the later one', async () => {
    expect(await check({ 'talks/a': at('10:00'), 'talks/b': at('10:15') })).toMatchInlineSnapshot(`
      "content/talks/b.mdx:3:8 error room-clash
        "Great Hall" is double-booked on 9 April 2027: this talk is from 10:15 to 10:45, and "A talk" (content/talks/a.mdx) is from 10:00 to 10:30.
        Change the time or room of one of them. If the clash is intentional, write "accept:" and below it "  room-clash: the reason"."
    `);
  });

  test('a clash is reported at its slot, also if the slots have no keys or the same one', async () => {
    const slots = (key: string): string =>
      `title: B\nroom: hall\nslots:\n  - start: 2027-04-09T09:00\n    minutes: 10${key}\n  - start: 2027-04-09T10:15\n    minutes: 10${key}\n`;
    for (const [key, line] of Object.entries({ '': 7, '\n    key: x': 8 })) {
      expect(await check({ 'talks/a': at('10:00'), 'talks/b': slots(key) })).toContain(
        `content/talks/b.mdx:${line}:12 error room-clash`,
      );
    }
  });

  test('slots that follow one another do not clash', async () => {
    expect(await check({ 'talks/a': at('10:00'), 'talks/b': at('10:30') })).toBe('');
  });

  test('either slot can accept a clash with a reason, which is reported', async () => {
    const accept = 'accept:\n  room-clash: The wall between the halls is open\n';
    expect(await check({ 'talks/a': at('10:00', accept), 'talks/b': at('10:15') }))
      .toMatchInlineSnapshot(`
        "content/talks/b.mdx:3:8 note room-clash
          "Great Hall" is double-booked on 9 April 2027: this talk is from 10:15 to 10:45, and "A talk" (content/talks/a.mdx) is from 10:00 to 10:30. Accepted because: "The wall between the halls is open"
          Remove "room-clash" from "accept" when this is no longer intended."
      `);
    const other = await check({ 'talks/a': at('10:00'), 'talks/b': at('10:15', accept) });
    expect(other).toContain('note room-clash');
    expect(other).not.toContain('error');
  });

  test('an accepted clash that does not exist is a warning', async () => {
    expect(
      await check({
        'talks/a': at('10:00', 'accept:\n  room-clash: why\n  speaker-clash: why\n'),
      }),
    ).toMatchInlineSnapshot(`
      "content/talks/a.mdx:7:3 warning unused-accept
        This entry accepts a room-clash, but there is none.
        Remove "room-clash" so that future ones are reported.
      content/talks/a.mdx:8:3 warning unused-accept
        This entry accepts a speaker-clash, but there is none.
        Remove "speaker-clash" so that future ones are reported."
    `);
  });

  test('an accepted clash may be with an entry that can’t be read', async () => {
    const said = await check({
      'talks/a': at('10:00', 'accept:\n  room-clash: why\n'),
      'talks/b': 'titel: B\n',
    });
    expect(said).not.toContain('unused-accept');
  });

  test('breaks, posters, and canceled slots do not clash', async () => {
    for (const rest of ['kind: break\n', 'kind: poster\n', 'status: cancelled\n']) {
      expect(await check({ 'talks/a': at('10:00'), 'talks/b': at('10:00', rest) })).toBe('');
    }
  });
});

describe('speakers', () => {
  const people = { ...inHall, 'speakers/ada-small': 'name: Ada Small\n' };
  const talk = (time: string, role = 'speakers'): string =>
    `title: A\nstart: 2027-04-09T${time}\nminutes: 30\n${role}: [ada-small]\n`;

  test('a speaker in two places at the same time is an error', async () => {
    expect(await check({ ...people, 'talks/a': talk('10:00'), 'talks/b': talk('10:15') }))
      .toMatchInlineSnapshot(`
        "content/talks/b.mdx:3:8 error speaker-clash
          "Ada Small" is double-booked on 9 April 2027: here from 10:15 to 10:45, and in "A" (content/talks/a.mdx) from 10:00 to 10:30.
          Change the time of one of them. If the clash is intentional, write "accept:" and below it "  speaker-clash: the reason"."
      `);
  });

  test('authors may be elsewhere', async () => {
    expect(
      await check({ ...people, 'talks/a': talk('10:00'), 'talks/b': talk('10:15', 'authors') }),
    ).toBe('');
  });

  test('two slots of one talk can clash', async () => {
    expect(
      await check({
        ...people,
        'talks/a':
          'title: A\nspeakers: [ada-small]\nslots:\n  - key: a\n    start: 2027-04-09T10:00\n    minutes: 30\n  - key: b\n    start: 2027-04-09T10:10\n    minutes: 30\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/talks/a.mdx:9:12 error speaker-clash
        "Ada Small" is double-booked on 9 April 2027: here from 10:10 to 10:40, and in another of its slots from 10:00 to 10:30.
        Change the time of one of them. If the clash is intentional, write "accept:" and below it "  speaker-clash: the reason"."
    `);
  });
});

test('a replaced talk that is not canceled is a warning', async () => {
  const b = { 'talks/b': 'title: B\n' };
  expect(await check({ ...b, 'talks/a': 'title: A\nreplacedBy: b\n' })).toMatchInlineSnapshot(`
    "content/talks/a.mdx:3:13 warning replaced-not-cancelled
      This talk has "replacedBy" but isn’t canceled.
      Write "status: cancelled", or remove "replacedBy"."
  `);
  expect(await check({ ...b, 'talks/a': 'title: A\nreplacedBy: b\nstatus: cancelled\n' })).toBe('');
});

test('thousands of simultaneous slots in one room are reported without every pair', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`talks/t${index}`, at('10:00')]),
  );
  const findings = (await check(files)).match(/error room-clash/g) ?? [];
  expect(findings.length).toBe(1000);
});

describe('people who may be in several places', () => {
  const one = (fields = '') => `title: One\nstart: 2027-04-09T10:00\nminutes: 30\n${fields}`;
  const two = (fields = '') => `title: Two\nstart: 2027-04-09T10:15\nminutes: 30\n${fields}`;
  const crew = 'speakers: [crew]\n';

  test('a group does not clash', async () => {
    const talks = { ...inHall, 'talks/a': one(crew), 'talks/b': two(crew) };
    expect(await check({ ...talks, 'speakers/crew': 'name: Crew\n' })).toContain('speaker-clash');
    expect(await check({ ...talks, 'speakers/crew': 'name: Crew\ngroup: true\n' })).toBe('');
  });

  test('a host does not clash, but anyone else there does', async () => {
    const host = 'speakers: [{ id: crew, role: host }]\n';
    const speaker = { ...inHall, 'speakers/crew': 'name: Crew\n' };
    expect(await check({ 'talks/a': one(host), 'talks/b': two(crew), ...speaker })).toBe('');
  });

  test('a person’s own file accepts all of their clashes, which are reported as one', async () => {
    const talks = {
      ...inHall,
      'talks/a': one(crew),
      'talks/b': two(crew),
      'talks/c': two(crew),
    };
    const accept = 'accept:\n  speaker-clash: They are forty\n';
    expect(await check({ ...talks, 'speakers/crew': `name: Crew\n${accept}` }))
      .toMatchInlineSnapshot(`
        "content/speakers/crew.mdx:4:18 note speaker-clash
          "Crew" is in two places at once 3 times. Accepted because: "They are forty"
          Remove "speaker-clash" from "accept" when this is no longer intended."
      `);
    expect(await check({ 'talks/a': one(crew), 'speakers/crew': `name: Crew\n${accept}` }))
      .toMatchInlineSnapshot(`
        "content/speakers/crew.mdx:4:3 warning unused-accept
          This entry accepts a speaker-clash, but there is none.
          Remove "speaker-clash" so that future ones are reported."
      `);
  });
});
