import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveFolder } from '#src/cli/serve-folder.ts';
import type { FoundFacts } from '#src/core/search/found-facts.ts';
import { writeQuery } from '#src/core/search/query.ts';

/** A page in the results. */
export interface FoundPage {
  /** Below the root: `talks/opening/`. */
  readonly path: string;
  readonly content: string;
  readonly facts: FoundFacts;
}

/** The search of a built site. */
export interface BuiltSearch {
  /** The pages that match a typed text, the best first; `null` finds all pages. */
  readonly find: (typed: string | null, kind?: string) => Promise<FoundPage[]>;
  readonly close: () => Promise<void>;
}

interface ResultData {
  readonly raw_url: string;
  readonly content: string;
}

interface Result {
  readonly id: string;
  data(): Promise<ResultData>;
}

interface Library {
  createInstance(options: object): {
    search(query: string | null, options?: object): Promise<{ results: Result[] }>;
  };
}

function toPage({ raw_url: url, content }: ResultData): FoundPage {
  const [path = '', facts = ''] = url.split('#');
  return { path, content, facts: JSON.parse(decodeURIComponent(facts)) as FoundFacts };
}

/** Opens a built index as the search page does, with the library beside it. */
export async function openSearch(folder: string): Promise<BuiltSearch> {
  const site = await serveFolder(folder, { host: '127.0.0.1' });
  const file = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href;
  const library = (await import(/* @vite-ignore */ file)) as Library;
  const basePath = `${site.address}pagefind/`;
  const instance = library.createInstance({ basePath, noWorker: true });
  const pages = new Map<string, Promise<FoundPage>>();
  const pageOf = (result: Result): Promise<FoundPage> => {
    const page = pages.get(result.id) ?? result.data().then(toPage);
    pages.set(result.id, page);
    return page;
  };
  return {
    find: async (typed, kind) => {
      const filters = kind === undefined ? {} : { [kind]: 'yes' };
      const query = typed === null ? null : writeQuery(typed);
      const { results } = await instance.search(query, { filters });
      return Promise.all(results.map(pageOf));
    },
    close: () => site.close(),
  };
}
