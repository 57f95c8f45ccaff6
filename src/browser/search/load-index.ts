import type { FoundKind } from '#src/core/search/found-facts.ts';

/** A result before anything of it is loaded. */
export interface Result {
  readonly id: string;
  data(): Promise<ResultData>;
}

/** What the library loads of a result; only what the site uses. */
export interface ResultData {
  /** Below the site's root, and after `#` the facts of the page. */
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  /** What was found in `<mark>`, `<` and `>` escaped. */
  readonly excerpt: string;
  /** Which words of the text were found; none where it is the title alone. */
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

/** The index, and its description as it was when it was loaded. */
export interface LoadedIndex {
  readonly instance: Instance;
  readonly entry: string;
}

let attempts = 0;

/** Loads the library and the index's description. Throws where there is none, or no connection. */
export async function loadIndex(root: string): Promise<LoadedIndex> {
  // A browser may remember that a module did not come: another address is asked for anew.
  const again = attempts === 0 ? '' : `?again=${attempts}`;
  attempts += 1;
  const entry = await readEntry(root);
  const library = (await import(
    /* @vite-ignore */ `${root}pagefind/pagefind.js${again}`
  )) as Library;
  // The same address as long as the index is the same, so that a kept copy answers for it.
  const metaCacheTag = /"hash":"(\w+)"/.exec(entry)?.[1] ?? '';
  return { instance: library.createInstance({ metaCacheTag }), entry };
}

/** The index's description as it is now. Throws when it does not come. */
export async function readEntry(root: string): Promise<string> {
  const response = await fetch(`${root}pagefind/pagefind-entry.json`, { cache: 'no-cache' });
  if (!response.ok) throw new Error(String(response.status));
  return response.text();
}
