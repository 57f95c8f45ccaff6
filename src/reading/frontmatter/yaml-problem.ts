import type { Scalar, YAMLError } from 'yaml';
import type { Problem } from '#src/reading/problem.ts';
import { layoutProblem } from './layout-problem.ts';

/** Fields whose text appears on pages; a `#` that cuts them off is hardly ever intended. */
const shown: ReadonlySet<string> = new Set(['title', 'name', 'shortName', 'note', 'text', 'label']);

const controlCharacter = /[\u0000-\u0008\u000b-\u001f\u007f]|\t/;

/**
 * Further controls (except U+0085, a line break, which the schema reports), noncharacters, and halves of surrogate pairs: a
 * file that contains them itself isn't read.
 */
const noText = /[\u0080-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff\p{Surrogate}]/u;

/** A backslash in double quotation marks that starts a code (YAML 1.2, 5.7) for a character that nobody means. */
function escapeWords(name: string, value: string): Words | undefined {
  if (controlCharacter.test(value)) {
    return {
      message: `A backslash in double quotation marks starts a control character, so "${name}" isn’t what it looks like.`,
      hint: "Put the value in single quotation marks: '…'.",
    };
  }
  if (!noText.test(value)) return undefined;
  return {
    message: `A backslash in double quotation marks stands for a character that no text may contain, so "${name}" isn’t what it looks like.`,
    hint: 'Delete the backslash and its code, or put the value in single quotation marks to show them.',
  };
}

/**
 * Mistakes that YAML accepts without an error: a backslash in double quotation marks (`"\theta"` is a tab and "heta"),
 * a ` #` that turns the rest of a title into a comment, and a value that begins with `#` (`color: #1f6feb`), which as a
 * whole is a comment. A `# ` with a space begins an author's note.
 */
export function scalarProblems(name: string, scalar: Scalar, shift: number): Problem[] {
  const [start = 0, end = start] = scalar.range ?? [];
  const value = String(scalar.value);
  const words = scalar.type === 'QUOTE_DOUBLE' ? escapeWords(name, value) : undefined;
  if (words !== undefined) {
    return [{ code: 'frontmatter-syntax', severity: 'error', offset: start + shift, ...words }];
  }
  if (scalar.type !== 'PLAIN' || !scalar.comment) return [];
  if (value === '' && /^[^\s#]/.test(scalar.comment)) {
    return [
      {
        code: 'frontmatter-comment',
        severity: 'error',
        offset: start + shift,
        message: `Text after # is a comment, so "${name}" has no value.`,
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
        message: `Text after # is a comment, so the value of "${name}" ends there.`,
        hint: 'If the rest belongs to the value, put the whole value in quotation marks.',
      },
    ];
  }
  return [];
}

interface Words {
  readonly message: string;
  readonly hint: string;
  /** The position of the mistake, if the parser stopped elsewhere. */
  readonly offset?: number;
}

const quote = 'Put the whole value in quotation marks.';

/** The line that contains an offset, without its line feed. */
function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end === -1 ? undefined : end);
}

