import type { FieldPath } from '#src/core/model/source-document.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { Problem } from '#src/reading/problem.ts';

/** The two parts of a file, each with the offset at which it begins. */
interface SplitText {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
  readonly problems: readonly Problem[];
}

const fence = /^---[ \t]*$/m;

/** A line of dashes, which word processors make of hyphens, or of another number of hyphens. */
const dashes = /^[ \t]*[-\u2010-\u2015\u2212]+[ \t]*$/m;

const typeHyphens = 'Type exactly three hyphens (---). Word processors turn them into a dash.';

function without(text: string, code: FindingCode, message: string, hint: string): SplitText {
  return {
    yaml: '',
    yamlOffset: 0,
    body: text,
    bodyOffset: 0,
    problems: [{ code, severity: 'error', offset: 0, message, hint }],
  };
}

/** Splits a text into its frontmatter, which is between two lines of three hyphens, and its body. */
export function splitFrontmatter(text: string): SplitText {
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (!opening) {
    const [firstLine = ''] = text.split('\n', 1);
    if (dashes.test(firstLine)) {
      const message = 'The first line isn’t a line of three hyphens.';
      return without(text, 'missing-frontmatter', message, typeHyphens);
    }
    const later = /^\s+---[ \t]*\n/.test(text);
    return without(
      text,
      'missing-frontmatter',
      later
        ? 'There is text before the three hyphens that begin the file.'
        : 'The file doesn’t begin with its fields.',
      'Begin with a line of three hyphens (---), then the fields ("title: …"), then three hyphens again, then the text.',
    );
  }
  const yamlOffset = opening[0].length;
  const rest = text.slice(yamlOffset);
  const closing = fence.exec(rest);
  if (!closing) {
    return without(
      '',
      'unclosed-frontmatter',
      'The fields at the top of the file have no end.',
      dashes.test(rest) ? typeHyphens : 'Put a line of three hyphens (---) after the last field.',
    );
  }
  const bodyStart = Math.min(closing.index + closing[0].length + 1, rest.length);
  return {
    yaml: rest.slice(0, closing.index),
    yamlOffset,
    body: rest.slice(bodyStart),
    bodyOffset: yamlOffset + bodyStart,
    problems: [],
  };
}

/** The position of a value, as offsets of its key and of itself. */
export interface FieldOffsets {
  readonly key: number;
  readonly value: number;
}

/** The fields of a file as written: maps, lists, and texts. */
export interface Frontmatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** By path, see {@link pathKey}. */
  readonly offsets: ReadonlyMap<string, FieldOffsets>;
  readonly problems: readonly Problem[];
}

/** The key of a path, made from the key of the path above it; the key of the whole document is empty. */
export function childKey(parent: string, part: string | number): string {
  return `${parent}\n${String(part)}`;
}

/** Many more fields than any map in the model has. */
export const mostFields = 200;

/** A path as a string, for use as a key. */
export function pathKey(path: FieldPath): string {
  return path.reduce<string>(childKey, '');
}
