import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';
import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';

/** Fields for one item, each with the field for several. */
const pairs = [
  ['session', 'sessions'],
  ['room', 'rooms'],
] as const;

type Written = Readonly<Partial<Record<(typeof pairs)[number][number], unknown>>>;

/** A field for one item together with the field for several: it is not clear which of them counts. */
export const oneAndSeveral: Rule = {
  code: 'one-and-several',
  *find({ content: { talks, sessions } }) {
    for (const entry of [...talks, ...sessions]) {
      yield* raise(entry, entry.data, []);
      for (const [index, slot] of (entry.data.slots ?? []).entries()) {
        yield* raise(entry, slot, ['slots', index]);
      }
    }
  },
};

function* raise(
  at: TalkEntry | SessionEntry,
  written: Written,
  base: FieldPath,
): Generator<ReportedFinding> {
  for (const [one, several] of pairs) {
    const ids = written[several];
    if (written[one] === undefined || !Array.isArray(ids)) continue;
    const all = [...new Set([written[one], ...(ids as unknown[])])].join(', ');
    yield {
      at,
      path: [...base, one],
      part: 'key',
      message: `This ${entryNoun(at)} has both "${one}" and "${several}".`,
      hint: `Write all of them in one list: "${several}: [${all}]".`,
    };
  }
}
