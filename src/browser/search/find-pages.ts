import { foundKinds } from '#src/core/search/found-facts.ts';
import type { FoundKind } from '#src/core/search/found-facts.ts';
import { answersQuery, writeQuery } from '#src/core/search/query.ts';
import { typedSpellings } from '#src/core/search/spelling-variants.ts';

/** A result of which nothing is loaded yet. */
interface Result {
  readonly id: string;
  data(): Promise<ResultData>;
}

/** The data that the library loads for a result; only the fields that the site uses. */
export interface ResultData {
  /** The address below the site's root and, after `#`, the page's facts. */
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** The positions of the matching words in the text; none if only the title matches. */
  readonly locations: readonly number[];
}

interface Library {
  createInstance(options: { readonly metaCacheTag: string }): Instance;
}

interface Instance {
  search(
    query: string,
    options: { readonly filters: Readonly<Partial<Record<FoundKind, 'yes'>>> },
  ): Promise<{ readonly results: readonly Result[] }>;
  destroy(): Promise<void>;
}

/** The index, and its description when it was loaded. */
interface LoadedIndex {
  readonly instance: Instance;
  readonly entry: string;
}

let attempts = 0;

/** Loads the library and the index's description. Throws if the site has no index, or without a connection. */
async function loadIndex(root: string): Promise<LoadedIndex> {
  // A browser may remember that a module failed to load, so the next try requests another address.
  const again = attempts === 0 ? '' : `?again=${attempts}`;
  attempts += 1;
  const entry = await readEntry(root);
  const library = (await import(
    /* @vite-ignore */ `${root}pagefind/pagefind.js${again}`
  )) as Library;
  // The address stays the same as long as the index does, so that a stored copy can answer.
  const metaCacheTag = /"hash":"(\w+)"/.exec(entry)?.[1] ?? '';
  return { instance: library.createInstance({ metaCacheTag }), entry };
}

/** The index's current description. Throws if it can't be fetched. */
async function readEntry(root: string): Promise<string> {
  const response = await fetch(`${root}pagefind/pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}

/** The pages of one type that a search found. */
export interface FoundGroup {
  readonly kind: FoundKind;
  /** The best matches come first. */
  readonly results: readonly Result[];
}

let loading: Promise<LoadedIndex> | undefined;

/**
 * Finds pages for a typed text, grouped by their type. Throws if the index is not reachable. The library takes a part
 * that failed to load for an empty one, so that "nothing found" is reported only after the index was reached once more.
 * If the index was replaced in the meantime, it is loaded again.
 */
export async function findPages(typed: string, root: string): Promise<FoundGroup[]> {
  loading ??= loadIndex(root);
  try {
    const index = await loading;
    const groups = await search(index, typed);
    if (groups.length > 0 || (await readEntry(root)) === index.entry) return groups;
  } catch (error) {
    await forgetIndex();
    throw error;
  }
  await forgetIndex();
  loading = loadIndex(root);
  return search(await loading, typed);
}

/** Releases the index; the next search loads it again. */
async function forgetIndex(): Promise<void> {
  const forgotten = await loading?.catch(() => undefined);
  loading = undefined;
  await forgotten?.instance.destroy();
}

async function search({ instance }: LoadedIndex, typed: string): Promise<FoundGroup[]> {
  const groups = await Promise.all(
    foundKinds.map(async (kind) => {
      const found = new Map<string, Result>();
      for (const spelling of typedSpellings(typed)) {
        const { results } = await instance.search(writeQuery(spelling), {
          filters: { [kind]: 'yes' },
        });
        if (!(await answersBest(spelling, results[0]))) continue;
        for (const result of results) if (!found.has(result.id)) found.set(result.id, result);
      }
      return { kind, results: [...found.values()] };
    }),
  );
  return groups.filter(({ results }) => results.length > 0);
}

/** Whether the best result matches the query. If it doesn't, neither do the others. */
async function answersBest(typed: string, best: Result | undefined): Promise<boolean> {
  if (best === undefined) return false;
  const { content, locations, meta } = await best.data();
  const words = content.split(/\s+/);
  const found = locations.map((location) => words[location] ?? '');
  return answersQuery(typed, [...found, ...Object.values(meta).join(' ').split(' ')]);
}
