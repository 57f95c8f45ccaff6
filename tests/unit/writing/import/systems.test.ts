import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { usualOrder } from '#src/core/editing/swap.ts';
import { checked, filesBelow, importInto, newFolder } from './import-into.ts';

const fixture = (name: string): string => `tests/fixtures/imports/${name}`;

/** Each system's small export: its files, the zone if it contains none, and its number of talks. */
const exports: Readonly<Record<string, { files: string[]; timezone?: string; slots: string[] }>> = {
  'an old schedule.xml, without dates, guids and a zone': {
    files: ['old.schedule.xml'],
    timezone: 'Europe/Berlin',
    slots: [
      '2031-05-03T07:00Z 45 Harbour Lighthouses & their keepers',
      '2031-05-03T23:30Z 60 Harbour Night walk',
    ],
  },
  'the flat form of schedule.json': {
    files: ['flat.schedule2.json'],
    slots: [
      '2031-05-03T07:00Z 45 Harbour Lighthouses',
      '2031-05-03T08:00Z 30 - Coffee',
      '2031-05-03T09:00Z 30 - Maps',
    ],
  },
  'the widget of pretalx': {
    files: ['pretalx-widget.json'],
    slots: ['2031-05-03T07:00Z 45 Harbour Lighthouses', '2031-05-03T10:00Z 60 Harbour Lunch'],
  },
  'the API of pretalx, with a talk given twice': {
    files: ['pretalx-api.json'],
    timezone: 'Europe/Berlin',
    slots: ['2031-05-03T07:00Z 45 Harbour Lighthouses', '2031-05-03T09:00Z 45 Harbour Lighthouses'],
  },
  'the view "All" of Sessionize': {
    files: ['sessionize-all.json'],
    timezone: 'Europe/Berlin',
    slots: ['2031-05-03T07:00Z 45 Harbour Lighthouses', '2031-05-03T10:00Z 60 - Lunch'],
  },
  'the view "GridSmart" of Sessionize, with lunch in each room': {
    files: ['sessionize-grid.json'],
    timezone: 'Europe/Berlin',
    slots: ['2031-05-03T07:00Z 45 Harbour Lighthouses', '2031-05-03T10:00Z 60 - Lunch'],
  },
  Indico: {
    files: ['indico.json'],
    slots: ['2031-05-03T08:00Z 20 Harbour Wicks', '2031-05-03T12:00Z 20 Harbour Glass'],
  },
  'OpenReview, which has no times': {
    files: ['openreview-v1.json'],
    timezone: 'UTC',
    slots: [],
  },
  OPass: {
    files: ['opass.json'],
    timezone: 'Asia/Taipei',
    slots: ['2031-05-03T01:00Z 40 TR 1 燈塔的歷史'],
  },
  'a virtual site, with one paper as talk and poster': {
    files: ['virtual-site.json'],
    timezone: 'America/Los_Angeles',
    slots: ['2031-05-03T16:00Z 15 Harbour Wicks & wax', '2031-05-03T23:00Z 120 Mill Wicks & wax'],
  },
  'a calendar with a name of Windows for its zone': {
    files: ['calendar.ics'],
    slots: [
      '2031-05-03T07:00Z 45 Harbour Lighthouses',
      '2031-05-03T08:00Z 15 - Stand-up',
      '2031-05-04T08:00Z 15 - Stand-up',
    ],
  },
  'a table': {
    files: ['programme.csv'],
    timezone: 'Europe/Berlin',
    slots: ['2031-05-03T07:00Z 45 Harbour Lighthouses; and more'],
  },
  'the folder of Mini-Conf, in the form of EMNLP': {
    files: ['mini-conf-emnlp'],
    timezone: 'UTC',
    slots: ['2031-05-03T09:00Z 60 - Wicks', '2031-05-04T13:00Z 120 - Wax workshop'],
  },
};

test.for(Object.entries(exports))('imports %s, and again without a change', async ([, one]) => {
  const folder = newFolder();
  const paths = one.files.map(fixture);
  const first = await importInto(folder, paths, { timezone: one.timezone });
  expect(first.errors).toEqual([]);
  const { errors, slots } = await checked(folder);
  expect(errors).toEqual([]);
  expect(slots).toEqual(one.slots);

  const before = filesBelow(folder);
  for (const [path, text] of before) {
    const names = path.includes('talks/') ? [...text.matchAll(/^(\w+):/gm)] : [];
    const ranks = names.map(([, name]) => usualOrder.findIndex((each) => each === name));
    const listed = ranks.filter((rank) => rank !== -1);
    expect(ranks.slice(0, listed.length), path).toEqual(listed.sort((a, b) => a - b));
  }
  const again = await importInto(folder, paths);
  expect(again.changes).toBe(0);
  expect(filesBelow(folder)).toEqual(before);
});

