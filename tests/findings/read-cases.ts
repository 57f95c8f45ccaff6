import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingCode } from '#src/core/model/finding-code.ts';

/**
 * The cases of each code, in `tests/fixtures/findings/<code>.txt`. A case is a content folder:
 *
 *     == bad: Two talks are in one room at the same time
 *     => talks/b.mdx:3:8 error room-clash
 *     -- talks/a.mdx --
 *     the text of the file
 *     == near: The second talk begins when the first ends
 *     talks/b.mdx: "T10:15" -> "T10:30"
 *
 * The first case of a file starts from `standardEvent`, the others from the first case: they replace
 * texts (written as in JSON) in its files, replace whole files, or leave files out (`talks/b.mdx: absent`).
 * After a file's name, `(before)` means the file as an earlier commit left it, `(bytes)` reads `\xDC` as
 * one byte, `(base64)` the whole file, and `(link)`, `(pipe)` and `(huge)` make what they say;
 * in a `(bulky)` one, `REST` is 0.7 MB.
 */
export interface FindingCase {
  readonly code: FindingCode;
  /** `bad` has findings; `good` shows the corrected form; `near` only resembles the bad one. */
  readonly sort: 'bad' | 'good' | 'near';
  readonly title: string;
  /** By path in the content folder. */
  readonly files: ReadonlyMap<string, CaseFile>;
  /** The files in an earlier commit, by path. */
  readonly before: ReadonlyMap<string, CaseFile>;
  /** `talks/b.mdx:3:8 error room-clash`, in the order of the report. */
  readonly expected: readonly string[];
}

export interface CaseFile {
  readonly bytes: Buffer;
  /** A symbolic link to the path in its bytes, or a pipe, rather than a file. */
  readonly node?: 'link' | 'pipe' | undefined;
}

/** The event of every case without its own. */
const standardEvent = `---
id: broken
name: Broken on Purpose
timezone: Europe/Berlin
start: 2027-04-09
end: 2027-04-09
online: true
rooms:
  - id: hall
    name: Great Hall
---
`;

const folder = 'tests/fixtures/findings';

/** `\\xDC` in a text becomes that byte. */
function withBytes(text: string): Buffer {
  const latin = Buffer.from(text).toString('latin1');
  const bytes = latin.replace(/\\x([0-9A-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, 'latin1');
}

/** A file of a case; a `huge` one repeats its content. */
function toFile(text: string, how: string | undefined): CaseFile {
  switch (how) {
    case 'base64':
      return { bytes: Buffer.from(text, 'base64') };
    case 'bytes':
      return { bytes: withBytes(text) };
    case 'huge':
      return { bytes: Buffer.from(text.repeat(Math.ceil(1_000_001 / text.length))) };
    case 'bulky':
      return { bytes: Buffer.from(text.replace('REST', `<!--${'x'.repeat(700_000)}-->`)) };
    case 'link':
    case 'pipe':
      return { bytes: Buffer.from(text.trim()), node: how };
    default:
      return { bytes: Buffer.from(text) };
  }
}

/** A file with a text replaced; if the text does not occur, the case is wrong. */
function edited(file: CaseFile | undefined, [before, after]: readonly [string, string]): CaseFile {
  const text = file?.bytes.toString() ?? '';
  if (!text.includes(before)) throw new Error(`There is no ${JSON.stringify(before)} in:\n${text}`);
  return { bytes: Buffer.from(text.replace(before, () => after)) };
}

const change = /^(.+?): (?:(absent)|("(?:[^"\\]|\\.)*") -> ("(?:[^"\\]|\\.)*"))$/;

function readCase(code: FindingCode, text: string, first: FindingCase | undefined): FindingCase {
  const [head = '', ...sections] = text.split(/^-- (?=\S.* --$)/m);
  const [title = '', ...lines] = head.trimEnd().split('\n');
  const [, sort, name = ''] = /^(bad|good|near): (.+)$/.exec(title) ?? [];
  if (sort === undefined) throw new Error(`${code}: what sort of case is "${title}"?`);
  const files = new Map(first?.files ?? [['event.mdx', toFile(standardEvent, undefined)]]);
  const before = new Map(first?.before);
  const expected: string[] = [];
  for (const line of lines) {
    const [, path = '', absent, old = '', replacement = ''] = change.exec(line) ?? [];
    if (line.startsWith('=> ')) expected.push(line.slice(3));
    else if (path === '') throw new Error(`${code}: what does "${line}" mean?`);
    else if (absent !== undefined) files.delete(path);
    else {
      const pair = [JSON.parse(old) as string, JSON.parse(replacement) as string] as const;
      files.set(path, edited(files.get(path), pair));
    }
  }
  for (const section of sections) {
    const [, path = '', how] = /^(.+?)(?: \((\w+)\))? --\n/.exec(section) ?? [];
    const body = section.slice(section.indexOf('\n') + 1);
    (how === 'before' ? before : files).set(path, toFile(body, how));
  }
  return { code, sort: sort as FindingCase['sort'], title: name, files, before, expected };
}

const casesByCode = new Map<FindingCode, readonly FindingCase[]>();

/** The cases of one code, the first of them bad. */
export function casesOf(code: FindingCode): readonly FindingCase[] {
  const read = casesByCode.get(code) ?? readCases(code);
  casesByCode.set(code, read);
  return read;
}

function readCases(code: FindingCode): FindingCase[] {
  const cases: FindingCase[] = [];
  const text = readFileSync(join(folder, `${code}.txt`), 'utf8');
  for (const part of text.split(/^== /m).slice(1)) cases.push(readCase(code, part, cases[0]));
  return cases;
}

/** The codes that have cases, from the names of their files. */
export function caseFiles(): string[] {
  return readdirSync(folder).map((name) => name.replace(/\.txt$/, ''));
}
