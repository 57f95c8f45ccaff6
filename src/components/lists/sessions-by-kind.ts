import { builtInSessionKinds } from '#src/core/model/kind.ts';
import type { Kind, Schedule, ScheduledSession } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';

/** The sessions of a kind. */
export interface SessionsOfKind {
  /** The plural of the kind's label: "Workshops". */
  readonly heading: string;
  /** By start time. */
  readonly items: readonly ScheduledSession[];
}

/** All sessions by kind, with the kinds in order of first appearance at the event. */
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

/** Also handles two infinities, whose difference is NaN. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
