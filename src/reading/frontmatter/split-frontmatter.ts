import type { Problem } from '#src/reading/problem.ts';

/** A file's two parts, each with the offset at which it begins. */
export interface SplitText {
  readonly yaml: string;
  readonly yamlOffset: number;
  readonly body: string;
  readonly bodyOffset: number;
  readonly problems: readonly Problem[];
}

const fence = /^---[ \t]*$/m;

const without = (text: string, code: string, message: string, hint: string): SplitText => ({
  yaml: '',
  yamlOffset: 0,
  body: text,
  bodyOffset: 0,
  problems: [{ code, severity: 'error', offset: 0, message, hint }],
});

/** Splits a text into its frontmatter, between two lines of three hyphens, and its body. */
export const splitFrontmatter = (text: string): SplitText => {
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (!opening) {
    const later = /^\s+---[ \t]*\n/.test(text);
    return without(
      text,
      'missing-frontmatter',
      later
        ? 'There is something before the three hyphens that begin the file.'
        : 'The file does not begin with its fields.',
      'The first line is three hyphens (---), then come the fields ("title: …"), then three hyphens again, then the text.',
    );
  }
  const yamlOffset = opening[0].length;
  const rest = text.slice(yamlOffset);
  const closing = fence.exec(rest);
  if (!closing) {
    return without(
      '',
      'unclosed-frontmatter',
      'The fields at the top of the file do not end.',
      'Put a line of three hyphens (---) after the last field.',
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
};
