import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { entryText } from '#src/core/editing/field-text.ts';
import { csvText, scheduleTable } from '#src/core/feeds/schedule-table.ts';
import { builtInKinds } from '#src/core/model/kind.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { feedInput, readSchedule, render } from '#tests/unit/core/feeds/event-feeds.ts';
import { findAll, parseXml, type Element } from '#tests/unit/core/feeds/parse-xml.ts';
import { importInto, newFolder } from './import-into.ts';

const names = [
  'Ada Lovelace',
  'Łukasz Żółw',
  'O’Neil, Jr.',
  '李 伟',
  'مريم حداد',
  'Grace "Amazing" Hopper',
] as const;
const rooms = ['Harbour', 'Mill & Co', 'Hörsaal 1, Nord'] as const;
const tracks = ['Systems <1>', 'Geschichte', '*Stars*'] as const;

const word = fc.constantFrom(
  ...[
    'lamp',
    'Öl',
    '1.',
    '#1',
    'C++',
    '< b',
    'a_b',
    '*x*',
    '&amp;',
    '“so”',
    'x, y; z',
    '=1+1',
    '灯',
  ],
);
const phrase = fc
  .array(word, { minLength: 1, maxLength: 5 })
  .map((words) => `On ${words.join(' ')}`);
const paragraph = fc.constantFrom(
  'Lamps *shine* and `burn`.',
  '- one\n- two',
  'It holds $x_i < 3$; see [the paper](https://papers.example/1).',
  'It costs 5 euros, 2 * 3 * 4 cents.',
  '1\\. no list',
);
const link = fc.record({
  kind: fc.constantFrom('paper', 'slides', 'video', 'code', 'website'),
  url: fc.constantFrom('https://a.example/1', 'https://b.example/x?y=1&z=2'),
  title: fc.constantFrom('The “paper”', 'More, and more'),
});

const talk = fc.record({
  title: phrase,
  subtitle: fc.option(
    phrase.map((words) => `More ${words}`),
    { nil: undefined },
  ),
  kind: fc.constantFrom(...builtInKinds, 'hackathon'),
  hour: fc.constantFrom('09', '13', '23'),
  minutes: fc.integer({ min: 5, max: 180 }),
  room: fc.option(fc.nat(rooms.length - 1), { nil: undefined }),
  track: fc.option(fc.nat(tracks.length - 1), { nil: undefined }),
  speakers: fc.uniqueArray(fc.nat(names.length - 1), { maxLength: 3 }),
  status: fc.constantFrom('confirmed', 'confirmed', 'tentative', 'cancelled'),
  language: fc.constantFrom(undefined, 'de', 'fr'),
  doNotRecord: fc.boolean(),
  tags: fc.uniqueArray(fc.constantFrom('glass', 'wicks and wax'), { maxLength: 2 }),
  links: fc.uniqueArray(link, { maxLength: 2, selector: ({ url }) => url }),
  body: fc.array(paragraph, { maxLength: 3 }).map((parts) => parts.join('\n\n')),
});

type Fields = Readonly<Record<string, FieldValue>>;

/** Writes an event with these talks as organizers would, one day for each talk. */
function writeEvent(talks: readonly (typeof talk extends fc.Arbitrary<infer One> ? One : never)[]) {
  const folder = newFolder();
  const write = (path: string, fields: Record<string, FieldValue | undefined>, body = ''): void => {
    const said = Object.fromEntries(
      Object.entries(fields).filter(([, value]) => value !== undefined),
    ) as Fields;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), entryText(said, body));
  };
  write('event.mdx', {
    id: 'lantern-days',
    name: 'Lantern Days & Nights',
    timezone: 'Europe/Berlin',
    start: '2031-10-20',
    end: '2031-10-29',
    rooms: rooms.map((name, index) => ({ id: `room-${String(index)}`, name, capacity: 40 })),
    tracks: tracks.map((name, index) => ({ id: `track-${String(index)}`, name, color: '#336699' })),
    kinds: [{ id: 'hackathon', label: 'Hackathon', like: 'talk' }],
  });
  names.forEach((name, index) => {
    write(`speakers/person-${String(index)}.mdx`, { name }, 'Knows *lamps*.');
  });
  talks.forEach(({ hour, room, track, speakers, body, status, language, ...fields }, index) => {
    write(
      `talks/talk-${String(index)}.mdx`,
      {
        ...fields,
        start: `2031-10-${String(20 + index)}T${hour}:30`,
        room: room === undefined ? undefined : `room-${String(room)}`,
        track: track === undefined ? undefined : `track-${String(track)}`,
        speakers: speakers.map((each) => `person-${String(each)}`),
        // Most talks are in the event's language, by which it is recognized again.
        status: index === 1 || index === 2 ? 'confirmed' : status,
        language: index === 0 ? language : undefined,
      },
      body,
    );
  });
  return folder;
}

