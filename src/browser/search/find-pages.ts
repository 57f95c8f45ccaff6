import { foundKinds, type FoundKind } from '#src/core/search/found-facts.ts';
import { answersQuery } from '#src/core/search/answers-query.ts';
import { typedSpellings } from '#src/core/search/other-spellings.ts';
import { writeQuery } from '#src/core/search/write-query.ts';
import { loadIndex, readEntry, type LoadedIndex, type Result } from './load-index.ts';

export interface FoundGroup {
  readonly kind: FoundKind;
  /** The best first. */
  readonly results: readonly Result[];
}

let loading: Promise<LoadedIndex> | undefined;

/**
 * Finds pages for what was typed, in groups by what they are. Throws when the index can't be reached: the
 * library itself takes a part of it that did not come for an empty one, so that "nothing found" is only
 * said after the index was reached once more. An index that was replaced since is loaded anew.
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

/** Lets go of the index; the next search loads it anew. */
export async function forgetIndex(): Promise<void> {
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

/** Whether the best result answers the query: where it does not, the others don't, either. */
async function answersBest(typed: string, best: Result | undefined): Promise<boolean> {
  if (best === undefined) return false;
  const { content, locations, meta } = await best.data();
  const words = content.split(/\s+/);
  const found = locations.map((location) => words[location] ?? '');
  return answersQuery(typed, [...found, ...Object.values(meta).join(' ').split(' ')]);
}
