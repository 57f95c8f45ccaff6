import { closest, distance } from 'fastest-levenshtein';
import type { Finding } from '#src/core/model/finding.ts';
import { displayPath } from './display-path.ts';

/** A warning for a file or folder that nothing reads, with the nearest name that something does. */
export const unknownName = (path: string, name: string, known: readonly string[]): Finding => {
  const nearest = known.length > 0 ? closest(name.toLowerCase(), [...known]) : '';
  const isNear = nearest !== '' && distance(name.toLowerCase(), nearest) <= 2;
  return {
    code: 'unknown-file',
    severity: 'warning',
    file: displayPath(path),
    line: 1,
    column: 1,
    message: `Nothing reads "${name}": it is not published.`,
    hint: isNear
      ? `Did you mean "${nearest}"?`
      : known.length > 0
        ? `The content folder holds ${known.join(', ')}. Delete this, or move it elsewhere.`
        : 'Entries end in .mdx, pictures in .jpg, .jpeg, .png, .webp or .avif. Delete this, or move it elsewhere.',
  };
};
