import ICAL from 'ical.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { talkLd, writeJsonLd } from '#src/core/feeds/json-ld/talk-ld.ts';
import { replayCommits } from '#src/core/history/replay-commits.ts';
import type { Content } from '#src/core/model/entry.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf, render } from './event-feeds.ts';
import { findAll, parseXml, textOf } from './parse-xml.ts';

/** Titles that once broke a calendar, page, or feed. */
const hostile: Readonly<Record<string, string>> = {
  'an end of script': 'End </script><script>alert(1)</script>',
  'a comment': '<!-- not closed -- >',
  'an end of CDATA': 'a ]]> b',
  'an entity': 'Tom &amp; Jerry &#38; &lt;b&gt;',
  'an element and an entity': 'Why Vec<T> and &lt; are fast <img src=x onerror=alert(1)>',
  'separators of calendars': 'One; two, three: four\\nfive \\, \\; \\\\ "six"',
  'a byte order mark within': 'zero\uFEFFwidth',
  'a long one': 'Wörter '.repeat(43).trim(),
  'a long one without spaces': '長'.repeat(300),
  emoji: '👩🏽‍🔬 family 👨‍👩‍👧‍👦 flag 🇺🇳 keycap 7️⃣',
  'right to left': 'مرحبا (Hello) שלום 123',
  'marks of direction': '\u202Eevil\u202C \u200Fmark\u200E',
  Markdown: '# *a* [b](c) `d` | $e$ <f> ~~g~~ 1. h',
  'a template': '{{ a }} ${b} <%= c %> %s \\u0041',
  'a formula of spreadsheets': '=1+1',
  'line separators': 'a\u2028b\u2029c\u0085d',
};

/** A talk with that title and abstract in a schedule of its own. */
const content = (title: string, abstract = 'An abstract.'): Content => {
  const made = makeContent({
    event: { online: 'true', rooms: [{ id: 'hall', name: 'Hall' }] },
    talks: {
      it: {
        start: '2026-10-24T10:00',
        minutes: '30',
        room: 'hall',
        speakers: [{ name: 'A. Speaker' }],
      },
    },
  });
  const talks = made.talks.map((talk) => ({
    ...talk,
    title: { html: '', plain: title },
    bodyLine: 1,
    body: abstract,
    plain: abstract,
  }));
  return { ...made, talks };
};

const ofCalendar = (input: FeedInput, property: string): string => {
  const calendar = new ICAL.Component(ICAL.parse(render(input, 'schedule.ics')) as unknown[]);
  return String(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue(property));
};

/** What a calendar does with a text: Unicode's line breaks become line breaks, and controls are dropped. */
const inCalendar = (text: string): string =>
  text.replaceAll(/[\u0085\u2028\u2029]/g, '\n').replaceAll(/[\u0080-\u009f]/g, '');

const ofXml = (input: FeedInput, name: string): string => {
  const [event] = findAll(parseXml(render(input, 'schedule.xml')), 'event');
  return event === undefined ? 'no event' : textOf(event, name);
};

const ofJson = (input: FeedInput, name: string): unknown => {
  const { schedule } = JSON.parse(render(input, 'schedule.json')) as {
    schedule: { conference: { days: { rooms: Record<string, Record<string, unknown>[]> }[] } };
  };
  return Object.values(schedule.conference.days[0]?.rooms ?? {})[0]?.[0]?.[name];
};

const ofApi = (input: FeedInput, name: string): unknown =>
  (JSON.parse(render(input, 'api/talks.json')) as Record<string, unknown>[])[0]?.[name];

const ofJsonLd = (input: FeedInput): string =>
  writeJsonLd([...input.schedule.talks.values()].flatMap((talk) => talkLd(talk, input)));

