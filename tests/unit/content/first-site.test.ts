import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readContent } from '#src/reading/read-content.ts';

/**
 * The first site's content is a text that was corrected by hand. Most of these tests read the files
 * without the project's own reader, so that a mistake in the reader can't hide one in the content.
 */
interface Frontmatter {
  readonly title?: string;
  readonly name?: string;
  readonly affiliation?: string;
  readonly links?: readonly { readonly kind: string; readonly url: string }[];
  readonly start?: string;
  readonly minutes?: string;
  readonly kind?: string;
  readonly speakers?: readonly string[];
  readonly authors?: readonly string[];
  readonly organizers?: readonly string[];
}

const readEntry = (file: string): { id: string; data: Frontmatter; body: string } => {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(file, 'utf8'));
  const data = parse(match?.[1] ?? '', { schema: 'failsafe' }) as Frontmatter;
  return { id: basename(file, '.mdx'), data, body: (match?.[2] ?? '').trim() };
};

const folder = 'tests/fixtures/events/sample-workshop';
const event = readEntry(`${folder}/event.mdx`);
const speakers = globSync(`${folder}/speakers/*.mdx`).map(readEntry);
const talks = globSync(`${folder}/talks/*.mdx`)
  .map(readEntry)
  .sort((a, b) => String(a.data.start).localeCompare(String(b.data.start)));

const minutesOfDay = (wallClock = ''): number => {
  const [hours, minutes] = wallClock.slice('2021-04-09T'.length).split(':').map(Number);
  return Number(hours) * 60 + Number(minutes);
};

describe('the first site', () => {
  test('has no findings', async () => {
    expect(runChecks(await readContent(folder)).findings).toEqual([]);
  });

  test('has 18 slots without a gap from 07:00 to 14:30 on its only day', () => {
    expect(talks).toHaveLength(18);
    let end = 7 * 60;
    for (const { id, data } of talks) {
      expect(data.start, id).toMatch(/^2021-04-09T\d\d:\d\d$/);
      expect(minutesOfDay(data.start), id).toBe(end);
      end += Number(data.minutes);
    }
    expect(end).toBe(14 * 60 + 30);
  });

  test('has the kinds of the program in order', () => {
    expect(talks.map(({ data }) => data.kind)).toEqual([
      ...['opening', 'keynote', 'break', 'invited'],
      ...['paper', 'paper', 'paper', 'paper', 'paper', 'paper', 'paper'],
      ...['break', 'invited', 'invited', 'invited', 'tutorial', 'tutorial', 'closing'],
    ]);
  });

  test('has exactly one file for each named person', () => {
    const named = [event, ...talks].flatMap(({ data }) => [
      ...(data.organizers ?? []),
      ...(data.speakers ?? []),
      ...(data.authors ?? []),
    ]);
    expect([...new Set(named)].sort()).toEqual(speakers.map(({ id }) => id).sort());
  });

  test('has an abstract for every talk except breaks, the opening, and the closing', () => {
    const without = talks.filter(({ body }) => body === '').map(({ id }) => id);
    expect(without).toEqual(['opening-remarks', 'break-morning', 'break-midday', 'closing-remarks']);
  });
});

const source = '../shared/workshop/page.txt';
if (!existsSync(source)) console.info(`skipped: ${source}, the source of the texts, is absent`);

/** The defects of the source and what the content says instead. A `''` means the words are dropped. */
const corrections: readonly (readonly [defect: string, corrected: string])[] = [
  ['up to 4:9 more performance', 'up to 4.9× more performance'],
  ['quantizationaware', 'quantization-aware'],
  ['in the the design', 'in the design'],
  ['tens of thousand of images', 'tens of thousands of images'],
  ['architecture search that bring deep', 'architecture search that brings deep'],
  [
    'our library can be found at this URL:',
    'Our library can be found at this URL: [github.com/camlsys/torchquant](https://github.com/camlsys/torchquant).',
  ],
  [' More information about his work is available at', ''],
  ['a B.E in Computer Engineering from University of Delhi', 'a B.E. in Computer Engineering from University of Delhi.'],
  ['using Pytorch', 'using PyTorch'],
  ['Google Pixel2 phone', 'Google Pixel 2 phone'],
  ['other state-of-art methods', 'other state-of-the-art methods'],
  ['by 7-13x', 'by 7–13×'],
  ['framework -- it', 'framework—it'],
  ['libraries -- in', 'libraries—in'],
];

/** Lines that are headings, names or the page's own controls and so no running text. */
const isText = (paragraph: string): boolean =>
  paragraph.length > 100 && !paragraph.startsWith('Paul Whatmough, Vijay Janapa Reddi');

describe.skipIf(!existsSync(source))('the texts of the first site', () => {
  const page = existsSync(source) ? readFileSync(source, 'utf8') : '';
  const corrected = corrections.reduce((text, [defect, words]) => text.replace(defect, words), page);
  const paragraphs = corrected
    .replaceAll(/^Fri \d.*$/gm, '\n')
    .replaceAll(/^Biography /gm, '\n\n')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replaceAll('\n', ' ').trim())
    .filter(isText);
  const written = [event, ...talks, ...speakers].flatMap(({ body }) => body.split('\n\n'));

  test.each(corrections)('correct a defect that occurs once in the source: %s', (defect) => {
    expect(page.split(defect)).toHaveLength(2);
  });

  test('match the source word for word, apart from its corrected defects', () => {
    expect(written.filter(Boolean).sort()).toEqual(paragraphs.sort());
  });
});

const table = '../shared/workshop/FACTS.md';
if (!existsSync(table)) console.info(`skipped: ${table}, the table of the talks, is absent`);

describe.skipIf(!existsSync(table))('the table of the first site', () => {
  const rows = (existsSync(table) ? readFileSync(table, 'utf8') : '')
    .split('\n')
    .filter((line) => /^\| \d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));
  const person = new Map(speakers.map(({ id, data }) => [id, data]));

  test.each(talks.map((talk, index) => ({ talk, row: rows[index] ?? [] })))(
    'has the title, kind, and time of $talk.id, with its people and links',
    ({ talk: { data }, row }) => {
      const [, , start = '', , kind, title, , people = '', links = ''] = row;
      expect(data.title).toBe(title);
      expect(data.kind).toBe(kind?.replace(' talk', ''));
      expect(data.start).toBe(`2021-04-09T${start}`);

      const named = [...new Set([...(data.speakers ?? []), ...(data.authors ?? [])])];
      const names = named.map((id) => person.get(id)?.name ?? id);
      const plain = people
        .replaceAll(/\([^)]*\)/g, '')
        .split(/[,;]/)
        .map((name) => name.replace(/^ *authors?:/, '').trim())
        .filter(Boolean);
      expect(names).toEqual(plain);
      const affiliation = /^[^;]*\(([^)]*)\)/.exec(people)?.[1];
      for (const id of data.speakers ?? []) expect(person.get(id)?.affiliation).toBe(affiliation);

      const written = (data.links ?? []).map(({ kind: what, url }) => `${what}: ${url}`);
      expect(written).toEqual(links === '' ? [] : [links.replace(': ', ': https://')]);
    },
  );
});
