import { describe, expect, test } from 'vitest';
import { check, checkTalk, tinyEvent } from './tiny-event.ts';

describe('keys', () => {
  test('a misspelled key is reported with the intended one', async () => {
    expect(await checkTalk('title: A\nspeeker: [x]\n')).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:3:1 error unknown-key
        "speeker" isn’t a field of a talk.
        Did you mean "speakers"?"
    `);
  });

  test('a key in capital letters is reported as such', async () => {
    expect(await checkTalk('title: A\nRoom: hall\n')).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:3:1 error unknown-key
        "Room" isn’t a field of a talk.
        Write "room": keys are case-sensitive."
    `);
  });

  test('a key of another system is reported with Lectern’s own', async () => {
    expect(
      await check({
        'talks/a': 'title: A\nduration: 30\nabstract: Words\nlayout: ../evil.mjs\n',
        'speakers/b': 'name: B\nbio: Words\nemail: b@example.org\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/speakers/b.mdx:3:1 error unknown-key
        "bio" isn’t a field of a speaker.
        Write the biography as the text below the second "---".
      content/speakers/b.mdx:4:1 error unknown-key
        "email" isn’t a field of a speaker.
        Remove it: e-mail addresses would be public. Link to the person’s page in "links" instead.
      content/talks/a.mdx:3:1 error unknown-key
        "duration" isn’t a field of a talk.
        Write the length as "minutes", like "minutes: 30".
      content/talks/a.mdx:4:1 error unknown-key
        "abstract" isn’t a field of a talk.
        Write it as the text below the second "---".
      content/talks/a.mdx:5:1 error unknown-key
        "layout" isn’t a field of a talk.
        Remove it: the site provides every page’s layout."
    `);
  });

  test('a key of another system in a room is reported with Lectern’s own', async () => {
    const hall = 'name: Great Hall\n';
    const event = tinyEvent.replace(hall, `${hall}    hours: 09:00 to 18:00\n    seats: 40\n`);
    expect(await check({ event })).toMatchInlineSnapshot(`
      "content/event.mdx:11:5 error unknown-key
        "hours" isn’t a field of entry 1 of "rooms".
        Write them in "openingHours", like "openingHours: [{ opens: 09:00, closes: 18:00 }]".
      content/event.mdx:12:5 error unknown-key
        "seats" isn’t a field of entry 1 of "rooms".
        Write it as "capacity"."
    `);
  });

  test('an unknown key is reported with the existing ones', async () => {
    expect(await check({ 'pages/about': 'title: About\nzzz: 1\n' })).toMatchInlineSnapshot(`
      "content/pages/about.mdx:3:1 error unknown-key
        "zzz" isn’t a field of a page.
        Remove it, or write "description", "order", "menu", "within", "language", "draft", "accept", or "aliases"."
    `);
  });

  test('a misspelled key in a list is reported at its position', async () => {
    expect(
      await checkTalk(
        'title: A\nlinks:\n  - kind: paper\n    adress: https://example.org\n    url: https://example.org\n',
      ),
    ).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:5:5 error unknown-key
        "adress" isn’t a field of entry 1 of "links".
        Remove it, or write "title", "visible", "date", or "thumbnail"."
    `);
  });

  test('a key that the map already has is not suggested', async () => {
    expect(await checkTalk('title: A\ntitel: A\n')).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:3:1 error unknown-key
        "titel" isn’t a field of a talk.
        Remove it: "title" is already there."
    `);
  });

  test('names from JavaScript itself are ordinary unknown keys', async () => {
    expect(
      await checkTalk('title: A\n__proto__: x\nconstructor: y\ntoString: z\nhasOwnProperty: 1\n'),
    ).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:3:1 error unknown-key
        "__proto__" isn’t a field of a talk.
        Remove it: no field matches. "docs/content.md" lists the fields of a talk.
      content/talks/talk.mdx:4:1 error unknown-key
        "constructor" isn’t a field of a talk.
        Remove it: no field matches. "docs/content.md" lists the fields of a talk.
      content/talks/talk.mdx:5:1 error unknown-key
        "toString" isn’t a field of a talk.
        Remove it: no field matches. "docs/content.md" lists the fields of a talk.
      content/talks/talk.mdx:6:1 error unknown-key
        "hasOwnProperty" isn’t a field of a talk.
        Remove it: no field matches. "docs/content.md" lists the fields of a talk."
    `);
  });

  test('a missing key is reported with its meaning', async () => {
    expect(await check({ event: 'id: tiny\nname:\nrooms:\n  - id: hall\n' }))
      .toMatchInlineSnapshot(`
        "content/event.mdx:2:1 error missing-key
          "end" is missing or empty, but the event needs it.
          Write "end: …": the last day.
        content/event.mdx:2:1 error missing-key
          "start" is missing or empty, but the event needs it.
          Write "start: …": the first day, 2021-04-09.
        content/event.mdx:2:1 error missing-key
          "timezone" is missing or empty, but the event needs it.
          Write "timezone: …": the zone of every time in the content: an IANA name, such as America/Los_Angeles.
        content/event.mdx:2:1 warning place-not-written
          The event has no place yet, so pages and calendars show it as an online event.
          Write "venue:" with the name of the place below it ("  name: …"), or "online: true", or both for a hybrid event.
        content/event.mdx:3:1 error missing-key
          "name" is missing or empty, but the event needs it.
          Write "name: …": the full name.
        content/event.mdx:5:5 error missing-key
          "name" is missing or empty, but entry 1 of "rooms" needs it.
          Write "name: …": the room’s name on its signs."
      `);
  });
});

