import type { Content, TalkEntry } from '#src/core/model/entry.ts';
import type { AcceptableClash } from '#src/core/model/accept.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import { writtenIndex } from '#src/core/schedule/placing/timing.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { IdIndex, Reference } from './id-index.ts';
import type { Problem, ReportedFinding, Rule, RuleContext } from './rule.ts';
import { quote } from '#src/core/text/sentences.ts';

/** The field that determines when a slot takes place. */
export function slotPath(slot: Slot): FieldPath {
  const { subject, timing } = slot;
  const index = writtenIndex(slot);
  if (index !== -1) return ['slots', index, 'start'];
  if (timing === 'fixed') return ['start'];
  if (timing === 'sequential') return ['minutes'];
  return 'sessions' in subject.data ? ['sessions'] : ['session'];
}

/** Two slots that exclude each other, with the texts of the finding. */
interface Clash {
  readonly code: AcceptableClash;
  readonly slots: readonly [Slot, Slot];
  /** The id of the person in question, if there is one. */
  readonly about?: string;
  readonly message: string;
  readonly hint: string;
}

/** A clash as an error at the later slot, or as a note if one of the two accepts it with a reason. */
export function acceptClash({ code, slots, about, message, hint }: Clash): ReportedFinding {
  const [, later] = slots;
  const at = later.subject;
  const whom = about === undefined ? {} : { about };
  const path: FieldPath = slotPath(later);
  const reason = [...slots]
    .reverse()
    .flatMap(({ subject }) => subject.data.accept?.[code] ?? [])[0];
  return reason === undefined
    ? { at, path, ...whom, message, hint }
    : {
        severity: 'note',
        at,
        path,
        ...whom,
        message: `${message} Accepted because: ${quote(reason, 200)}`,
        hint: `Remove "${code}" from "accept" when this is no longer intended.`,
      };
}

/** The most clashes to report; if there are more, they have a common cause, and further findings would not help. */
export const mostClashes = 1000;

/** The first `most` items of a sequence that can be very long. */
export const firstIn = function* <Item>(items: Iterable<Item>, most: number): Generator<Item> {
  let count = 0;
  for (const item of items) {
    if (count >= most) return;
    count += 1;
    yield item;
  }
};

type ProblemOf<Kind extends Problem['kind']> = Extract<Problem, { kind: Kind }>;
type ProblemWords = Pick<ReportedFinding, 'message' | 'hint' | 'severity' | 'fix'> &
  Partial<Pick<ReportedFinding, 'path' | 'part'>>;

/** A rule that writes the message for one kind of problem. */
export function problemRule<Kind extends Problem['kind']>(
  code: FindingCode,
  kind: Kind,
  words: (problem: ProblemOf<Kind>, context: RuleContext) => ProblemWords,
): Rule {
  return {
    code,
    *find(context) {
      for (const problem of context.problems) {
        if (problem.kind !== kind) continue;
        const { at, path } = problem;
        // The kind narrows the type, but the compiler does not follow that through a type parameter.
        yield { at, path, ...words(problem as ProblemOf<Kind>, context) };
      }
    },
  };
}

interface ReferenceWords {
  /** The type of what the id should refer to, in a sentence: `room`. */
  readonly thing: string | ((reference: Reference) => string);
  /** What to write if there is no similar id. */
  readonly otherwise: (reference: Reference, idIndex: IdIndex) => string;
}

/** A rule for references to entries, rooms, tracks, or kinds that do not exist. */
export function referenceRule(
  code: FindingCode,
  to: readonly (keyof IdIndex)[],
  { thing, otherwise }: ReferenceWords,
): Rule {
  return {
    code,
    *find({ references, idIndex }) {
      for (const reference of references) {
        const { entry, path, id } = reference;
        if (!to.includes(reference.to)) continue;
        const ids = idIndex[reference.to];
        if (ids.has(id)) continue;
        const what = typeof thing === 'string' ? thing : thing(reference);
        const renamed = ids.renamed(id);
        const near = ids.nearest(id);
        yield {
          at: entry,
          path,
          message:
            renamed === undefined
              ? `There is no ${what} ${quote(id)}.`
              : `The ${what} ${quote(id)} now has another id.`,
          hint:
            renamed !== undefined
              ? `Write "${renamed}".`
              : near !== undefined
                ? `Did you mean "${near}"?`
                : otherwise(reference, idIndex),
          fix: renamed === undefined ? undefined : { edit: 'set', path, value: renamed },
        };
      }
    },
  };
}

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
