import type { Finding } from '#src/core/model/finding.ts';

/** A finding's identity, which does not depend on times and dates in its words. */
function identityOf(
  { code, file, about = '', message }: Finding,
  renamed: ReadonlyMap<string, string>,
): string {
  const words = message.replace(
    /\d+(:\d\d)?|January|February|March|April|May|June|July|August|September|October|November|December/g,
    '',
  );
  return [code, renamed.get(file) ?? file, about, words].join('\n');
}

/**
 * The errors and warnings that a change of the content adds: those after the change that were not there before. A clash
 * that existed stays the same when its times move.
 *
 * @param renamed the new paths of renamed files, by the old ones.
 */
export function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  renamed: ReadonlyMap<string, string> = new Map(),
): Finding[] {
  const earlier = new Set(before.map((finding) => identityOf(finding, renamed)));
  return after.filter(
    (finding) => finding.severity !== 'note' && !earlier.has(identityOf(finding, new Map())),
  );
}
