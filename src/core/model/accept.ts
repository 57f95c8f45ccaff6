import { z } from 'zod';
import { findingCodes, severities } from './finding-code.ts';
import type { FindingCode } from './finding-code.ts';
import { oneLine } from './scalar.ts';

/** Errors that occur in real schedules on purpose. If they are accepted with a reason, they become notes. */
export type AcceptableClash = 'room-clash' | 'speaker-clash';

type CodeOf<Severity> = {
  [Code in FindingCode]: (typeof severities)[Code] extends Severity ? Code : never;
}[FindingCode];

/** The codes that an entry can accept: warnings and notes, which are then not reported, and two clashes. */
export type AcceptableCode = Exclude<CodeOf<'warning' | 'note'>, 'unused-accept'> | AcceptableClash;

const clashes: readonly AcceptableClash[] = ['room-clash', 'speaker-clash'];

function isQuiet(code: FindingCode): code is Exclude<AcceptableCode, AcceptableClash> {
  return severities[code] !== 'error' && code !== 'unused-accept';
}

const acceptable: readonly AcceptableCode[] = [...clashes, ...findingCodes.filter(isQuiet)];

/** `accept: { shouted-text: "why" }` silences that finding at this entry. */
export const acceptSchema = z.partialRecord(z.enum(acceptable), oneLine);
export type Accept = z.infer<typeof acceptSchema>;

/** The codes that a person's own file can accept; an accepted speaker clash there covers all clashes of that person. */
export const acceptSpeakerSchema = z.partialRecord(
  z.enum(acceptable.filter((code) => code !== 'room-clash')),
  oneLine,
);