describe('types', () => {
  test('one value in place of a list is reported', async () => {
    expect(await checkTalk('title: A\nspeakers: ada-small\ntags: one, two\nslots:\n  start: x\n'))
      .toMatchInlineSnapshot(`
        "content/talks/talk.mdx:3:11 error wrong-type
          "speakers" is "ada-small", but must be a list (even for a single item).
          Write each on its own line below "speakers:", like "- ada-small".
        content/talks/talk.mdx:4:7 error wrong-type
          "tags" is "one, two", but must be a list (even for a single item).
          Write each on its own line below "tags:", like "- one" and "- two".
        content/talks/talk.mdx:6:3 error wrong-type
          "slots" is a set of named values, but must be a list (even for a single item).
          Make it a list: put "- " before its first line and two spaces before the others."
      `);
  });

  test('several people in one text are reported as a list', async () => {
    const people = { 'speakers/ada': 'name: Ada Small\n', 'speakers/joan': 'name: Joan Day\n' };
    const hints = [];
    for (const text of ['ada, joan', 'Ada Small and Joan Day', 'Ada Small & Grace Poe']) {
      const found = await check({ ...people, 'talks/a': `title: A\nspeakers: ${text}\n` });
      hints.push(/^ *Write each.*/m.exec(found)?.[0].trim());
    }
    expect(hints).toEqual([
      'Write each on its own line below "speakers:", like "- ada" and "- joan".',
      'Write each on its own line below "speakers:", like "- ada" and "- joan".',
      'Write each on its own line below "speakers:", like "- ada" and "- name: Grace Poe".',
    ]);
    const run = await check({ ...people, 'talks/a': 'title: A\nspeakers:\n- ada\n - joan\n' });
    expect(run).toContain(
      'Write "- ada" and "- joan" on lines of their own, with the same number of spaces before each.',
    );
  });

  test('a name in place of named values is reported with both', async () => {
    expect(
      await check({ event: `${tinyEvent.replace(/^rooms:[^]*/m, '')}rooms:\n  - Great Hall\n` }),
    ).toMatchInlineSnapshot(`
      "content/event.mdx:9:5 error wrong-type
        Entry 1 of "rooms" is "Great Hall", but must be a set of named values.
        Write "id: great-hall" and "name: Great Hall", each on its own line, with "- " before the first."
    `);
  });

  test('the rooms of a talk are a list of ids', async () => {
    expect(await checkTalk('title: A\nrooms: Great Hall\n')).toContain(
      'Write each on its own line below "rooms:", like "- hall".',
    );
    expect(
      await checkTalk('title: A\nrooms:\n  - { id: hall, name: Great Hall }\n  - { floor: 1 }\n'),
    ).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:4:5 error wrong-type
        Entry 1 of "rooms" is a set of named values, but must be a single text.
        Write only a text there, like "- hall".
      content/talks/talk.mdx:5:5 error wrong-type
        Entry 2 of "rooms" is a set of named values, but must be a single text.
        Write only a text there, like "- …"."
    `);
    expect(
      await check({ event: `${tinyEvent.replace(/^rooms:[^]*/m, '')}rooms: Hall\n` }),
    ).toContain('like "- { id: hall, name: Hall }".');
  });

  test.each([
    ['Asia/Beijing', 'Did you mean "Asia/Shanghai"?'],
    ['Asia/Delhi', 'Did you mean "Asia/Kolkata"?'],
    ['America/Boston', 'Did you mean "America/New_York"?'],
    ['Europe/Hamburg', 'Did you mean "Europe/Berlin"?'],
    ['Europe/Berln', 'Did you mean "Europe/Berlin"?'],
    ['PARIS', 'Did you mean "Europe/Paris"?'],
    ['Europe/Paris/Lyon', 'Did you mean "Europe/Paris"?'],
    ['Central European Time', 'Write the time zone of the event as region and city'],
    ['Europe/Hamborg', 'Write the time zone of the event as region and city'],
  ])(
    'the zone “%s” is answered with the zone of that city, or with no city',
    async (zone, hint) => {
      expect(
        await check({ event: tinyEvent.replace(/^timezone: .*/m, `timezone: ${zone}`) }),
      ).toContain(hint);
    },
  );

  test('a kind in words is recognized', async () => {
    expect(await checkTalk('title: A\nkind: Coffee Break\n')).toContain('Write "break".');
  });

  test('the title of a page, slightly misspelled, leads to the id of that page', async () => {
    expect(
      await check({
        'pages/code-of-conduct': 'title: Code of conduct\n',
        'pages/contact': 'title: Contact\nwithin: Code of Condukt\n',
      }),
    ).toContain('Write "code-of-conduct".');
  });

  test('a list in place of a text is reported', async () => {
    expect(await checkTalk('title: [TBA]\nnote:\n  - one\n  - two\n')).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:2:8 error wrong-type
        "title" is a list, but must be a single text.
        Write "title: TBA" on one line. Put text that begins with "[" or "{" in quotation marks.
      content/talks/talk.mdx:4:3 error wrong-type
        "note" is a list, but must be a single text.
        Write "note: …" on one line. Put text that begins with "[" or "{" in quotation marks."
    `);
  });

  test('words in place of a number are reported', async () => {
    expect(
      await check({
        'talks/a': 'title: A\nminutes: 1h30\n',
        'talks/b': 'title: B\nminutes: half an hour\n',
        'talks/c': 'title: C\nminutes: 20 min\norder: first\n',
        'talks/d': 'title: D\nminutes: 12.5\n',
        'talks/e': 'title: E\nminutes: 0\n',
        'talks/f': 'title: F\nminutes: -10\n',
        'talks/g': 'title: G\nminutes: 99999999999999999999\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/talks/a.mdx:3:10 error wrong-type
        "minutes" is "1h30", but must be a whole number.
        Write only digits, such as "minutes: 90".
      content/talks/b.mdx:3:10 error wrong-type
        "minutes" is "half an hour", but must be a whole number.
        Write only digits, such as "minutes: 30".
      content/talks/c.mdx:3:10 error wrong-type
        "minutes" is "20 min", but must be a whole number.
        Write only digits, such as "minutes: 20".
      content/talks/c.mdx:4:8 error wrong-type
        "order" is "first", but must be a whole number.
        Write only digits, such as "order: 1".
      content/talks/d.mdx:3:10 error wrong-type
        "minutes" is "12.5", but must be a whole number.
        Write only digits, such as "minutes: 30".
      content/talks/e.mdx:3:10 error wrong-form
        "minutes" is "0", but it must be at least 1.
        Write a number that is at least 1.
      content/talks/f.mdx:3:10 error wrong-form
        "minutes" is "-10", but it must be at least 1.
        Write a number that is at least 1.
      content/talks/g.mdx:3:10 error wrong-form
        "minutes" is "99999999999999999999", but it must be smaller.
        Write a number that is smaller."
    `);
  });

  test('other words for yes and no are reported', async () => {
    expect(await checkTalk('title: A\ndraft: ja\ndoNotRecord: maybe\n')).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:3:8 error wrong-type
        "draft" is "ja", but must be "true" or "false".
        Write "draft: true".
      content/talks/talk.mdx:4:14 error wrong-type
        "doNotRecord" is "maybe", but must be "true" or "false".
        Write "doNotRecord: true" or "doNotRecord: false"."
    `);
  });

  test('a text in place of several values is reported', async () => {
    expect(
      await check({
        event: `${tinyEvent}venue: City Hall\nchat: https://chat.example.org\n`,
        'talks/a': 'title: A\nlinks:\n  - https://example.org\naccept: yes\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/event.mdx:14:8 error wrong-type
        "venue" is "City Hall", but must be a set of named values.
        Write "venue:" and below it, indented, "name: City Hall".
      content/event.mdx:15:7 error wrong-type
        "chat" is "https://chat.example.org", but must be a set of named values.
        Write "chat:" and below it, indented, "url: …".
      content/talks/a.mdx:4:5 error wrong-type
        Entry 1 of "links" is "https://example.org", but must be a set of named values.
        Write "kind: …" and "url: …", each on its own line, with "- " before the first.
      content/talks/a.mdx:5:9 error wrong-type
        "accept" is "yes", but must be a set of named values.
        Write "accept:" and below it, indented, a line such as "room-clash: …"."
    `);
  });
});

describe('values', () => {
  test('a value that is not among the allowed ones is reported', async () => {
    expect(await checkTalk('title: A\nstatus: canceled\nattendance: zoom\n'))
      .toMatchInlineSnapshot(`
        "content/talks/talk.mdx:3:9 error unknown-value
          "canceled" isn’t a valid value for "status".
          Write "cancelled". Allowed values: "confirmed", "tentative", or "cancelled".
        content/talks/talk.mdx:4:13 error unknown-value
          "zoom" isn’t a valid value for "attendance".
          Write "in person", "online", or "hybrid"."
      `);
  });

  test('the findings that can be accepted are a closed list', async () => {
    expect(await checkTalk('title: A\naccept:\n  room-clsh: the wall is open\n'))
      .toMatchInlineSnapshot(`
      "content/talks/talk.mdx:4:3 error unknown-key
        "room-clsh" isn’t a field of "accept".
        Did you mean "room-clash"?"
    `);
  });

  test('an id in another form is reported with the right form', async () => {
    expect(
      await check({
        'talks/a': 'title: A\nkind: Break\nroom: Great Hall\nsession: Morning Session\n',
        'talks/b': 'title: B\naliases: [Größe 2]\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/talks/a.mdx:3:7 error wrong-form
        "kind" is "Break", but it must be lowercase letters and digits joined by single hyphens, like "deep-nets-2".
        Write "break".
      content/talks/a.mdx:4:7 error wrong-form
        "room" is "Great Hall", but it must be lowercase letters and digits joined by single hyphens, like "deep-nets-2".
        Write "hall".
      content/talks/a.mdx:5:10 error wrong-form
        "session" is "Morning Session", but it must be lowercase letters and digits joined by single hyphens, like "deep-nets-2".
        Write "morning-session".
      content/talks/b.mdx:3:11 error wrong-form
        Entry 1 of "aliases" is "Größe 2", but it must be lowercase letters and digits joined by single hyphens, like "deep-nets-2".
        Write "grosse-2"."
    `);
  });

  test('a name in place of an id is reported', async () => {
    expect(
      await check({
        'speakers/ada-small': 'name: Ada Small\n',
        'talks/a': 'title: A\nspeakers:\n  - Ada Small\n  - Bo Tiny\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/talks/a.mdx:4:5 error wrong-form
        Entry 1 of "speakers" is "Ada Small", but it must be lowercase letters and digits joined by single hyphens, like "deep-nets-2".
        Write "ada-small".
      content/talks/a.mdx:5:5 error wrong-form
        Entry 2 of "speakers" is "Bo Tiny", but it must be lowercase letters and digits joined by single hyphens, like "deep-nets-2".
        Write the id of a file in speakers/, or "name: Bo Tiny" for a person without one."
    `);
  });

  test('people with both or neither of id and name, or of another type, are reported', async () => {
    expect(
      await checkTalk(
        'title: A\nspeakers:\n  - id: a\n    name: b\n  - role: host\n  - [x]\n  - nam: x\n',
      ),
    ).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:4:5 error wrong-form
        Entry 1 of "speakers" must have an "id" (a file in speakers/) or a "name", and not both.
        Remove "name": it comes from the person’s file.
      content/talks/talk.mdx:6:5 error wrong-form
        Entry 2 of "speakers" must have an "id" (a file in speakers/) or a "name", and not both.
        Write "id: …" for a person with a file in speakers/, or "name: …" for one without.
      content/talks/talk.mdx:7:5 error wrong-type
        Entry 3 of "speakers" is a list, but must be a set of named values.
        Write "id: …", "name: …", "affiliation: …", "role: …", or "remote: …", each on its own line, with "- " before the first.
      content/talks/talk.mdx:8:5 error unknown-key
        "nam" isn’t a field of entry 4 of "speakers".
        Did you mean "name"?"
    `);
  });

  test('wrong addresses are reported', async () => {
    expect(
      await check({
        event: `${tinyEvent}site: www.example.org\ncontact: me\njoin: javascript:alert(1)\nregistration: https://example.org/a b\n`,
      }),
    ).toMatchInlineSnapshot(`
      "content/event.mdx:14:7 error wrong-form
        "site" is "www.example.org", but it must be a web address that begins with https:// or http://.
        Write "https://www.example.org".
      content/event.mdx:15:10 error wrong-form
        "contact" is "me", but it must be a web or mail address.
        Write an e-mail address such as "name@example.org", or a web address such as "https://example.org".
      content/event.mdx:16:7 error wrong-form
        "join" is "javascript:alert(1)", but it must be a web address that begins with https:// or http://.
        Copy the whole address from the browser, such as "https://example.org/page".
      content/event.mdx:17:15 error wrong-form
        "registration" is "https://example.org/a b", but it must not contain spaces, quotation marks, or angle brackets.
        Replace each space with "%20"."
    `);
  });

  test('colors, languages, and identifiers in another form are reported', async () => {
    expect(
      await check({
        event: `${tinyEvent}    color: blue\nlanguage: en_US\n`,
        'talks/a': 'title: A\nlanguage: English\ndoi: https://doi.org/10.1145/3448016\n',
        'talks/b': 'title: B\nlanguage: Klingon tongue\ndoi: abc\n',
      }),
    ).toMatchInlineSnapshot(`
      "content/event.mdx:14:12 error wrong-form
        "color" in entry 1 of "tracks" is "blue", but it must be a color like "#1f6feb".
        Write "#" and six digits or letters from a to f, in quotation marks: "#1f6feb".
      content/event.mdx:15:11 error wrong-form
        "language" is "en_US", but it must be a language tag like "en", "pt-BR" or "zh-Hans".
        Write "en-US".
      content/talks/a.mdx:3:11 error wrong-form
        "language" is "English", but it must be a language tag like "en", "pt-BR" or "zh-Hans".
        Write "en".
      content/talks/a.mdx:4:6 error wrong-form
        "doi" is "https://doi.org/10.1145/3448016", but it must be a DOI like "10.1145/3448016", without an address before it.
        Write "10.1145/3448016".
      content/talks/b.mdx:3:11 error wrong-form
        "language" is "Klingon tongue", but it must be a language tag like "en", "pt-BR" or "zh-Hans".
        Write its short form, such as "en" for English or "pt-BR" for Brazilian Portuguese.
      content/talks/b.mdx:4:6 error wrong-form
        "doi" is "abc", but it must be a DOI like "10.1145/3448016", without an address before it.
        Use the format described above, or remove the line."
    `);
  });

  test('empty texts and lists are reported', async () => {
    expect(await checkTalk('title: ""\nslots: []\n')).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:2:8 error wrong-form
        "title" is empty.
        Write a value, or remove the line.
      content/talks/talk.mdx:3:8 error wrong-form
        "slots" is empty.
        Write a value, or remove the line."
    `);
  });

  test('a text of several lines in place of one is reported', async () => {
    expect(await checkTalk('title: A\nnote: |\n  one\n  two\n')).toMatchInlineSnapshot(`
      "content/talks/talk.mdx:3:7 error wrong-form
        "note" is "one two", but it must stand on one line.
        Write it on one line. Longer text belongs below the second "---"."
    `);
  });
});

test('no word of the schema library reaches an author', async () => {
  const said = await check({
    event:
      'id: [x]\nname: {a: b}\nhours: 13\nrooms: hall\nlinks: [x, [y], {title: z}]\nwalkMinutes: far\nkinds: [{id: a, label: b, like: c}]\n',
    'talks/a':
      'title: {a: b}\nslots: [x, {start: [y]}]\nspeakers: {a: b}\nlinks: [{kind: x, url: 1}]\naccept: {room-clash: [a]}\ntags: [[x]]\n',
  });
  expect(said).not.toMatch(/invalid|expected|received|regex|undefined|null|object|zod|NaN/i);
});

test('a pasted invisible space is named', async () => {
  const said = await checkTalk('\u00a0start: 2027-04-09T10:00\n');
  expect(said).toContain('Retype "start"');
});

test.each([
  ['talks/a', 'title: A\nspeakers: Li Wei, José Pérez\n', '- name: Li Wei'],
  ['talks/a', 'title: A\nspeakers: TBA\n', '- name: TBA'],
  [
    'talks/a',
    'title: A\nlinks: https://a.example/x\n',
    "- { kind: website, url: 'https://a.example/x' }",
  ],
  [
    'event',
    `${tinyEvent}links: https://a.example/x\n`,
    "- { title: …, url: 'https://a.example/x' }",
  ],
  [
    'event',
    tinyEvent.replace(/^rooms:\n(?: .*\n)+/m, 'rooms: Aula Süd, HG E 5\n'),
    '- { id: aula-sud, name: Aula Süd }',
  ],
])(
  'the finding on a text in place of a list shows an item in the right form (%s)',
  async (file, text, item) => {
    expect(await check({ [file]: text })).toContain(`like "${item}"`);
  },
);
