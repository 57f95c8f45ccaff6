import { join } from 'node:path';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';
import { decodeText } from '#src/reading/decode-text.ts';
import { readFrontmatter } from '#src/reading/frontmatter/read-frontmatter.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/split-frontmatter.ts';
import { renderTitle } from '#src/reading/text/render-title.ts';

/** The collections whose entries have a place in time, and so a history of what they said; and people, for their names. */
const placed: ReadonlySet<string> = new Set(['event', 'talks', 'sessions', 'speakers']);

/** Whether what the file said at a commit is part of the schedule's history. */
export const hasPlace = (contentDir: string, path: string): boolean =>
  placed.has(contentFileAt(contentDir, join(contentDir, path))?.collection ?? '');

/**
 * A file of the content folder as a commit left it: its frontmatter, its title, and its body as it is
 * written, for the history asks only whether that changed. Undefined for a path that is no entry.
 */
export const pastDocument = (
  contentDir: string,
  path: string,
  bytes: Uint8Array | undefined,
): SourceDocument | undefined => {
  const file = contentFileAt(contentDir, join(contentDir, path));
  if (file === undefined) return undefined;
  const decoded = decodeText(bytes ?? new Uint8Array());
  const { yaml, yamlOffset, body, problems } = splitFrontmatter(decoded.text);
  const fields = readFrontmatter(yaml, yamlOffset);
  const written = fields.values['title'];
  const broken = [...decoded.problems, ...problems, ...fields.problems];
  return {
    collection: file.collection,
    id: file.id,
    file: file.file,
    frontmatter: fields.values,
    body,
    plain: '',
    links: [],
    title: typeof written === 'string' ? renderTitle(written).title : undefined,
    locate: () => ({ line: 1, column: 1 }),
    findings: broken.map(({ code, severity, message, hint }) => ({
      ...{ code, severity, message, hint },
      ...{ file: file.file, line: 1, column: 1 },
    })),
  };
};
