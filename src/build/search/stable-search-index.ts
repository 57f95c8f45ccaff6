import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { compareText } from '#src/core/text/compare.ts';

/** A file of the index: its path below `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

const signature = 'pagefind_dcd';
const metaName = /^pagefind\.(.+)\.pf_meta$/;

/** The content of an index's file, in the order of Pagefind 1.5: its version, pages, parts, filters, … */
type Meta = readonly [
  unknown,
  unknown,
  unknown,
  readonly (readonly [name: string])[],
  ...unknown[],
];

/**
 * Sorts the filters of an index by name. Pagefind writes them in a different order each time, but two builds of the
 * same pages have to give the same bytes, and nothing reads the filters by position. The file is named after its
 * digest, so its name changes, and with it the references to it.
 *
 * @throws Error if the index is not in the form of this version of Pagefind.
 */
export function stableSearchIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const ordered = files.map((file) => {
    const [, name] = metaName.exec(file.path) ?? [];
    if (name === undefined) return file;
    const content = orderMeta(file.content, file.path);
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 10);
    const renamed = name.replace(/[\da-f]+$/, digest);
    names.set(name, renamed);
    return { path: `pagefind.${renamed}.pf_meta`, content };
  });
  return ordered.map((file) =>
    file.path === 'pagefind-entry.json' ? { ...file, content: rename(file.content, names) } : file,
  );
}

function orderMeta(content: Uint8Array, path: string): Uint8Array {
  const raw = gunzipSync(content);
  const meta: unknown = decode(raw.subarray(signature.length));
  if (!raw.subarray(0, signature.length).equals(Buffer.from(signature)) || !isMeta(meta)) {
    throw new Error(
      `${path} is not an index of Pagefind 1.5: see src/build/search/stable-search-index.ts.`,
    );
  }
  const filters = meta[3].toSorted(([a], [b]) => compareText(a, b));
  return gzipSync(Buffer.concat([Buffer.from(signature), encode(meta.with(3, filters))]));
}

function isMeta(meta: unknown): meta is Meta {
  return (
    Array.isArray(meta) &&
    Array.isArray(meta[3]) &&
    meta[3].every((filter: unknown) => Array.isArray(filter) && typeof filter[0] === 'string')
  );
}

function rename(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let text = Buffer.from(content).toString();
  for (const [name, renamed] of names) text = text.replaceAll(`"${name}"`, `"${renamed}"`);
  return Buffer.from(text);
}