describe.each(Object.entries(hostile))('a title with %s', (_what, title) => {
  const input = inputOf(content(title));

  test('is unchanged in every format', () => {
    expect(ofCalendar(input, 'summary')).toBe(inCalendar(title));
    expect(ofXml(input, 'title')).toBe(title);
    expect(ofJson(input, 'title')).toBe(title);
    expect(ofApi(input, 'title')).toBe(title);
    const linked = ofJsonLd(input);
    expect(linked).not.toContain('<');
    expect(JSON.parse(linked)).toMatchObject({ '@graph': [{ name: title }] });
  });

  test('is unchanged in the feed of changes', () => {
    const before = document('2026-06-01T08:00:00Z', 'Before');
    const history = replayCommits([
      before,
      { ...document('2026-06-02T08:00:00Z', title), hash: 'b'.repeat(40) },
    ]);
    const xml = render(inputOf(content(title), { history }), 'changes.xml');
    const [entry] = findAll(parseXml(xml), 'entry');
    if (entry === undefined) throw new Error('no entry');
    // Both are HTML within the XML (RFC 4287, 3.1.1.2).
    const [heading, html] = [textOf(entry, 'title'), textOf(entry, 'content')];
    expect(heading).not.toMatch(/[<>]/);
    expect(html.replaceAll(/<\/?(ul|li|a)( href="[^"]*")?>/g, '')).not.toMatch(/[<>]/);
    expect(plainOf(heading)).toContain(title);
    expect(plainOf(html)).toContain(title);
  });

  test('is a one-line heading in Markdown', () => {
    const [heading, next] = render(input, 'talks/it.md').split('\n');
    expect(heading).toMatch(/^# /);
    expect(next).toBe('');
  });
});

/** The text of HTML. */
const plainOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Characters with which a file is no XML (XML 1.0, 2.2), and what replaces them. */
const forbidden: Readonly<Record<string, readonly [character: string, shown: string]>> = {
  'a noncharacter': ['\uFFFE', ''],
  'half of a surrogate pair': ['\uD800', '\uFFFD'],
  'a control character': ['\u0007', ''],
};

describe.each(Object.entries(forbidden))('texts with %s', (_what, [character, shown]) => {
  const title = `Deep${character} nets`;
  const made = content(title);
  const event = { ...made.event, data: { ...made.event.data, name: `Meeting${character}` } };
  const commits = [
    document('2026-06-01T08:00:00Z', 'Before'),
    { ...document('2026-06-02T08:00:00Z', title), hash: 'b'.repeat(40) },
  ];
  const input = inputOf({ ...made, event }, { history: replayCommits(commits) });

  test('leave the feed of changes well-formed', () => {
    const feed = parseXml(render(input, 'changes.xml'));
    expect(textOf(feed, 'title')).toBe(`Schedule changes · Meeting${shown}`);
    const [entry] = findAll(feed, 'entry');
    if (entry === undefined) throw new Error('no entry');
    expect(textOf(entry, 'title')).toContain(`Deep${shown} nets`);
    expect(textOf(entry, 'content')).toContain(`Deep${shown} nets`);
  });

  test('leave the schedule for apps well-formed', () => {
    expect(ofXml(input, 'title')).toBe(`Deep${shown} nets`);
  });
});

test('the name of an event is plain text in the feed of changes', () => {
  const made = content('A talk');
  const name = 'Tom &amp; <b>Jerry</b>';
  const event = { ...made.event, data: { ...made.event.data, name } };
  const feed = parseXml(render(inputOf({ ...made, event }), 'changes.xml'));
  expect(textOf(feed, 'title')).toBe(`Schedule changes · ${name}`);
  expect(findAll(feed, 'name').map(({ text }) => text)).toEqual([name]);
});

/** A commit that gives the talk this title. */
function document(at: string, title: string): Parameters<typeof replayCommits>[0][number] {
  const common = {
    body: '',
    plain: '',
    bodyLine: 1,
    links: [],
    locate: () => ({ line: 1, column: 1 }),
    findings: [],
  };
  const { event } = content('');
  const talk = { title: 'x', start: '2026-10-24T10:00', minutes: '30', room: 'hall' };
  return {
    hash: 'a'.repeat(40),
    at,
    files: new Map([
      [
        'event.mdx',
        {
          ...common,
          collection: 'event',
          id: 'event',
          file: 'content/event.mdx',
          frontmatter: { ...event.data, announced: '2026-05-01' },
          title: undefined,
        },
      ],
      [
        'talks/it.mdx',
        {
          ...common,
          collection: 'talks',
          id: 'it',
          file: 'content/talks/it.mdx',
          frontmatter: talk,
          title: { html: '', plain: title },
        },
      ],
    ]),
  };
}

/** Text that passes the file reader: well-formed, without control characters. */
const line = fc
  .string({ unit: 'binary', minLength: 1, maxLength: 120 })

  .map((text) => text.replaceAll(/[\u0000-\u001F\u007F\uFFFE\uFFFF]/g, '').trim())
  .filter((text) => text !== '');
const paragraphs = fc.array(line, { maxLength: 4 }).map((lines) => lines.join('\n\n'));

test('any title and any abstract is unchanged in every format', () => {
  fc.assert(
    fc.property(line, paragraphs, (title, abstract) => {
      const input = inputOf(content(title, abstract));
      expect(ofCalendar(input, 'summary')).toBe(inCalendar(title));
      expect(ofCalendar(input, 'description')).toContain(inCalendar(abstract));
      expect(ofXml(input, 'title')).toBe(title);
      expect(ofXml(input, 'abstract')).toBe(abstract);
      expect(ofJson(input, 'title')).toBe(title);
      expect(ofJson(input, 'abstract')).toBe(abstract);
      expect(ofApi(input, 'abstract')).toBe(abstract.trim());
      expect(JSON.parse(ofJsonLd(input))).toMatchObject({ '@graph': [{ name: title }] });
    }),
    { numRuns: 50 },
  );
});
