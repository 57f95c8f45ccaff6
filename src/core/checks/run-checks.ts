import { noHistory } from '#src/core/history/history.ts';
import type { History } from '#src/core/history/history.ts';
import type { Content } from '#src/core/model/entry.ts';
import { severities } from '#src/core/model/finding-code.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { SourceDocument, SourceContent } from '#src/core/model/source-document.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import { buildContext } from './check-context.ts';
import type { Rule, ReportedFinding } from './rule.ts';
import { chairClash } from './rules/chair-clash.ts';
import { chatClosesBeforeOpening } from './rules/chat-closes-before-opening.ts';
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
import { loneBeforeDayEnds } from './rules/lone-before-day-ends.ts';
import { missingFile } from './rules/missing-file.ts';
import { missingKey } from './rules/missing-key.ts';
import { missingSlotKey } from './rules/missing-slot-key.ts';
import { noLength } from './rules/no-length.ts';
import { noSuchDate } from './rules/no-such-date.ts';
import { noSuchTime } from './rules/no-such-time.ts';
import { notPresented } from './rules/not-presented.ts';
import { offsetNotNeeded } from './rules/offset-not-needed.ts';
import { oneAndSeveral } from './rules/one-and-several.ts';
import { outsideEvent } from './rules/outside-event.ts';
import { outsideSession } from './rules/outside-session.ts';
import { pageWithin } from './rules/page-within.ts';
import { placeNotWritten } from './rules/place-not-written.ts';
import { placeholderText } from './rules/placeholder-text.ts';
import { publicPasscode } from './rules/public-passcode.ts';
import { repeatedTime } from './rules/repeated-time.ts';
import { renamedWithoutAlias } from './rules/renamed-without-alias.ts';
import { replacedNotCancelled } from './rules/replaced-not-cancelled.ts';
import { roomClash } from './rules/room-clash.ts';
import { sameName } from './rules/same-name.ts';
import { sameRoomName } from './rules/same-room-name.ts';
import { sameTitle } from './rules/same-title.ts';
import { sessionOverflow } from './rules/session-overflow.ts';
import { shadowedKind } from './rules/shadowed-kind.ts';
import { shoutedText } from './rules/shouted-text.ts';
import { skippedTime } from './rules/skipped-time.ts';
import { slotTooLong } from './rules/slot-too-long.ts';
import { slotWithoutStart } from './rules/slot-without-start.ts';
import { speakerClash } from './rules/speaker-clash.ts';
import { startAndSlots } from './rules/start-and-slots.ts';
import { swappedName } from './rules/swapped-name.ts';
import { timeClash } from './rules/time-clash.ts';
import { timeForm } from './rules/time-form.ts';
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
import { compareText } from '#src/core/text/compare.ts';

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function identity({ code, severity, file, line, column, message, hint }: Finding): string {
  return JSON.stringify([file, line, column, code, severity, message, hint]);
}

/** Findings by file, line and column, identical ones once. */
function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [identity(finding), finding])).values()].sort(
    byPlace,
  );
}

/** The rule that reports each problem of placing. The compiler proves that none is missing. */
const placingRules: Readonly<Record<PlacingProblem['problem'], Rule>> = {
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
  // How a file is written
  unknownKey,
  missingKey,
  wrongType,
  wrongForm,
  unknownValue,
  // What it refers to
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
  sameRoomName,
  sameTitle,
  renamedWithoutAlias,
  shadowedKind,
  // Time: one rule for each problem of placing
  ...new Set(Object.values(placingRules)),
  vagueZone,
  loneBeforeDayEnds,
  // Where it is
  placeNotWritten,
  // What can't both be
  roomClash,
  speakerClash,
  timeClash,
  chairClash,
  unusedAccept,
  replacedNotCancelled,
  notPresented,
  // What is missing, or left over
  emptySession,
  unusedSpeaker,
  unusedRoom,
  placeholderText,
  shoutedText,
  // What must not be public
  publicPasscode,
];

/** What the checks say of a content folder. */
interface Checked {
  /** By file, line and column. The content may be published when none is an error. */
  readonly findings: readonly Finding[];
  /** The valid entries; undefined without a valid event. With errors among the findings it is not whole. */
  readonly content: Content | undefined;
}

/**
 * Checks a content folder as it was read: everything that reading found, that does not fit the
 * schemas, and that the rules find, all in one run. It never throws on what organizers write.
 *
 * @param history what the folder's commits say; without it nothing is said of renamed files.
 */
export function runChecks(submission: SourceContent, history: History = noHistory): Checked {
  const { documents } = submission;
  const { context, hasValidEvent } = buildContext(submission, history);
  const documentOf = new Map(documents.map((document) => [document.file, document]));
  const found = checks.flatMap((check) =>
    Array.from(check.find(context), (raised) =>
      toFinding(check.code, raised, documentOf.get(raised.at.file)),
    ),
  );
  const isPrivate = context.content.event.data.private === true;
  const read = [...submission.findings, ...documents.flatMap(({ findings }) => findings)].filter(
    ({ code }) => !(isPrivate && code === publicPasscode.code),
  );
  return {
    findings: sortFindings([...read, ...found]),
    content: hasValidEvent ? context.content : undefined,
  };
}

function toFinding(
  code: FindingCode,
  {
    severity = severities[code],
    at,
    path,
    part = 'value',
    inText,
    about,
    message,
    hint,
  }: ReportedFinding,
  document: SourceDocument | undefined,
): Finding {
  const { line, column } = inText ?? document?.locate(path, part) ?? { line: 1, column: 1 };
  const place = { code, severity, file: at.file, line, column };
  return { ...place, ...(about !== undefined && { about }), message, hint };
}
