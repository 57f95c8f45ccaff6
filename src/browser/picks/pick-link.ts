import { groupBy, isIdentity } from './picks.ts';
import type { Picks, Picked, PickLevel } from './picks.ts';

/**
 * Splits picks into parts, each short enough when written, because phones have difficulty reading a larger code. The
 * parts can be read in any order, because each is merged with the stored picks.
 */
export function splitPicks(picks: Picks, write: (part: Picks) => string, longest: number): Picks[] {
  const parts: Picks[] = [];
  let part = new Map(picks);
  part.clear();
  for (const [identity, pick] of picks) {
    const longer = new Map(part).set(identity, pick);
    if (part.size > 0 && write(longer).length > longest) {
      parts.push(part);
      part = new Map([[identity, pick]]);
    } else {
      part = longer;
    }
  }
  return part.size > 0 ? [...parts, part] : parts;
}

/*
 * Picks in a link are in its fragment, which browsers do not send to any server:
 *
 *   #picks=Ab3_xYq0Kd2z&maybe=Zz-081&named=must:talks/gone/1
 *
 * Each pick is six characters of base64url, 36 bits of its slot's guid. A slot without a code of its own (it has none,
 * or two slots share it) is named in full.
 */

/** The codes of the schedule's slots: nine hexadecimal digits, the first ones of each slot's guid. */
export interface SlotCodes {
  readonly codeOf: ReadonlyMap<string, string>;
  readonly slotOf: ReadonlyMap<string, string>;
}

/** Builds the tables of codes; neither contains a code that two slots share. */
export function slotCodes(
  slots: Iterable<{ readonly pick: string; readonly code: string }>,
): SlotCodes {
  const codeOf = new Map<string, string>();
  const slotOf = new Map<string, string>();
  for (const [code, [first, second]] of groupBy(slots, (slot) => slot.code)) {
    if (first === undefined || second !== undefined) continue;
    codeOf.set(first.pick, code);
    slotOf.set(code, first.pick);
  }
  return { codeOf, slotOf };
}

/** Writes picks as a fragment without its `#`. */
export function writePickLink(picks: Picks, codeOf: SlotCodes['codeOf']): string {
  const codes: Record<PickLevel, string> = { must: '', maybe: '' };
  let named = '';
  for (const [identity, { level }] of picks) {
    const code = codeOf.get(identity);
    if (code === undefined) named += `&named=${level}:${identity}`;
    else codes[level] += shorten(code);
  }
  return `picks=${codes.must}${codes.maybe && `&maybe=${codes.maybe}`}${named}`;
}

/** The content of a link. */
interface LinkedPicks {
  readonly picks: Picks;
  /** The number of the link's codes that match no slot of this schedule; the schedule may be older than the link. */
  readonly unknown: number;
}

/** The codes in a fragment, whichever schedule they belong to. */
export function linkedCodes(fragment: string): string[] {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  return ['picks', 'maybe']
    .flatMap((name) => chunks(parameters.get(name) ?? ''))
    .map(lengthen)
    .filter((code) => code !== '');
}

/** Reads the picks of a fragment; undefined if it contains none. Damaged codes count as unknown. */
export function readPickLink(
  fragment: string,
  slotOf: SlotCodes['slotOf'],
): LinkedPicks | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  if (!parameters.has('picks')) return undefined;
  const picks = new Map<string, Picked>();
  let unknown = 0;
  const add = (identity: string | undefined, level: PickLevel): void => {
    if (identity === undefined) unknown += 1;
    else if (picks.get(identity)?.level !== 'must') picks.set(identity, { level });
  };
  for (const [parameter, level] of [
    ['picks', 'must'],
    ['maybe', 'maybe'],
  ] as const) {
    for (const code of chunks(parameters.get(parameter) ?? ''))
      add(slotOf.get(lengthen(code)), level);
  }
  for (const named of parameters.getAll('named')) {
    const [, level, identity = ''] = /^(must|maybe):(.*)$/.exec(named) ?? [];
    add(isIdentity(identity) ? identity : undefined, level === 'must' ? 'must' : 'maybe');
  }
  return { picks, unknown };
}

const codeLength = 6;
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function chunks(text: string): string[] {
  return text.match(new RegExp(`.{1,${codeLength}}`, 'g')) ?? [];
}

/** Writes nine hexadecimal digits as six characters of base64url. */
function shorten(code: string): string {
  const value = Number.parseInt(code, 16);
  const weights = Array.from({ length: codeLength }, (_, index) => 64 ** (codeLength - 1 - index));
  return weights.map((weight) => digits[Math.floor(value / weight) % 64]).join('');
}

/** Does the reverse. An invalid code results in a text that is not valid either. */
function lengthen(short: string): string {
  if (short.length !== codeLength) return '';
  const values = [...short].map((digit) => digits.indexOf(digit));
  if (values.includes(-1)) return '';
  return values
    .reduce((sum, value) => sum * 64 + value, 0)
    .toString(16)
    .padStart(9, '0');
}
