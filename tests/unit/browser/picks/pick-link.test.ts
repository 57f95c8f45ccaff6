import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readPickLink,
  slotCodes,
  writePickLink,
  splitPicks,
} from '#src/browser/picks/pick-link.ts';
import type { Picks } from '#src/browser/picks/picks.ts';
import { anyPicks } from './any-picks.ts';

const slot = (pick: string, code: string) => ({ pick, code });

const levels = (picks: Picks) =>
  Object.fromEntries([...picks].map(([identity, { level }]) => [identity, level]));

/** Codes for some of the slots, and sometimes one code for two of them. */
const anyCodes = () =>
  fc
    .uniqueArray(
      fc.record({
        pick: fc.constantFrom('talks/a/0', 'talks/a/1', 'talks/b-2/3', 'sessions/opening/2'),
        code: fc.oneof(
          fc.integer({ min: 0, max: 16 ** 9 - 1 }).map((n) => n.toString(16).padStart(9, '0')),
          fc.constant('fffffffff'),
        ),
      }),
      { selector: ({ pick }) => pick },
    )
    .map((slots) => slotCodes(slots));

describe('picks in a link', () => {
  test('are unchanged after writing and reading, whichever slots have codes', () => {
    fc.assert(
      fc.property(anyPicks(), anyCodes(), (picks, { codeOf, slotOf }) => {
        const linked = readPickLink(`#${writePickLink(picks, codeOf)}`, slotOf);
        expect(linked?.unknown).toBe(0);
        expect(levels(linked?.picks ?? new Map())).toEqual(levels(picks));
      }),
    );
  });

  test('take six characters each, which need no escaping in an address', () => {
    const { codeOf } = slotCodes([slot('talks/a/1', '000000000'), slot('talks/b/1', 'fffffffff')]);
    const picks: Picks = new Map([
      ['talks/a/1', { level: 'must' }],
      ['talks/b/1', { level: 'maybe' }],
    ]);
    const link = writePickLink(picks, codeOf);
    expect(link).toBe('picks=AAAAAA&maybe=______');
    expect(new URL(`https://a.example/my/#${link}`).hash).toBe(`#${link}`);
  });

  test('are named in full if two slots share a code', () => {
    const { codeOf, slotOf } = slotCodes([slot('talks/a/1', '1'), slot('talks/b/1', '1')]);
    expect([codeOf.size, slotOf.size]).toEqual([0, 0]);
    const picks: Picks = new Map([['talks/b/1', { level: 'must' }]]);
    expect(writePickLink(picks, codeOf)).toBe('picks=&named=must:talks/b/1');
  });

  test('are counted if they are missing from this schedule', () => {
    const { slotOf } = slotCodes([slot('talks/a/1', '000000000')]);
    const read = (fragment: string) => readPickLink(fragment, slotOf);
    expect(read('#picks=AAAAAAzzzzzz')).toMatchObject({ unknown: 1 });
    expect(read('#picks=AAAAAAA')).toMatchObject({ unknown: 1 });
    expect(read('#picks=%F0%9F%8C%8A%00')).toMatchObject({ unknown: 1 });
    expect(read('#picks=&named=must:speakers/ada/1&named=nonsense')).toMatchObject({ unknown: 2 });
    expect(read('#content')).toBeUndefined();
    expect(read('')).toBeUndefined();
  });

  test('never break the page, whatever the fragment', () => {
    const { slotOf } = slotCodes([slot('talks/a/1', '000000000')]);
    for (const odd of ['%', '%E0%A4', '\ud800', '\0', '&maybe', '&named', '&named=must:', '+']) {
      expect(readPickLink(`#picks=${odd}`, slotOf)).toBeDefined();
    }
    fc.assert(fc.property(fc.string(), (text) => void readPickLink(`#picks=${text}`, slotOf)));
  });
});

describe('a link that is too long for one code', () => {
  test('is split into parts that fit, and that together contain everything', () => {
    const write = (picks: Picks): string => `https://a.example/#${writePickLink(picks, new Map())}`;
    fc.assert(
      fc.property(anyPicks(), fc.integer({ min: 10, max: 200 }), (picks, longest) => {
        const parts = splitPicks(picks, write, longest);
        expect(new Map(parts.flatMap((part) => [...part]))).toEqual(picks);
        for (const part of parts) {
          expect(part.size).toBeGreaterThan(0);
          if (part.size > 1) expect(write(part).length).toBeLessThanOrEqual(longest);
        }
      }),
    );
  });
});
