import { describe, expect, test } from 'vitest';
import { check, tinyEvent } from './tiny-event.ts';

describe('references', () => {
  test('each finding says what is missing, and what is similar', async () => {
    expect(
      await check({
        event: `${tinyEvent}kinds:\n  - id: hackathon\n    label: Hackathon\n    like: social\norganizers: [nobody]\n`,
        'speakers/ada-small': 'name: Ada Small\naliases: [ada-tiny]\n',
        'sessions/morning-talks': 'title: Morning\nwithin: day\nchairs: [ada-smal]\nkind: talk\n',
        'talks/a':
          'title: A\nkind: hackaton\nroom: Great-Hall\ntrack: theorie\nsession: morning\nspeakers: [small]\n',
        'talks/b':
          'title: B\nkind: posters\nroom: cellar\ntrack: practice\nsession: evening\nspeakers: [ada-tiny]\nauthors: [{id: ada-tinny}]\nstatus: cancelled\nreplacedBy: c\n',
        'talks/d':
          'title: D\nslots:\n  - start: 2027-04-09T10:00\n    minutes: 30\n    room: hal\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/event.mdx:18:14 error unknown-speaker
        There is no speaker "nobody".
        Add the file speakers/nobody.mdx, or write "name: …" for a person without a page.
      content/sessions/morning-talks.mdx:3:9 error unknown-session
        There is no session "day".
        Add the file sessions/day.mdx, or remove the line.
      content/sessions/morning-talks.mdx:4:10 error unknown-speaker
        There is no speaker "ada-smal".
        Did you mean "ada-small"?
      content/sessions/morning-talks.mdx:5:7 error unknown-kind
        There is no kind of session "talk".
        Write "session", "workshop", "posters", "tutorial", "social", or "hackathon", or add "talk" to the "kinds" of the event.
      content/talks/a.mdx:3:7 error unknown-kind
        There is no kind of talk "hackaton".
        Did you mean "hackathon"?
      content/talks/a.mdx:4:7 error wrong-form
        "room" is "Great-Hall", but it must be lowercase letters and digits joined by single hyphens, like "deep-nets-2".
        Write "hall".
      content/talks/a.mdx:5:8 error unknown-track
        There is no track "theorie".
        Did you mean "theory"?
      content/talks/a.mdx:6:10 error unknown-session
        There is no session "morning".
        Did you mean "morning-talks"?
      content/talks/a.mdx:7:12 error unknown-speaker
        There is no speaker "small".
        Did you mean "ada-small"?
      content/talks/b.mdx:3:7 error unknown-kind
        There is no kind of talk "posters".
        Did you mean "poster"?
      content/talks/b.mdx:4:7 error unknown-room
        There is no room "cellar".
        Write "hall", or add "cellar" to the "rooms" of the event.
      content/talks/b.mdx:5:8 error unknown-track
        There is no track "practice".
        Write "theory", or add "practice" to the "tracks" of the event.
      content/talks/b.mdx:6:10 error unknown-session
        There is no session "evening".
        Add the file sessions/evening.mdx, or remove the line.
      content/talks/b.mdx:7:12 error unknown-speaker
        The speaker "ada-tiny" now has another id.
        Write "ada-small".
      content/talks/b.mdx:8:11 error unknown-speaker
        There is no speaker "ada-tinny".
        Add the file speakers/ada-tinny.mdx, or write "name: …" for a person without a page.
      content/talks/b.mdx:10:13 error unknown-talk
        There is no talk "c".
        Add the file talks/c.mdx, or remove the line.
      content/talks/d.mdx:6:11 error unknown-room
        There is no room "hal".
        Did you mean "hall"?"
    `);
  });

  test('an invalid entry still counts as existing', async () => {
    expect(
      await check({
        'speakers/ada': 'nmae: Ada\n',
        'sessions/am': 'title: A\nfoo: bar\n',
        'talks/a': 'title: A\nspeakers: [ada]\nsession: am\nminutes: 30\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/sessions/am.mdx:3:1 error unknown-key
        "foo" isn’t a field of a session.
        Remove it: no field matches. "docs/content.md" lists the fields of a session.
      content/speakers/ada.mdx:2:1 error unknown-key
        "nmae" isn’t a field of a speaker.
        Did you mean "name"?"
    `);
  });

  test('a list of rooms that can’t be read may contain any room', async () => {
    for (const rooms of ['hall', '[{name: Great Hall}]', '[{id: Great Hall, name: x}]', '{a: b}']) {
      const event = tinyEvent.replace(/rooms:\n(.*\n){2}/, `rooms: ${rooms}\n`);
      const said = await check({ event, 'talks/a': 'title: A\nroom: hall\n' });
      expect(said).not.toContain('talks/a');
      expect(said).toContain('event.mdx');
    }
  });

  test('a mistake in the event does not hide mistakes in the talks', async () => {
    expect(
      await check({
        event: tinyEvent.replace('timezone', 'timzone'),
        'talks/a': 'title: A\nspeakers: [nobody]\nstart: noon\nroom: hal\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/event.mdx:4:1 error unknown-key
        "timzone" isn’t a field of the event.
        Did you mean "timezone"?
      content/talks/a.mdx:3:12 error unknown-speaker
        There is no speaker "nobody".
        Add the file speakers/nobody.mdx, or write "name: …" for a person without a page.
      content/talks/a.mdx:4:8 error no-length
        This talk has a "start" but no length.
        Add "minutes: 30" or an "end".
      content/talks/a.mdx:4:8 error time-form
        "start" is "noon", but a time looks like 2021-04-09T07:15.
        Write year-month-day, "T", hours:minutes, such as 2021-04-09T07:15.
      content/talks/a.mdx:5:7 error unknown-room
        There is no room "hal".
        Did you mean "hall"?"
    `);
  });

  test('references are checked even without an event', async () => {
    expect(await check({ event: '', 'talks/a': 'titel: A\nroom: any\n' })).toMatchInlineSnapshot(`
      "content/event.mdx:2:1 error missing-key
        "end" is missing or empty, but the event needs it.
        Write "end: …": the last day.
      content/event.mdx:2:1 error missing-key
        "id" is missing or empty, but the event needs it.
        Write "id: …": the event’s identity in calendars.
      content/event.mdx:2:1 error missing-key
        "name" is missing or empty, but the event needs it.
        Write "name: …": the full name.
      content/event.mdx:2:1 error missing-key
        "start" is missing or empty, but the event needs it.
        Write "start: …": the first day, 2021-04-09.
      content/event.mdx:2:1 error missing-key
        "timezone" is missing or empty, but the event needs it.
        Write "timezone: …": the zone of every time in the content: an IANA name, such as America/Los_Angeles.
      content/event.mdx:2:1 warning place-not-written
        The event has no place yet, so pages and calendars show it as an online event.
        Write "venue:" with the name of the place below it ("  name: …"), or "online: true", or both for a hybrid event.
      content/talks/a.mdx:2:1 error unknown-key
        "titel" isn’t a field of a talk.
        Did you mean "title"?"
    `);
  });
});

describe('identity', () => {
  test('a repeated id of a room, track, or kind is reported', async () => {
    expect(
      await check({
        event:
          'id: e\nname: E\ntimezone: UTC\nstart: 2027-04-09\nend: 2027-04-09\nonline: true\nrooms: [{id: a, name: A}, {id: a, name: B}]\ntracks: [{id: a, name: A}, {id: a, name: B}]\nkinds: [{id: k, label: K, like: talk}, {id: k, label: L, like: talk}, {id: poster, label: P, like: talk}]\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/event.mdx:8:32 error duplicate-id
        The room id "a" is already used above.
        Choose another id here and in the talks and sessions that refer to this one.
      content/event.mdx:9:33 error duplicate-id
        The track id "a" is already used above.
        Choose another id here and in the talks and sessions that refer to this one.
      content/event.mdx:10:45 error duplicate-id
        The kind id "k" is already used above.
        Choose another id here and in the talks and sessions that refer to this one.
      content/event.mdx:10:76 error shadowed-kind
        "poster" is a built-in kind and can’t be redefined.
        Choose another id, such as "our-poster", with "like: talk", and use it in the talks."
    `);
  });

  test('an alias is reported if it is an id or another alias of its collection', async () => {
    expect(
      await check({
        event: tinyEvent.replace('name: Great Hall', 'name: Great Hall\n    aliases: [hall]'),
        'talks/a': 'title: A\naliases: [b, old, old]\n',
        'talks/b': 'title: B\naliases: [b, old]\n',
        // Addresses differ between collections.
        'speakers/old': 'name: Old\naliases: [a]\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/event.mdx:11:15 error duplicate-alias
        The alias "hall" is its own id.
        Remove the alias, or write the id that this entry really had.
      content/talks/a.mdx:3:11 error duplicate-alias
        The alias "b" is the id of content/talks/b.mdx.
        Remove the alias, or write the id that this entry really had.
      content/talks/a.mdx:3:19 error duplicate-alias
        The alias "old" is listed twice.
        Remove the alias, or write the id that this entry really had.
      content/talks/b.mdx:3:11 error duplicate-alias
        The alias "b" is its own id.
        Remove the alias, or write the id that this entry really had.
      content/talks/b.mdx:3:14 error duplicate-alias
        The alias "old" is also an alias of content/talks/a.mdx.
        Remove the alias, or write the id that this entry really had."
    `);
  });
});

describe('content that must not be public', () => {
  test.each([
    'https://zoom.us/j/123?pwd=abc',
    'https://zoom.us/j/123?x=1&passcode=abc',
    'https://meet.example.org/room#password=abc',
    'https://user:secret@example.org/',
    'HTTPS://ZOOM.US/J/1?PWD=ABC',
  ])('%s is reported, without its secret', async (url) => {
    const said = await check({
      'talks/a': `title: A\nlinks:\n  - {kind: stream, url: "${url}"}\n`,
    });
    expect(said).toContain('error public-passcode');
    expect(said).not.toMatch(/abc|secret/i);
  });

  test.each([
    'https://zoom.us/j/123',
    'https://example.org/?topic=pwd&x=passcode',
    'https://example.org/pwd=abc',
    'https://example.org/?pwd=',
    'https://example.org/a:b@c',
    'https://example.org/?compass=north',
  ])('%s is public', async (url) => {
    expect(
      await check({ 'talks/a': `title: A\nlinks:\n  - {kind: stream, url: "${url}"}\n` }),
    ).toBe('');
  });
});

test('a language that does not exist is reported', async () => {
  expect(
    await check({
      event: `${tinyEvent}language: en-US-GB\n`,
      'talks/a': 'title: A\nlanguage: gr\n',
      'talks/b': 'title: B\nlanguage: zz\n',
      'talks/c': 'title: C\nlanguage: zh-Hans\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/event.mdx:14:11 error unknown-language
      "en-US-GB" isn’t a language tag: no part may be repeated.
      Write the language, plus the script or country if it matters: "en-GB".
    content/talks/a.mdx:3:11 warning unknown-language
      There is no language with the tag "gr".
      Write "el".
    content/talks/b.mdx:3:11 warning unknown-language
      There is no language with the tag "zz".
      Write its short form, such as "en" for English or "pt-BR" for Brazilian Portuguese."
  `);
});

describe('one mistake hides no other one', () => {
  test('an unknown key does not hide a wrong time', async () => {
    const found = await check({
      'talks/a': 'title: A\nduration: 30\nstart: 2027-04-09 9:00 am\nminutes: 30\nroom: nowhere\n',
    });
    expect(found).toContain('content/talks/a.mdx:3:1 error unknown-key');
    expect(found).toContain('content/talks/a.mdx:4:8 error time-form');
    expect(found).toContain('content/talks/a.mdx:6:7 error unknown-room');
  });

  test('a wrong status does not cause a clash with a talk that is meant to be canceled', async () => {
    const at = 'start: 2027-04-09T10:00\nminutes: 30\nroom: hall\n';
    const found = await check({
      'talks/a': `title: A\n${at}`,
      'talks/b': `title: B\nstatus: canceled\n${at}`,
    });
    expect(found).toContain('talks/b.mdx:3:9 error unknown-value');
    expect(found).not.toContain('room-clash');
  });
});

test('a name in place of a list leads to the person with that name', async () => {
  const found = await check({
    'speakers/ines-duarte': 'name: Inês Duarte\n',
    'talks/a': 'title: A\nspeakers: Inês Duarte\n',
    'talks/b': 'title: B\nspeakers: Somebody Else\n',
  });
  expect(found).toContain('below "speakers:", like "- ines-duarte".');
  expect(found).toContain('below "speakers:", like "- name: Somebody Else".');
});

test('fields that no file has are explained', async () => {
  const found = await check({ 'talks/a': 'title: A\nlogo: a.png\nsponsors: B\ncolour: red\n' });
  expect(found).toContain('There is no field for it. Show the picture in the text');
  expect(found).toContain('List sponsors only in event.mdx, in "sponsors".');
  expect(found).toContain('Remove it: no field matches. "docs/content.md" lists');
});

test('three talks with the same order in a session are counted', async () => {
  const talk = (title: string, rest = ''): string =>
    `title: ${title}\nsession: am\norder: 1\nminutes: 10\n${rest}`;
  const am = 'title: AM\nstart: 2027-04-09T10:00\nend: 2027-04-09T11:00\n';
  const found = await check({
    'sessions/am': am,
    'talks/a': talk('A'),
    'talks/b': talk('B'),
    'talks/c': talk('C'),
    'talks/d': talk('D', 'status: cancelled\n'),
  });
  expect(found.match(/warning duplicate-order/g)).toHaveLength(2);
  expect(found).toContain('"A" (content/talks/a.mdx) has the same "order" in the session "am".');
});
