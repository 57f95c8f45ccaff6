import { childKey } from './frontmatter/frontmatter.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';
import type { Problem } from './problem.ts';

/** Limits far above any real text of a schedule; a file beyond them would take minutes rather than milliseconds. */
const most = {
  line: 20_000,
  entities: 1000,
  nesting: 60,
  value: 2000,
  name: 500,
} as const;

function limit(offset: number, message: string, hint: string): Problem {
  return {
    code: 'too-large',
    severity: 'error',
    offset,
    message,
    hint,
  };
}

function longLine(text: string): Problem | undefined {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    const stop = end === -1 ? text.length : end;
    if (stop - start > most.line) {
      return limit(
        start,
        `This line is longer than ${most.line.toLocaleString('en-US')} characters.`,
        'Break it into lines and paragraphs, or delete what was pasted here by accident.',
      );
    }
    start = stop + 1;
  }
  return undefined;
}

/** `&#38;` and `&amp;`: the engine gets slower with each one. */
function manyEntities(text: string): Problem | undefined {
  let count = 0;
  for (const { index } of text.matchAll(/&#?\w{1,32};/g)) {
    count += 1;
    if (count <= most.entities) continue;
    return limit(
      index,
      `The text has more than ${most.entities.toLocaleString('en-US')} entities like "&amp;".`,
      'Type the characters themselves.',
    );
  }
  return undefined;
}

/** Markers of quotations and lists, one after the other on one line. */
const nestedMarkers = new RegExp(
  `^(?:[ \\t]*(?:>|[-+*][ \\t]|\\d{1,9}[.)][ \\t])){${String(most.nesting + 1)}}`,
  'm',
);

function deepMarkers(text: string): Problem | undefined {
  const found = nestedMarkers.exec(text);
  return found
    ? {
        code: 'nesting',
        severity: 'error',
        offset: found.index,
        message: 'The text is nested too deeply.',
        hint: 'Use fewer levels.',
      }
    : undefined;
}

/**
 * The problem with a file that is too large to be read any further, because of a line length, a nesting depth, or a
 * number of entities that no author writes. `undefined` for every other text.
 */
export function limitProblem(text: string): Problem | undefined {
  return longLine(text) ?? manyEntities(text) ?? deepMarkers(text);
}

/** No script stacks more marks (Tibetan has about six), and they are drawn over the lines above. */
const stackedMarks = /\p{M}{11}/u;

/** Fields that appear in large letters, on cards, and in tables. */
const names: ReadonlySet<string> = new Set(['title', 'name', 'shortName', 'label', 'affiliation']);

/** The fields whose text is longer than any sentence (for titles, the limit is lower) or taller than any line. */
export function longValues({ values, offsets }: Frontmatter): Problem[] {
  const problems: Problem[] = [];
  const walk = (value: unknown, name: string, key: string): void => {
    if (typeof value === 'string') {
      const allowed = names.has(name) ? most.name : most.value;
      const offset = offsets.get(key)?.value ?? 0;
      if (stackedMarks.test(value)) {
        problems.push(
          limit(
            offset,
            `"${name}" has more than ten accents on one letter.`,
            'Retype the word without them.',
          ),
        );
      }
      if (value.length <= allowed) return;
      problems.push(
        limit(
          offset,
          `"${name}" is longer than ${allowed.toLocaleString('en-US')} characters.`,
          'Shorten it. Long text belongs below the second "---".',
        ),
      );
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, name, childKey(key, index));
    } else if (typeof value === 'object' && value !== null) {
      for (const [part, item] of Object.entries(value)) walk(item, part, childKey(key, part));
    }
  };
  for (const [name, value] of Object.entries(values)) walk(value, name, childKey('', name));
  return problems;
}
