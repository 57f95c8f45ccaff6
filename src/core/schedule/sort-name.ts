import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { degree } from '#src/core/text/degrees.ts';

/** Pronouns, handles, and other remarks in brackets. */
const remark = /\s*(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|〔[^〔〕]*〕)/gu;

/** Degrees and generational suffixes after a name, following a comma. */
const afterComma = new RegExp(
  String.raw`,\s*(?:${degree}|jr|sr|i{2,3}|iv)\b\.?(?=\s*(?:,|$))`,
  'giu',
);

/** Suffixes that also occur without a comma, and are not surnames. */
const generation = /\s+(?:ph\.?\s?d|jr|sr|i{2,3}|iv)\.?$/iu;

/** A name without additions: "Ada Lovelace, PhD (she/her)" becomes "Ada Lovelace". */
function withoutAdditions(name: string): string {
  const words = name
    .replaceAll(remark, '')
    .replaceAll(afterComma, '')
    .trim()
    .replace(generation, '')
    .split(/\s+/)
    .filter((word) => !word.startsWith('@'));
  const bare = words.join(' ');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : name;
}

/**
 * The text by which a speaker is sorted: `sortName`, or the name with its last word first. Pronouns and handles in
 * brackets, degrees, and generational suffixes are left out.
 */
export function sortNameOf({ data: { name, sortName } }: Pick<SpeakerEntry, 'data'>): string {
  if (sortName !== undefined) return sortName;
  const words = withoutAdditions(name).split(/\s+/);
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}
