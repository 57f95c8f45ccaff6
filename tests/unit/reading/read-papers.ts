import { existsSync, readFileSync } from 'node:fs';

/** A paper of the sample for the tests of texts. */
export interface Paper {
  readonly id: string;
  readonly title: string;
  readonly abstract: string;
}

const file = '../shared/samples/miniconf-iclr2020/papers.csv';

/** Whether the sample exists. */
export const hasPapers = existsSync(file);

/** The cells of comma-separated values (RFC 4180), row by row. */
const cellsOf = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
};

/** The papers of the sample; none if it is missing. */
export const readPapers = (): Paper[] => {
  if (!hasPapers) return [];
  const [, ...rows] = cellsOf(readFileSync(file, 'utf8'));
  return rows.map(([id = '', title = '', , abstract = '']) => ({ id, title, abstract }));
};
