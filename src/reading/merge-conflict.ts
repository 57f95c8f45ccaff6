/** The lines that Git writes around the two versions of a merge conflict (git-merge, "How conflicts are presented"). */
const first = /^<{7}(?: |$)/m;
const between = /^={7}$/m;
const last = /^>{7}(?: |$)/m;

/** A line that begins or ends a block of code, in which a text may show such lines as an example. */
const fence = /^\s*(?:```|~~~)/gm;

/**
 * The offset of the first merge conflict in a text with line feeds: both versions of some lines, which Git leaves for a
 * person to choose between. Undefined if there is none.
 */
export function findMergeConflict(text: string): number | undefined {
  const start = first.exec(text)?.index;
  if (start === undefined) return undefined;
  const middle = between.exec(text.slice(start))?.index;
  if (middle === undefined || !last.test(text.slice(start + middle))) return undefined;
  const isCode = (text.slice(0, start).match(fence) ?? []).length % 2 === 1;
  return isCode ? undefined : start;
}
