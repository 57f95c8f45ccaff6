import { joinWords } from '#src/core/checks/words/join-words.ts';
import type { Report } from './report.ts';

const some = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

/**
 * A report in one line.
 *
 * @example summary(report) //=> '2 errors and 1 note in 2 files; 57 entries were read.'
 */
export const summary = ({ findings, counts }: Report): string => {
  const { errors, warnings, notes, entries } = counts;
  const read = entries === 1 ? '1 entry was read.' : `${entries} entries were read.`;
  if (findings.length === 0) return `Nothing to mend; ${read}`;
  const told = [
    ...(errors > 0 ? [some(errors, 'error')] : ['no errors']),
    ...(warnings > 0 ? [some(warnings, 'warning')] : []),
    ...(notes > 0 ? [some(notes, 'note')] : []),
  ];
  const files = new Set(findings.map(({ file }) => file)).size;
  const sentence = `${joinWords(told, 'and')} in ${some(files, 'file')}; ${read}`;
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
};
