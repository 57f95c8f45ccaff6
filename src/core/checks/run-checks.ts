import type { Content } from '#src/core/model/entry.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { SourceDocument, Submission } from '#src/core/model/source-document.ts';
import type { Check, Raised } from './check.ts';
import { examine } from './examine.ts';
import { problemChecks } from './problem-checks.ts';
import { duplicateAlias } from './rules/duplicate-alias.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { missingKey } from './rules/missing-key.ts';
import { publicPasscode } from './rules/public-passcode.ts';
import { replacedNotCancelled } from './rules/replaced-not-cancelled.ts';
import { roomClash } from './rules/room-clash.ts';
import { shadowedKind } from './rules/shadowed-kind.ts';
import { speakerClash } from './rules/speaker-clash.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownKind } from './rules/unknown-kind.ts';
import { unknownRoom } from './rules/unknown-room.ts';
import { unknownSession } from './rules/unknown-session.ts';
import { unknownSpeaker } from './rules/unknown-speaker.ts';
import { unknownTalk } from './rules/unknown-talk.ts';
import { unknownTrack } from './rules/unknown-track.ts';
import { unknownValue } from './rules/unknown-value.ts';
import { unusedAccept } from './rules/unused-accept.ts';
import { vagueZone } from './rules/vague-zone.ts';
import { wrongForm } from './rules/wrong-form.ts';
import { wrongType } from './rules/wrong-type.ts';
import { sortFindings } from './sort-findings.ts';

/** Every rule. A new one is a file in `rules/` and a line here. */
export const checks: readonly Check[] = [
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
  // Identity
  duplicateId,
  duplicateAlias,
  shadowedKind,
  // Time: one rule for each problem of placing
  ...new Set(Object.values(problemChecks)),
  vagueZone,
  // What can't both be
  roomClash,
  speakerClash,
  unusedAccept,
  replacedNotCancelled,
  // What must not be public
  publicPasscode,
];

/** What the checks say of a content folder. */
export interface Checked {
  /** By file, line and column. The content may be published when none is an error. */
  readonly findings: readonly Finding[];
  /** The valid entries; undefined without a valid event. With errors among the findings it is not whole. */
  readonly content: Content | undefined;
}

/**
 * Checks a content folder as it was read: everything that reading found, that does not fit the
 * schemas, and that the rules find, all in one run. It never throws on what organizers write.
 */
export const runChecks = (submission: Submission): Checked => {
  const { documents } = submission;
  const { programme, hasValidEvent } = examine(submission);
  const documentOf = new Map(documents.map((document) => [document.file, document]));
  const found = checks.flatMap((check) =>
    Array.from(check.find(programme), (raised) =>
      toFinding(check.code, raised, documentOf.get(raised.at.file)),
    ),
  );
  const read = [...submission.findings, ...documents.flatMap(({ findings }) => findings)];
  return {
    findings: sortFindings([...read, ...found]),
    content: hasValidEvent ? programme.content : undefined,
  };
};

const toFinding = (
  code: string,
  { severity = 'error', at, path, part = 'value', message, hint }: Raised,
  document: SourceDocument | undefined,
): Finding => {
  const { line, column } = document?.locate(path, part) ?? { line: 1, column: 1 };
  return { code, severity, file: at.file, line, column, message, hint };
};
