import type { Scalar } from 'yaml';
import type { Problem } from '#src/reading/problem.ts';

/** Fields whose words are shown: a `#` that cuts them off is hardly ever meant. */
const shown: ReadonlySet<string> = new Set(['title', 'name', 'shortName', 'note', 'text', 'label']);

const controlCharacter = /[\u0000-\u0008\u000b-\u001f\u007f]|\t/;

/**
 * Accidents that YAML accepts without a word: a backslash in double quotation marks (`"\theta"` is a
 * tab and "heta"), a ` #` that turns the rest of a title into a comment, and a value that begins with
 * `#` (`color: #1f6feb`), which is nothing but one. After `# ` with a space comes an author's note.
 */
export const scalarProblems = (name: string, scalar: Scalar, shift: number): Problem[] => {
  const [start = 0, end = start] = scalar.range ?? [];
  const value = String(scalar.value);
  if (scalar.type === 'QUOTE_DOUBLE' && controlCharacter.test(value)) {
    return [
      {
        code: 'frontmatter-syntax',
        severity: 'error',
        offset: start + shift,
        message: `In double quotation marks a backslash begins a control character, so "${name}" is not what it looks like.`,
        hint: "Put the value in single quotation marks: '…'.",
      },
    ];
  }
  if (scalar.type !== 'PLAIN' || !scalar.comment) return [];
  if (value === '' && /^[^\s#]/.test(scalar.comment)) {
    return [
      {
        code: 'frontmatter-comment',
        severity: 'error',
        offset: start + shift,
        message: `What follows # is a comment, so "${name}" has no value.`,
        hint: `Put the value in quotation marks: "#${scalar.comment.split('\n')[0] ?? ''}".`,
      },
    ];
  }
  if (value !== '' && shown.has(name)) {
    return [
      {
        code: 'frontmatter-comment',
        severity: 'warning',
        offset: end + shift,
        message: `What follows # is a comment: "${name}" ends before it.`,
        hint: 'If it belongs to the value, put the whole value in quotation marks.',
      },
    ];
  }
  return [];
};