test('leaves out email addresses, answers, notes, and meeting links, and counts them', async () => {
  const folder = newFolder();
  const { summary } = await importInto(folder, [fixture('pretalx-api.json')], {
    timezone: 'Europe/Berlin',
  });
  const written = [...filesBelow(folder).values()].join('\n');
  expect(written).not.toMatch(/ottoline@|vegan|heights/);
  expect(summary).toContain('Left out, because it is private:');
  expect(summary).toContain('A mail address in a text was left out.');

  const meeting = newFolder();
  await importInto(meeting, [fixture('mini-conf-emnlp')], { timezone: 'UTC' });
  expect([...filesBelow(meeting).values()].join('\n')).not.toContain('pwd=');
});

test('asks for the zone if the source has none, and shows the effect of two choices', async () => {
  const folder = newFolder();
  await expect(importInto(folder, [fixture('sessionize-all.json')])).rejects.toThrow(
    [
      'The source does not say in which time zone the event takes place. Say it with --timezone. Two examples of what that means:',
      '  --timezone Europe/Berlin: "Lighthouses" begins on 2031-05-03 at 09:00 there, which is 2031-05-03 at 07:00 in UTC.',
      '  --timezone America/New_York: "Lighthouses" begins on 2031-05-03 at 09:00 there, which is 2031-05-03 at 13:00 in UTC.',
    ].join('\n'),
  );
  expect(() => filesBelow(folder)).toThrow();
});

test('refuses an ambiguous date, and says so', async () => {
  const { summary } = await importInto(newFolder(), [fixture('programme.csv')], {
    timezone: 'Europe/Berlin',
  });
  expect(summary).toContain(
    'A time was left out, because "01/02/2031" can be read as two dates; write 2031-02-01 or 2031-01-02.',
  );
});

test('takes a talk whose title is a break for a break', async () => {
  const folder = newFolder();
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'program.csv');
  writeFileSync(
    path,
    'Date,Time,Title,Speaker\n2031-05-03,10:00-10:30,Coffee break,\n2031-05-03,12:00-13:00,Lunch,\n2031-05-03,14:00-15:00,Pause,Ida Brook\n',
  );
  await importInto(folder, [path], { timezone: 'Europe/Berlin' });
  const files = filesBelow(folder);
  expect(files.get('talks/coffee-break.mdx')).toContain('kind: break\n');
  expect(files.get('talks/lunch.mdx')).toContain('kind: meal\n');
  expect(files.get('talks/pause.mdx')).toContain('kind: talk\n');
});

test('writes a note instead of a person called TBA', async () => {
  const folder = newFolder();
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'program.csv');
  writeFileSync(path, 'Date,Time,Title,Speaker\n2031-05-03,10:00-10:30,Lamps,Ida Brook | TBA\n');
  const { summary } = await importInto(folder, [path], { timezone: 'Europe/Berlin' });
  const files = filesBelow(folder);
  expect(summary).toContain('1 talk, 1 person, ');
  expect([...files.keys()].filter((name) => name.startsWith('speakers/'))).toEqual([
    'speakers/ida-brook.mdx',
  ]);
  expect(files.get('talks/lamps.mdx')).toContain(
    'speakers: [ida-brook]\nnote: Speaker to be announced\n',
  );
});

test('completes the addresses of links that lack https://, and says nothing of empty ones', async () => {
  const folder = newFolder();
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'program.csv');
  const urls = [
    'twitch.tv/ida',
    'www.example.org',
    'https://',
    'ipns://ipfs.example',
    'slides.pdf',
  ];
  const rows = urls.map((url, index) => `2031-05-03,1${String(index)}:00,30,Talk ${url},${url}`);
  writeFileSync(path, ['Date,Time,Minutes,Title,URL', ...rows, ''].join('\n'));
  const { summary } = await importInto(folder, [path], { timezone: 'Europe/Berlin' });
  const written = [...filesBelow(folder).values()].join('\n');
  expect([...written.matchAll(/ url: (.*)/g)].map(([, url]) => url).sort()).toEqual([
    'https://twitch.tv/ida',
    'https://www.example.org',
  ]);
  expect(summary).toContain(
    [
      'Left out:',
      '  A link was left out, because it is no web address (2 times).',
      '    - Talk ipns://ipfs.example',
      '    - Talk slides.pdf',
      '',
    ].join('\n'),
  );
});

