import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from '#src/reading/read-content.ts';
import type { ReadContent } from '#src/reading/read-content.ts';

/** The smallest event that can be read. */
export const event =
  '---\nid: e\nname: E\ntimezone: UTC\nstart: 2026-01-01\nend: 2026-01-01\nonline: true\n---\n';

/** A complete PNG of one pixel. */
export const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A content folder with these files, for one test. */
export const contentFolder = (files: Files): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'reading-')), 'content');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

/** Findings on one line each, with paths from the content folder. */
export const findingsIn = ({ documents, findings }: ReadContent): string[] =>
  [...findings, ...documents.flatMap((document) => document.findings)].map(
    ({ file, line, column, severity, code }) =>
      `${file.replace(/^.*?content\//, '')}:${String(line)}:${String(column)} ${severity} ${code}`,
  );

/** The findings of reading these files. */
export const found = async (files: Files): Promise<string[]> =>
  findingsIn(await readContent(contentFolder(files)));
