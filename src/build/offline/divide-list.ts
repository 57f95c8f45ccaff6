import { createHash } from 'node:crypto';
import type { DividedList, KeptList, ListPart, WholeList } from '#src/offline/kept-list.ts';
import { revisionOf } from '#src/build/output/finished-pages.ts';

/** The list of files, and the texts of its parts by their paths below the root. */
export interface ListFiles {
  readonly list: KeptList;
  readonly parts: ReadonlyMap<string, string>;
}

/** As in a part's name: `3f`. */
const digits = 2;
const partCount = 16 ** digits;

/** A page takes about 14 bytes of the list, compressed; up to this number, the list is one file. */
const mostPages = 2000;

/** Up to this number, devices store the pages of all talks (`browser/offline/which-to-keep.ts`), so pages must know them. */
const mostTalks = 200;

/** Pages of days, and the data for picks and current talks, whose number does not grow with the event. */
const ofDaysOrData = /^(?:schedule\/\d|my\/)/;
const ofProgram = /^(?:talks|sessions)\/./;

/**
 * Divides the list of a very large site into 256 parts, so that a device loads only the parts of the pages that it stores
 * (decision 077). The list contains the revision of each part, so they are of one version, like the pages. The list of any
 * other site stays as it is.
 */
export function divideList(whole: WholeList, mostWhole = mostPages): ListFiles {
  const { pages, photos, ...head } = whole;
  const paths = Object.keys(pages);
  if (paths.length <= mostWhole) return { list: whole, parts: new Map() };
  const talks = paths.filter((path) => path.startsWith('talks/'));
  const isFirst = (path: string): boolean =>
    head.shell.includes(path) ||
    ofDaysOrData.test(path) ||
    (talks.length <= mostTalks && ofProgram.test(path));
  const divided = Array.from({ length: partCount }, (): Mutable<ListPart> => ({
    pages: {},
    photos: {},
  }));
  const first: Record<string, string> = {};
  for (const [path, revision] of Object.entries(pages)) {
    if (isFirst(path)) first[path] = revision;
    else partOf(divided, path).pages[path] = revision;
  }
  for (const [path, digest] of Object.entries(photos)) partOf(divided, path).photos[path] = digest;
  const texts = divided.map((part) => `${JSON.stringify(part)}\n`);
  const list: DividedList = { ...head, count: paths.length, first, parts: texts.map(revisionOf) };
  return {
    list,
    parts: new Map(texts.map((text, index) => [`offline/${nameOf(index)}.json`, text])),
  };
}

type Mutable<Part> = { [Key in keyof Part]: Record<string, string> };

function nameOf(index: number): string {
  return index.toString(16).padStart(digits, '0');
}

/** The part of a path. */
function partOf(parts: readonly Mutable<ListPart>[], path: string): Mutable<ListPart> {
  const digest = createHash('sha256').update(path).digest('hex');
  const part = parts[Number.parseInt(digest.slice(0, digits), 16)];
  if (part === undefined) throw new RangeError(`There is no part for ${path}.`);
  return part;
}
