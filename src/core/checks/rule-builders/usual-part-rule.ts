import type { Content, TalkEntry } from '#src/core/model/entry.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';

/**
 * Creates a rule for talks that lack a `part` (named as in messages) that is usual for their kind: at least two talks
 * of the kind, and at least half of them, have it.
 */
export function usualPartRule(
  code: FindingCode,
  part: string,
  {
    has,
    fields = [],
    hint,
  }: {
    readonly has: (talk: TalkEntry) => boolean;
    /** The fields that say it; a talk with an error in one of them is not reported. */
    readonly fields?: readonly string[];
    readonly hint: string;
  },
): Rule {
  return {
    code,
    *find({ content, problems }): Generator<ReportedFinding> {
      const faulty = new Set(
        problems.flatMap(({ at, path }) => (fields.includes(String(path[0])) ? [at.file] : [])),
      );
      for (const [kind, talks] of preparedTalks(content)) {
        const without = talks.filter((talk) => !has(talk) && !faulty.has(talk.file));
        const count = talks.length - without.length;
        if (count < 2 || count < without.length) continue;
        for (const talk of without) {
          yield {
            at: talk,
            path: ['title'],
            about: kind,
            message: `This talk has no ${part}, although most talks of the kind "${kind}" have one.`,
            hint,
          };
        }
      }
    },
  };
}

/** The kinds of talks that somebody prepares; breaks, openings, closings, and parties are not among them. */
const preparedKinds: ReadonlySet<string> = new Set([
  'keynote',
  'invited',
  'talk',
  'paper',
  'spotlight',
  'tutorial',
  'workshop',
  'panel',
  'poster',
  'demo',
]);

/**
 * The talks that need preparation, by kind. A kind that the event defines counts as the built-in kind that it is like.
 */
export function preparedTalks({ event, talks }: Content): Map<string, TalkEntry[]> {
  const own = new Map(event.data.kinds.map(({ id, like }) => [id, like]));
  const prepared = talks.filter(({ data: { kind, status } }) => {
    return status !== 'cancelled' && preparedKinds.has(own.get(kind) ?? kind);
  });
  return Map.groupBy(prepared, ({ data }) => data.kind);
}
