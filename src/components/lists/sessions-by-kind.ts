import { builtInSessionKinds } from '#src/core/model/kind.ts';
import type { Kind, Schedule, ScheduledSession } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';

/** The sessions of a kind. */
export interface SessionsOfKind {
  /** The kind in words, as many: "Workshops". */
  readonly heading: string;
  /** In the order of time. */
  readonly items: readonly ScheduledSession[];
}

/** All sessions by kind; kinds in the order in which the event first has one of them. */
export function sessionsByKind({ sessions }: Schedule, words: Words): SessionsOfKind[] {
  const startOf = ({ slots: [first] }: ScheduledSession): number =>
    first?.start.toMillis() ?? Infinity;
  const sorted = [...sessions.values()].sort((a, b) => compareNumbers(startOf(a), startOf(b)));
  const groups = Map.groupBy(sorted, ({ kind }) => headingOf(kind, words));
  return [...groups].map(([heading, items]) => ({ heading, items }));
}

function headingOf({ label, like }: Kind, { lists, kinds }: Words): string {
  const builtIn = builtInSessionKinds.find((kind) => kind === like);
  return label ?? (builtIn === undefined ? kinds[like] : lists.sessionKinds[builtIn]);
}

/** Also of two infinities, whose difference is NaN. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