test('makes one person of a name with and without titles, and says so', async () => {
  const folder = newFolder();
  const table = (...rows: string[]): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'program.csv');
    writeFileSync(path, ['id,Date,Time,Title,Speaker', ...rows, ''].join('\n'));
    return path;
  };
  const first = "1,2031-05-03,10:00-10:30,Lamps,Prof. Dr. Jan O'Brien";
  const second = '2,2031-05-03,11:00-11:30,Wicks,"Jan O\'Brien, PhD | Ida Brook"';
  const third = "3,2031-05-03,12:00-12:30,Wax,Jan O'Brien";
  const { summary } = await importInto(folder, [table(first, second, third)], {
    timezone: 'Europe/Berlin',
  });
  expect(summary).toContain('3 talks, 2 people, ');
  expect(summary).toContain(
    [
      'Merged:',
      '  Two spellings of a name were taken for one person (2 times).',
      "    - Jan O'Brien = Jan O'Brien, PhD",
      "    - Jan O'Brien = Prof. Dr. Jan O'Brien",
      '',
    ].join('\n'),
  );
  const files = filesBelow(folder);
  expect([...files.keys()].filter((name) => name.startsWith('speakers/'))).toEqual([
    'speakers/ida-brook.mdx',
    'speakers/jan-obrien.mdx',
  ]);
  expect(files.get('speakers/jan-obrien.mdx')).toContain("name: Jan O'Brien\n");
  expect(files.get('talks/lamps.mdx')).toContain('speakers: [jan-obrien]\n');
  expect(files.get('talks/wicks.mdx')).toContain('speakers: [jan-obrien, ida-brook]\n');

  const { plan } = await importInto(folder, [table(first, second)]);
  expect(plan.removed).toEqual(['talks/wax']);
  expect(filesBelow(folder).get('talks/lamps.mdx')).toContain('speakers: [jan-obrien]\n');
});

test('says once that the source has no dates', async () => {
  const sentence =
    'The source has no dates. Write the right "start" and "end" in event.mdx before you publish; the dates there are placeholders.';
  const folder = newFolder();
  const papers = [fixture('openreview-v1.json')];
  expect((await importInto(folder, papers, { timezone: 'UTC' })).summary).toContain(sentence);
  expect((await importInto(folder, papers)).summary).not.toContain(sentence);
  const dated = await importInto(newFolder(), [fixture('indico.json')]);
  expect(dated.summary).not.toContain('no dates');
});

test('completes relative links with the address of the event, and says which links it left out', async () => {
  const text =
    '<a href="/event/900/a.pdf">One</a> <a href="b.pdf">two</a> <a href="//example.org">three</a> <a href="www.example.org">four</a> <a href="#top">five</a> <a href="javascript:x">six</a>';
  const event = (url?: string) => ({
    title: 'Lantern Days',
    url,
    timezone: 'Europe/Zurich',
    startDate: { date: '2031-05-03', time: '09:00:00' },
    contributions: [{ id: '1', title: 'Glass', description: text }],
  });
  const talkOf = async (results: object) => {
    const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'event.json');
    writeFileSync(path, JSON.stringify({ results: [results] }));
    const folder = newFolder();
    const { summary } = await importInto(folder, [path]);
    const body = filesBelow(folder).get('talks/glass.mdx')?.trim().split('\n').at(-1);
    return { body, summary };
  };
  const known = await talkOf(event('https://indico.example.org/event/900'));
  expect(known.body).toBe(
    '[One](https://indico.example.org/event/900/a.pdf) [two](https://indico.example.org/event/900/b.pdf) [three](https://example.org) [four](https://www.example.org) five six',
  );
  expect(known.summary).toContain(
    'Left out:\n  A link in a text was left out, because it is no complete web address.\n',
  );
  const unknown = await talkOf(event());
  expect(unknown.body).toBe(
    'One two [three](https://example.org) [four](https://www.example.org) five six',
  );
  expect(unknown.summary).toContain(
    'A link in a text was left out, because it is no complete web address (3 times).',
  );
});

test('writes the chairs of an Indico event as organizers with that role', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), 'event.json');
  const { results } = JSON.parse(readFileSync(fixture('indico.json'), 'utf8')) as {
    results: object[];
  };
  const chaired = results.map((event) => ({ ...event, chairs: [{ fullName: 'Reed, Mo' }] }));
  writeFileSync(path, JSON.stringify({ results: chaired }));
  const folder = newFolder();
  await importInto(folder, [path]);
  const files = filesBelow(folder);
  expect(files.get('event.mdx')).toContain('organizers:\n  - id: mo-reed\n    role: chair\n');
  expect(files.get('sessions/morning.mdx')).toContain('chairs: [ida-brook]\n');
  expect((await checked(folder)).errors).toEqual([]);
});