/** Mistakes that a line reveals by its appearance, the most likely first. */
const byLine: readonly { readonly looks: RegExp; readonly words: Words }[] = [
  {
    looks: /^\s*(?:- +)?[\w-]+:[ \t]+[“”„‟‘’‚«»].*:(?:\s|$)/,
    words: {
      message:
        'Curly quotation marks don’t count as quotation marks here, so the colon begins a field.',
      hint: 'Replace them with straight ones: "…".',
    },
  },
  {
    looks: /^\s*(?:- +)?[\w-]+:[ \t]+[^'"[{|>#\s].*:(?:\s|$)/,
    words: { message: 'A colon in a value makes it look like another field.', hint: quote },
  },
  {
    looks: /^\s*(?:- +)?[\w-]+:[ \t]+[[{].*[\]}][ \t]*[^\s#\]},]/,
    words: { message: 'A value that begins with [ or { is a list or a map.', hint: quote },
  },
  {
    looks: /^\s*(?:- +)?(?:[\w-]+:[ \t]+)?([@`%])/,
    words: { message: 'A value can’t begin with @, `, or %.', hint: quote },
  },
  {
    looks: /^\s*(?:- +)?[\w-]+:[ \t]+\*/,
    words: {
      message: 'A value that begins with * has a special meaning in this format.',
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

/** Mistakes that no line reveals, by the parser's error code. */
const byCode: Readonly<Record<string, Words>> = {
  TAB_AS_INDENT: {
    message: 'A line is indented with a tab.',
    hint: 'Indent with spaces.',
  },
  BAD_INDENT: {
    message: 'This line’s indentation doesn’t match the lines around it.',
    hint: 'Indent all fields of the same level with the same number of spaces.',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash has a special meaning in double quotation marks.',
    hint: "Put the value in single quotation marks: '…'.",
  },
  MULTIPLE_DOCS: {
    message: 'The fields end before their closing line of three hyphens.',
    hint: 'Delete the line of dots.',
  },
};

const textAfterQuote = /^\s*(?:- +)?[\w-]+:[ \t]+(?:"[^"]*"|'(?:[^']|'')*')[ \t]*[^\s#]/;

/** A value whose quotation marks end within it, and the same value in a valid form. */
function afterQuote(line: string): Words {
  const written = /:[ \t]+(.*?)[ \t]*$/.exec(line)?.[1] ?? '';
  const inner = written.replace(/^(['"])([^]*)\1$/, '$2');
  const other = inner.includes('"') || inner.includes('\\') ? inner.replaceAll("'", "''") : inner;
  const quoted = other === inner && inner.includes("'") ? `"${inner}"` : `'${other}'`;
  return {
    message: 'There is text after the closing quotation mark.',
    hint: `Write ${quoted}${other === inner ? '' : ', where two single quotation marks stand for one'}.`,
  };
}

/**
 * The position of a quotation mark that opens a value but is not closed on its line, if the next line is a field: "'Tis
 * the season". A parser notices it only at the next quotation mark, or at the end.
 */
function openQuoteAt(yaml: string, before: number): number | undefined {
  let offset = 0;
  const lines = yaml.split('\n');
  for (const [index, line] of lines.entries()) {
    if (offset > before) return undefined;
    const [all, mark = '', rest = ''] =
      /^\s*(?:- +)?(?:[\w-]+:[ \t]+)?(['"])(.*)$/.exec(line) ?? [];
    const isOpen = mark !== '' && !rest.replaceAll(mark === "'" ? "''" : '\\"', '').includes(mark);
    if (
      all !== undefined &&
      isOpen &&
      /^\s*(?:- +)?[\w-]+:(?:\s|$)/.test(lines[index + 1] ?? 'end:')
    ) {
      return offset + line.indexOf(mark);
    }
    offset += line.length + 1;
  }
  return undefined;
}

/** A list in brackets that a ` #` cuts off, because the rest of the line is a comment. */
function cutList(yaml: string, before: number): Words | undefined {
  let offset = 0;
  for (const line of yaml.split('\n')) {
    if (offset > before) return undefined;
    const hash = /^\s*(?:- +)?[\w-]+:[ \t]+[[{][^'"\]}]*?\s(#)/.exec(line);
    if (hash !== null) {
      const start = Math.max(
        ...[',', '[', '{'].map((mark) => line.lastIndexOf(mark, hash[0].length - 1)),
      );
      const end = line.slice(hash[0].length).search(/[,\]}]/);
      const item = line.slice(start + 1, end === -1 ? undefined : hash[0].length + end).trim();
      return {
        message: 'Text after # is a comment, so the list in brackets never ends.',
        hint: `Put the item in quotation marks: "${item}".`,
        offset: offset + hash[0].length - 1,
      };
    }
    offset += line.length + 1;
  }
  return undefined;
}

const openQuote: Words = {
  message: 'A quotation mark opens and never closes.',
  hint: 'Close it. If the value contains quotation marks, wrap it in the other kind.',
};

const anything: Words = {
  message: 'From here on, the fields at the top of the file can’t be read.',
  hint: 'Write one field per line ("name: value"), and put values with special characters in quotation marks.',
};

/** A field that occurs twice. Without indentation, it most likely belongs to the list above. */
export function duplicateField(name: string, offset: number): Problem {
  return {
    code: 'duplicate-field',
    severity: 'error',
    offset,
    message: `"${name}" appears twice here.`,
    hint: 'Keep one of the two lines. If it belongs to a list item above, indent it like the other lines of that item.',
  };
}

function wordsFor(error: YAMLError, yaml: string): Words {
  if (error.code === 'TAB_AS_INDENT') return byCode[error.code] ?? anything;
  const cut = cutList(yaml, error.pos[0]);
  if (cut) return cut;
  const opened = openQuoteAt(yaml, error.pos[0]);
  if (opened !== undefined) return { ...openQuote, offset: opened };
  if (/Missing closing ['"]quote/.test(error.message)) return openQuote;
  const line = lineAt(yaml, error.pos[0]);
  if (textAfterQuote.test(line)) return afterQuote(line);
  const seen = byLine.find(({ looks }) => looks.test(line));
  return seen?.words ?? layoutProblem(yaml, error.pos[0]) ?? byCode[error.code] ?? anything;
}

/** Describes a YAML error in words that the author of a title understands. */
export function describeYamlError(error: YAMLError, yaml: string, shift: number): Problem {
  const { message, hint, offset = error.pos[0] } = wordsFor(error, yaml);
  return {
    code: 'frontmatter-syntax',
    severity: 'error',
    offset: offset + shift,
    message,
    hint,
  };
}
