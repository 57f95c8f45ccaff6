import { score } from './verdicts.ts';
import type { Judged } from './verdicts.ts';

const oneLine = (code: string): string => {
  const line = code.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
};

function row(name: string, mutants: readonly Judged[]): string {
  const { killed, timeout, survived, notReached, percent } = score(mutants);
  const cells = [killed, timeout, survived, notReached].map((count) => String(count).padStart(9));
  return `${name.padEnd(44)}${`${percent.toFixed(1)} %`.padStart(9)}${cells.join('')}`;
}

/** A table of the files, followed by each unnoticed mutant with its position, the code, and the replacement. */
export function describeRun(mutants: readonly Judged[]): string {
  const files = Map.groupBy(mutants, ({ file }) => file);
  const header = `${''.padEnd(44)}${['score', 'killed', 'timeout', 'survived', 'not run']
    .map((word) => word.padStart(9))
    .join('')}`;
  const unnoticed = mutants.filter(
    ({ verdict }) => verdict === 'survived' || verdict === 'not reached',
  );
  return [
    header,
    ...[...files].map(([file, own]) => row(file, own)),
    row('all', mutants),
    '',
    ...unnoticed.map(
      ({ file, line, column, mutator, verdict, original, replacement }) =>
        `${file}:${line}:${column} ${mutator} (${verdict})\n  - ${oneLine(original)}\n  + ${oneLine(replacement)}`,
    ),
  ].join('\n');
}
