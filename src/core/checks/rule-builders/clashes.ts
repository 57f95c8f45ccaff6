import type { AcceptableClash } from '#src/core/model/accept.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import { writtenIndex } from '#src/core/schedule/placing/timing.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { ReportedFinding } from '#src/core/checks/rule.ts';
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
