import { relative, sep } from 'node:path';
import { printable } from '#src/core/text/sentences.ts';
import { diffContents, type ContentFiles } from '#src/core/history/diff-contents.ts';
import { diffSections } from '#src/core/history/diff-words.ts';
import type { ReadContent } from '#src/reading/read-content.ts';

/** The most lines below a heading: the first lines are enough to recognize that a whole day moved. */
const mostLines = 20;

/**
 * The changes of an import to an existing schedule, as lines in the words of `npm run diff`. Empty if there was no
 * schedule, because then everything is new.
 */
export function describeChanges(
  contentDir: string,
  before: ReadContent,
  after: ReadContent,
): string[] {
  if (!before.documents.some(({ collection }) => collection === 'talks')) return [];
  const [was, is] = [before, after].map((content) => filesOf(contentDir, content));
  const sections = was && is ? diffSections(diffContents(was, is)) : [];
  if (sections.length === 0) return ['', 'The schedule stays as it is.'];
  return [
    '',
    'Changes of the schedule:',
    ...sections.flatMap(({ heading, lines }) => [
      `  ${heading}:`,
      ...lines
        .slice(0, mostLines)
        .map(({ subject, detail }) => `    - ${printable(`${subject}: ${detail}`)}`),
      ...(lines.length > mostLines ? [`    - and ${String(lines.length - mostLines)} more`] : []),
    ]),
  ];
}

function filesOf(contentDir: string, { documents }: ReadContent): ContentFiles {
  return new Map(
    documents.map((document) => [
      relative(contentDir, document.path).split(sep).join('/'),
      document,
    ]),
  );
}
