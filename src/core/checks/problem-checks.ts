import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Check } from './check.ts';
import { chatClosesBeforeOpening } from './rules/chat-closes-before-opening.ts';
import { dateForm } from './rules/date-form.ts';
import { dayEndsForm } from './rules/day-ends-form.ts';
import { duplicateSlotKey } from './rules/duplicate-slot-key.ts';
import { endAndMinutes } from './rules/end-and-minutes.ts';
import { endNotAfterStart } from './rules/end-not-after-start.ts';
import { endWithoutStart } from './rules/end-without-start.ts';
import { eventEndsBeforeStart } from './rules/event-ends-before-start.ts';
import { eventTooLong } from './rules/event-too-long.ts';
import { missingSlotKey } from './rules/missing-slot-key.ts';
import { noLength } from './rules/no-length.ts';
import { noSuchDate } from './rules/no-such-date.ts';
import { noSuchTime } from './rules/no-such-time.ts';
import { offsetNotNeeded } from './rules/offset-not-needed.ts';
import { outsideEvent } from './rules/outside-event.ts';
import { outsideSession } from './rules/outside-session.ts';
import { repeatedTime } from './rules/repeated-time.ts';
import { sessionOverflow } from './rules/session-overflow.ts';
import { skippedTime } from './rules/skipped-time.ts';
import { slotTooLong } from './rules/slot-too-long.ts';
import { startAndSlots } from './rules/start-and-slots.ts';
import { timeForm } from './rules/time-form.ts';
import { unknownZone } from './rules/unknown-zone.ts';
import { withinCycle } from './rules/within-cycle.ts';
import { wrongOffset } from './rules/wrong-offset.ts';

/** The rule that tells each problem of placing. The compiler sees that none goes untold. */
export const problemChecks: Readonly<Record<PlacingProblem['problem'], Check>> = {
  'wall-clock-form': timeForm,
  'wall-clock-date': noSuchDate,
  'wall-clock-time': noSuchTime,
  'wall-clock-skipped': skippedTime,
  'wall-clock-repeated': repeatedTime,
  'offset-not-needed': offsetNotNeeded,
  'offset-wrong': wrongOffset,
  'zone-unknown': unknownZone,
  'event-date-form': dateForm,
  'event-date-date': noSuchDate,
  'event-ends-before-start': eventEndsBeforeStart,
  'event-too-long': eventTooLong,
  'day-ends-form': dayEndsForm,
  'chat-closes-before-opening': chatClosesBeforeOpening,
  'start-and-slots': startAndSlots,
  'end-and-minutes': endAndMinutes,
  'no-length': noLength,
  'end-without-start': endWithoutStart,
  'end-not-after-start': endNotAfterStart,
  'slot-too-long': slotTooLong,
  'slot-key-missing': missingSlotKey,
  'slot-key-twice': duplicateSlotKey,
  'outside-event': outsideEvent,
  'outside-session': outsideSession,
  'session-overflow': sessionOverflow,
  'within-cycle': withinCycle,
};