const inside = (event: Element, name: string): string =>
  event.children.find((child) => child.name === name)?.text ?? '';
const referred = (event: Element, name: string): string[][] =>
  findAll(event, name).map(({ attributes, text }) => [attributes['href'] ?? '', text]);

interface Format {
  readonly file: string;
  readonly write: (schedule: Schedule) => string;
  /** Everything that the format contains, without identities of entries and without addresses of the site. */
  readonly facts: (text: string) => unknown;
  /** Lines of texts that repeat other facts, and may do so again. */
  readonly lines?: (text: string) => string[];
}

function calendarEntries(text: string): ICAL.Component[] {
  const parsed: unknown = ICAL.parse(text);
  const calendar = new ICAL.Component(parsed as ConstructorParameters<typeof ICAL.Component>[0]);
  return calendar.getAllSubcomponents('vevent');
}

/** The identities in schedule.json, which differ for another event. */
const identities = new Set(
  'guid id slug url logo acronym avatar description version index daysCount'.split(' '),
);

const formats: Readonly<Record<string, Format>> = {
  'schedule.xml': {
    file: 'schedule.xml',
    write: (schedule) => render(feedInput(schedule), 'schedule.xml'),
    facts: (text) => {
      const root = parseXml(text);
      const fields =
        'date duration room title subtitle track type language abstract recording'.split(' ');
      return {
        conference: ['title', 'time_zone_name'].map((name) => findAll(root, name)[0]?.text),
        tracks: findAll(root, 'track')
          .filter(({ attributes }) => attributes['name'] !== undefined)
          .map(({ attributes }) => [attributes['name'], attributes['color']]),
        events: findAll(root, 'event').map((event) => [
          ...fields.map((name) => inside(event, name)),
          findAll(event, 'person').map((person) => person.text),
          referred(event, 'link'),
          referred(event, 'attachment'),
        ]),
      };
    },
  },
  'schedule.json': {
    file: 'schedule.json',
    write: (schedule) => render(feedInput(schedule), 'schedule.json'),
    facts: (text) =>
      // A day without remaining entries has nothing that restores it.
      JSON.parse(text, (key, value: unknown) =>
        key === 'days'
          ? (value as { rooms: object }[]).filter(({ rooms: held }) => Object.keys(held).length > 0)
          : identities.has(key) &&
              !(key === 'url' && typeof value === 'string' && !value.includes('feeds.example'))
            ? undefined
            : value,
      ) as unknown,
  },
  'a table': {
    file: 'programme.csv',
    write: (schedule) => csvText(scheduleTable(schedule)),
    facts: (text) =>
      Papa.parse<Record<string, string>>(text.replace('\ufeff', ''), {
        header: true,
        delimiter: ',',
        // Markdown means the same with more escapes, and with other spaces between its blocks.
        transform: (cell, column) =>
          column === 'abstract' ? cell.replaceAll('\\', '').replace(/\s+/g, ' ') : cell,
      }).data,
  },
  iCalendar: {
    file: 'schedule.ics',
    write: (schedule) => render(feedInput(schedule), 'schedule.ics'),
    facts: (text) =>
      calendarEntries(text).map((event) => [
        ...['summary', 'dtstart', 'dtend', 'location', 'status', 'conference'].map((name) =>
          String(event.getFirstPropertyValue(name)),
        ),
        event.getFirstProperty('categories')?.getValues(),
      ]),
    lines: (text) =>
      calendarEntries(text)
        .flatMap((event) => String(event.getFirstPropertyValue('description') ?? '').split('\n'))
        .filter((line) => !line.includes('feeds.example')),
  },
};

function saved(name: string, text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), name);
  writeFileSync(path, text);
  return path;
}

test.for(Object.entries(formats))(
  'loses nothing that %s can carry on the way out, in and out again',
  async ([, { file, write, facts, lines }]) => {
    await fc.assert(
      fc.asyncProperty(fc.array(talk, { minLength: 3, maxLength: 6 }), async (talks) => {
        const first = write(await readSchedule(writeEvent(talks)));
        const back = newFolder();
        const { errors } = await importInto(back, [saved(file, first)], {
          timezone: 'Europe/Berlin',
        });
        expect(errors).toEqual([]);
        const second = write(await readSchedule(back));
        expect(facts(second)).toEqual(facts(first));
        const kept = lines?.(second) ?? [];
        expect(lines?.(first).filter((line) => !kept.includes(line)) ?? []).toEqual([]);
      }),
      { numRuns: 8 },
    );
  },
);
