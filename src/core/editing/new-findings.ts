import type { Finding } from '#src/core/model/finding.ts';

/**
 * Names in quotation marks and paths of files in brackets, which tell findings apart, or what moves with an entry: times,
 * dates, lengths, and counts. A date in quotation marks is no name.
 */
const namesAndTimes =
  /((?<=^|[\s(])"(?!\d{4}-\d\d-\d\d).*?"(?=$|[\s,.:;)?!])|\([^\s()]+\.mdx\))|\d+(?::\d\d)?|January|February|March|April|May|June|July|August|September|October|November|December/g;

/** A finding's identity, which does not depend on times and dates in its words. */
function identityOf(
  { code, file, about = '', message }: Finding,
  renamed: ReadonlyMap<string, string>,
): string {
  const current = [...renamed].reduce(
    (text, [from, to]) => text.replaceAll(`(${from})`, () => `(${to})`),
    message,
  );
  const words = current.replace(namesAndTimes, (_, name?: string) => name ?? '');
  return [code, renamed.get(file) ?? file, about, words].join('\n');
}

/**
 * The errors and warnings that a change of the content adds: those after the change that were not there before. A clash
 * that existed stays the same when its times move; of two that differ only in their times, one is new.
 *
 * @param renamed the new paths of renamed files, by the old ones.
 */
export function newFindings(
  before: readonly Finding[],
  after: readonly Finding[],
  renamed: ReadonlyMap<string, string> = new Map(),
): Finding[] {
  const earlier = new Map<string, number>();
  for (const finding of before) {
    const identity = identityOf(finding, renamed);
    earlier.set(identity, (earlier.get(identity) ?? 0) + 1);
  }
  return after.filter((finding) => {
    if (finding.severity === 'note') return false;
    const identity = identityOf(finding, new Map());
    const left = earlier.get(identity) ?? 0;
    earlier.set(identity, left - 1);
    return left <= 0;
  });
}
