import type { SlotOfSeveral } from '#src/core/schedule/schedule.ts';
import type { Placement, Timed } from './placement.ts';

/** Numbers the slots of what has several, in the order of time. */
export function severalOf(placements: readonly Placement[]): Map<Placement, SlotOfSeveral> {
  const bySubject = Map.groupBy(placements, ({ subject }) => subject);
  const several = new Map<Placement, SlotOfSeveral>();
  for (const [subject, slots] of bySubject) {
    if (slots.length < 2) continue;
    const inOrder = [...slots].sort((a, b) => a.start.toMillis() - b.start.toMillis());
    const relation = relationOf(subject);
    inOrder.forEach((slot, index) => {
      several.set(slot, { relation, number: index + 1, of: slots.length });
    });
  }
  return several;
}

function relationOf(subject: Timed): SlotOfSeveral['relation'] {
  return subject.collection === 'talks' && subject.data.parts === true ? 'parts' : 'repeats';
}
