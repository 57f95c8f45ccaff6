import type { Problem, Rule } from './rule.ts';
import { chairClash } from './rules/chair-clash.ts';
import { chatClosesBeforeOpening } from './rules/chat-closes-before-opening.ts';
import { contradictingDate } from './rules/contradicting-date.ts';
import { dateForm } from './rules/date-form.ts';
import { dayEndsForm } from './rules/day-ends-form.ts';
import { duplicateAlias } from './rules/duplicate-alias.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { duplicateOrder } from './rules/duplicate-order.ts';
import { duplicatePerson } from './rules/duplicate-person.ts';
import { duplicateSlotKey } from './rules/duplicate-slot-key.ts';
import { emptySession } from './rules/empty-session.ts';
import { endAndMinutes } from './rules/end-and-minutes.ts';
import { endNotAfterStart } from './rules/end-not-after-start.ts';
import { endWithoutStart } from './rules/end-without-start.ts';
import { eventEndsBeforeStart } from './rules/event-ends-before-start.ts';
import { eventTooLong } from './rules/event-too-long.ts';
import { faintAccent } from './rules/faint-accent.ts';
import { faintColor } from './rules/faint-color.ts';
import { goneAddress } from './rules/gone-address.ts';
import { hoursOutsideEvent } from './rules/hours-outside-event.ts';
import { loneBeforeDayEnds } from './rules/lone-before-day-ends.ts';
import { missingFile } from './rules/missing-file.ts';
import { missingKey } from './rules/missing-key.ts';
import { missingSlotKey } from './rules/missing-slot-key.ts';
import { noAbstract } from './rules/no-abstract.ts';
import { noLength } from './rules/no-length.ts';
import { noSpeaker } from './rules/no-speaker.ts';
import { noSuchDate } from './rules/no-such-date.ts';
import { noSuchTime } from './rules/no-such-time.ts';
import { notPresented } from './rules/not-presented.ts';
import { offsetNotNeeded } from './rules/offset-not-needed.ts';
import { oneAndSeveral } from './rules/one-and-several.ts';
import { outsideEvent } from './rules/outside-event.ts';
import { outsideHours } from './rules/outside-hours.ts';
import { outsideSession } from './rules/outside-session.ts';
import { pageWithin } from './rules/page-within.ts';
import { placeNotWritten } from './rules/place-not-written.ts';
import { placeholderText } from './rules/placeholder-text.ts';
import { publicPasscode } from './rules/public-passcode.ts';
import { renamedWithoutAlias } from './rules/renamed-without-alias.ts';
import { repeatedTime } from './rules/repeated-time.ts';
import { replacedByItself } from './rules/replaced-by-itself.ts';
import { replacedNotCancelled } from './rules/replaced-not-cancelled.ts';
import { roomClash } from './rules/room-clash.ts';
import { sameName } from './rules/same-name.ts';
import { sameRoomName } from './rules/same-room-name.ts';
import { sameTitle } from './rules/same-title.ts';
import { sessionOverflow } from './rules/session-overflow.ts';
import { shadowedKind } from './rules/shadowed-kind.ts';
import { shoutedText } from './rules/shouted-text.ts';
import { similarName } from './rules/similar-name.ts';
import { similarTitle } from './rules/similar-title.ts';
import { skippedTime } from './rules/skipped-time.ts';
import { slotTooLong } from './rules/slot-too-long.ts';
import { slotWithoutStart } from './rules/slot-without-start.ts';
import { speakerClash } from './rules/speaker-clash.ts';
import { startAndSlots } from './rules/start-and-slots.ts';
import { swappedName } from './rules/swapped-name.ts';
import { timeClash } from './rules/time-clash.ts';
import { timeForm } from './rules/time-form.ts';
import { trackClash } from './rules/track-clash.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownKind } from './rules/unknown-kind.ts';
import { unknownLanguage } from './rules/unknown-language.ts';
import { unknownPage } from './rules/unknown-page.ts';
import { unknownRoom } from './rules/unknown-room.ts';
import { unknownSession } from './rules/unknown-session.ts';
import { unknownSpeaker } from './rules/unknown-speaker.ts';
import { unknownTalk } from './rules/unknown-talk.ts';
import { unknownTrack } from './rules/unknown-track.ts';
import { unknownValue } from './rules/unknown-value.ts';
import { unknownZone } from './rules/unknown-zone.ts';
import { unusedAccept } from './rules/unused-accept.ts';
import { unusedRoom } from './rules/unused-room.ts';
import { unusedSpeaker } from './rules/unused-speaker.ts';
import { vagueZone } from './rules/vague-zone.ts';
import { withinCycle } from './rules/within-cycle.ts';
import { wrongForm } from './rules/wrong-form.ts';
import { wrongOffset } from './rules/wrong-offset.ts';
import { wrongType } from './rules/wrong-type.ts';

/** The rule that reports each kind of problem. The compiler ensures that none is missing. */
const problemRules: Readonly<Record<Problem['kind'], Rule>> = {
  // Form of a file
  'unknown-key': unknownKey,
  'missing-key': missingKey,
  'wrong-type': wrongType,
  'wrong-form': wrongForm,
  'unknown-value': unknownValue,
  // Time
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
  'slot-without-start': slotWithoutStart,
  'outside-event': outsideEvent,
  'outside-session': outsideSession,
  'session-overflow': sessionOverflow,
  'within-cycle': withinCycle,
};

/** Every rule. A new one is a file in `rules/` and a line here. */
export const checks: readonly Rule[] = [
  ...new Set(Object.values(problemRules)),
  // References
  unknownSpeaker,
  unknownSession,
  unknownTalk,
  unknownRoom,
  unknownTrack,
  unknownKind,
  unknownLanguage,
  unknownPage,
  missingFile,
  pageWithin,
  oneAndSeveral,
  // Identity
  duplicateId,
  duplicateAlias,
  duplicatePerson,
  duplicateOrder,
  sameName,
  swappedName,
  similarName,
  sameRoomName,
  sameTitle,
  similarTitle,
  renamedWithoutAlias,
  goneAddress,
  shadowedKind,
  // Time
  vagueZone,
  loneBeforeDayEnds,
  outsideHours,
  hoursOutsideEvent,
  contradictingDate,
  // Time and place
  placeNotWritten,
  // Contradictions
  roomClash,
  speakerClash,
  timeClash,
  chairClash,
  trackClash,
  unusedAccept,
  replacedNotCancelled,
  replacedByItself,
  notPresented,
  // Missing or unused
  noSpeaker,
  noAbstract,
  emptySession,
  unusedSpeaker,
  unusedRoom,
  placeholderText,
  shoutedText,
  faintColor,
  faintAccent,
  // Not for publication
  publicPasscode,
];
