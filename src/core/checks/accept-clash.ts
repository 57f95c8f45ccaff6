import type { Accept } from '#src/core/model/accept.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { Raised } from './check.ts';
import { slotPath } from './slot-path.ts';
import { quote } from './words/quote.ts';

/** Two slots that can't both be, and what to say of them. */
export interface Clash {
  readonly code: keyof Accept;
  readonly slots: readonly [Slot, Slot];
  /** The id of the person it is about. */
  readonly about?: string;
  readonly message: string;
  readonly hint: string;
}

/** A clash as an error at the later slot, or as a note where one of the two accepts it with a reason. */
export const acceptClash = ({ code, slots, about, message, hint }: Clash): Raised => {
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
        message: `${message} It is accepted: ${quote(reason, 200)}`,
        hint: `Leave "${code}" out of "accept" when this is no longer meant.`,
      };
};

/** With so many clashes something else is wrong, and more of them would not help to find it. */
export const mostClashes = 1000;
