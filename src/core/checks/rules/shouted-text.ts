import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';

/**
 * Whether a text has several long words, and every letter is a capital. Scripts without capital letters can't shout, also
 * not where they mention DICOM and FHIR.
 */
function isShouted(text: string): boolean {
  const words = text.match(/\p{Lu}{4,}/gu) ?? [];
  return words.length >= 2 && !/[\p{Ll}\p{Lo}]/u.test(text);
}

/**
 * Whether an affiliation consists of ordinary words ("UNIVERSITY OF PARIS") rather than short names of institutions
 * ("CNRS IRISA").
 */
function longWords(affiliation = ''): string {
  return /\p{Lu}{8}/u.test(affiliation) ? affiliation : '';
}

/** A title, name, or affiliation in capital letters only, as submission forms often contain it. */
export const shoutedText: Rule = {
  code: 'shouted-text',
  *find({ content: { talks, sessions, speakers } }): Generator<ReportedFinding> {
    const written = [
      ...[...talks, ...sessions].map((at) => ({ at, field: 'title', text: at.title.plain })),
      ...speakers.map((at) => ({ at, field: 'name', text: at.data.name })),
      ...speakers.map((at) => ({ at, field: 'affiliation', text: longWords(at.data.affiliation) })),
    ];
    for (const { at, field, text } of written) {
      if (!isShouted(text)) continue;
      yield {
        at,
        path: [field],
        message: `${quote(text)} is all in capital letters.`,
        hint: 'Write it as in a sentence: capital letters are hard to read, and a screen reader may spell them.',
      };
    }
  },
};
