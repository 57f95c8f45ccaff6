import { closest, distance } from 'fastest-levenshtein';
import type { Finding } from '#src/core/model/finding.ts';
import { displayPath } from './environment.ts';

/** What the author of a file or folder that nothing reads probably intended; undefined without a good guess. */
function meantBy(name: string, expected: readonly string[]): string | undefined {
  const [, stem] = /^(.+)\.(?:mdx|md|markdown)\.txt$/i.exec(name) ?? [];
  if (stem !== undefined) return `Rename it to "${stem}.mdx".`;
  const [, picture] = /^(.+)\.(?:heic|heif|tiff?|bmp|gif|psd)$/i.exec(name) ?? [];
  if (picture !== undefined) return `Save the picture as "${picture}.jpg" or "${picture}.png".`;
  if (expected.length === 0) return undefined;
  const nearest = closest(name.toLowerCase(), [...expected]);
  if (distance(name.toLowerCase(), nearest) <= 2) return `Did you mean "${nearest}"?`;
  return /\.(?:mdx|md|markdown)$/i.test(name)
    ? 'Move it to the folder for its kind: talks, sessions, speakers, or pages.'
    : undefined;
}

/**
 * A finding for a file or folder that nothing reads. It is an error, because a misnamed entry or picture would be
 * missing from the site, and any other file could be code.
 */
export function unknownName(path: string, name: string, expected: readonly string[]): Finding {
  const meant = meantBy(name, expected);
  return {
    code: 'unknown-file',
    severity: 'error',
    file: displayPath(path),
    line: 1,
    column: 1,
    message: `"${name}" isn’t used and won’t be published.`,
    hint:
      meant ??
      (expected.length > 0
        ? `The content folder contains ${expected.join(', ')}. Delete this, or move it elsewhere.`
        : 'Entries end in .mdx, pictures in .jpg, .jpeg, .png, .webp, .avif or .svg. Delete this, or move it elsewhere.'),
  };
}
