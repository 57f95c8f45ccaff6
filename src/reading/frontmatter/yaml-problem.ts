import type { YAMLError } from 'yaml';
import type { Problem } from '#src/reading/problem.ts';
import { layoutProblem } from './layout-problem.ts';

interface Words {
  readonly message: string;
  readonly hint: string;
  /** Where it stands, if not where the parser stopped. */
  readonly offset?: number;
}

const quote = 'Put the whole value in quotation marks.';

/** The line in which an offset stands, without its line feed. */
const lineAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
};

/** Mistakes that a line shows by its looks, the likeliest first. */
const byLine: readonly { readonly looks: RegExp; readonly words: Words }[] = [
  {
    looks: /^\s*(?:- +)?[\w-]+:[ \t]+[^'"[{|>#\s].*:(?:\s|$)/,
    words: { message: 'A colon in a value makes it look like another field.', hint: quote },
  },
  {
    looks: /^\s*(?:- +)?[\w-]+:[ \t]+(?:"[^"]*"|'(?:[^']|'')*')[ \t]*[^\s#]/,
    words: {
      message: 'There is text after the closing quotation mark.',
      hint: 'Put the whole value in quotation marks of the other kind: \'…"…"…\' or "…\'…\'…".',
    },
  },
  {
    looks: /^\s*(?:- +)?[\w-]+:[ \t]+[[{].*[\]}][ \t]*[^\s#\]},]/,
    words: { message: 'A value that begins with [ or { is a list or a map.', hint: quote },
  },
  {
    looks: /^\s*(?:- +)?(?:[\w-]+:[ \t]+)?([@`%])/,
    words: { message: 'A value cannot begin with @, ` or %.', hint: quote },
  },
  {
    looks: /^\s*(?:- +)?[\w-]+:[ \t]+\*/,
    words: {
      message: 'A value that begins with * means something else in this format.',
      hint: quote,
    },
  },
  {
    looks: /^\s*(?:- +)?[\w-]+:[^\s:/]/,
    words: {
      message: 'There is no space after the colon.',
      hint: 'Write "name: value" with a space after the colon.',
    },
  },
];

/** Mistakes that a line does not show, by the parser's code. */
const byCode: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: {
    message: 'A line is indented with a tab.',
    hint: 'Indent with spaces.',
  },
  BAD_INDENT: {
    message: 'This line does not stand below the line it belongs to.',
    hint: 'Give all fields of one kind the same number of spaces at the start of the line.',
  },
  BAD_DQ_ESCAPE: {
    message: 'In double quotation marks a backslash has a meaning of its own.',
    hint: "Put the value in single quotation marks: '…'.",
  },
  MULTIPLE_DOCS: {
    message: 'The fields end before their closing line of three hyphens.',
    hint: 'Delete the line that holds only dots.',
  },
};

const openQuote: Words = {
  message: 'A quotation mark is opened and never closed.',
  hint: 'Close it, or put a value that holds quotation marks into those of the other kind.',
};

const anything: Words = {
  message: 'From here on the fields at the top of the file cannot be read.',
  hint: 'Write one field to a line ("name: value"), and put a value with special signs in quotation marks.',
};

/** A field that stands twice; of a list above, most likely, when it begins at the margin. */
export const duplicateField = (name: string, offset: number): Problem => ({
  code: 'duplicate-field',
  severity: 'error',
  offset,
  message: `"${name}" stands twice in this place.`,
  hint: 'Keep one of the two lines; one that belongs to the item of a list above is indented as its lines are.',
});

const wordsFor = (error: YAMLError, yaml: string): Words => {
  if (error.code === 'TAB_AS_INDENT') return byCode[error.code] ?? anything;
  if (/Missing closing ['"]quote/.test(error.message)) return openQuote;
  const line = lineAt(yaml, error.pos[0]);
  const seen = byLine.find(({ looks }) => looks.test(line));
  return seen?.words ?? layoutProblem(yaml, error.pos[0]) ?? byCode[error.code] ?? anything;
};

/** Says what is wrong with the frontmatter in the words of somebody who writes a title. */
export const describeYamlError = (error: YAMLError, yaml: string, shift: number): Problem => {
  const { message, hint, offset = error.pos[0] } = wordsFor(error, yaml);
  return {
    code: 'frontmatter-syntax',
    severity: 'error',
    offset: offset + shift,
    message,
    hint,
  };
};
