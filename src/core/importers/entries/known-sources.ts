import type { ImportedTalk } from '#src/core/importers/imported.ts';
import { foldText } from '#src/core/text/fold.ts';

/**
 * The talks under the identities by which an earlier import knows them. In a table without ids, a talk's identity gets
 * longer when another talk with its title joins, and shorter when that one goes; the talk must keep its file. A more
 * specific identity comes first, and of several talks that could have one, the talk with the title that the file has.
 *
 * @param known the identities of an earlier import.
 * @param nameOf the title of the file with this identity.
 */
export function underKnownSources(
  talks: readonly ImportedTalk[],
  known: readonly string[],
  nameOf: (source: string) => string | undefined,
): readonly ImportedTalk[] {
  if (known.length === 0) return talks;
  const free = new Set(known);
  const found = new Map<ImportedTalk, string>();
  const candidates = talks.map((talk) => talk.sources ?? [talk.source]);
  const levels = candidates.reduce((most, { length }) => Math.max(most, length), 0);
  const take = (talk: ImportedTalk, source: string | undefined): void => {
    if (source === undefined || found.has(talk) || !free.delete(source)) return;
    found.set(talk, source);
  };
  for (let level = 0; level < levels; level += 1) {
    const atLevel = talks.map((talk, at) => ({ talk, source: candidates[at]?.[level] }));
    for (const { talk, source } of atLevel) {
      const name = source === undefined ? undefined : nameOf(source);
      if (name !== undefined && foldText(name) === foldText(talk.title)) take(talk, source);
    }
    for (const { talk, source } of atLevel) take(talk, source);
  }
  return talks.map((talk) => {
    const source = found.get(talk);
    return source === undefined ? talk : { ...talk, source };
  });
}
