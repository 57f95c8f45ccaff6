/** A mistake in the layout of lines, with its position. */
export interface LayoutProblem {
  readonly offset: number;
  readonly message: string;
  readonly hint: string;
}

interface Line {
  readonly text: string;
  readonly offset: number;
}

function linesOf(yaml: string): Line[] {
  let offset = 0;
  return yaml.split('\n').map((text) => {
    const line = { text, offset };
    offset += text.length + 1;
    return line;
  });
}

/** Mistakes that a single line reveals. */
const ofLine: readonly {
  readonly looks: RegExp;
  readonly message: string;
  readonly hint: string;
}[] = [
  {
    looks: /^[ \t]*\u00a0|:\u00a0/,
    message:
      'This line contains a special (non-breaking) space, pasted from a web page or document.',
    hint: 'Delete the spaces at the start of this line and after the colon, and retype them.',
  },
  {
    looks: /^\s*-[a-z][\w-]*:/i,
    message: 'There is no space after the hyphen.',
    hint: 'Write "- " before the first field of an item: "- id: aula".',
  },
  {
    looks: /^\s*\*[ \t]+\S/,
    message: 'List items begin with "- ", not "* ".',
    hint: 'Write "- " instead.',
  },
];

const opensList = /^\s*(?:- +)?[\w-]+:[ \t]+\[[^\]]*$/;
const field = /^( *)([\w-]+):(?:\s|$)/;
const valued = /^( *)(- +)?[\w-]+:[ \t]+[^\s|>#[{]/;

function spaces(count: number): string {
  return count === 1 ? 'one space' : `${String(count)} spaces`;
}

/** Whether a line is indented as if it belonged to the line above, which already has a value. */
function misplaced(line: Line, above: Line): LayoutProblem | undefined {
  const [, indent, name = ''] = field.exec(line.text) ?? [];
  const [, before, dash = ''] = valued.exec(above.text) ?? [];
  if (indent === undefined || before === undefined) return undefined;
  const column = before.length + dash.length;
  if (indent.length === column || indent.length <= before.length) return undefined;
  return {
    offset: line.offset,
    message: `"${name}" is indented by ${spaces(indent.length)}, but the line above already has its value.`,
    hint:
      column === 0
        ? `Begin the line with "${name}", without spaces before it.`
        : `Begin the line with ${spaces(column)}, so that "${name}" lines up with the field above.`,
  };
}

/**
 * Finds the mistake in the layout that made a parser stop: indentation, a hyphen, or a bracket. Undefined if the lines
 * show none.
 *
 * @param at the position at which the parser stopped; the mistake is usually there or slightly above.
 */
export function layoutProblem(yaml: string, at: number): LayoutProblem | undefined {
  const lines = linesOf(yaml).filter(({ text }) => text.trim() !== '');
  const near = lines.filter(({ offset }) => offset <= at).slice(-4);
  const next = lines.find(({ offset }) => offset > at);
  const suspects = next === undefined ? near : [...near, next];
  const latest = suspects.toReversed();
  for (const line of latest) {
    const seen = ofLine.find(({ looks }) => looks.test(line.text));
    if (seen !== undefined) return { ...seen, offset: line.offset };
  }
  for (const line of latest) {
    const above = lines[lines.indexOf(line) - 1];
    const found = above && misplaced(line, above);
    if (found !== undefined) return found;
    if (opensList.test(line.text) && !isClosed(lines, line)) {
      return {
        offset: line.offset,
        message: 'A list opens with [ and never closes.',
        hint: 'Close it with ] at its end.',
      };
    }
  }
  return indentedBlock(lines);
}

/** Fields of which the first ones are indented and a later one is not. */
function indentedBlock([first, ...others]: readonly Line[]): LayoutProblem | undefined {
  const [, indent = '', name = ''] = field.exec(first?.text ?? '') ?? [];
  if (first === undefined || indent === '') return undefined;
  if (!others.some(({ text }) => /^[\w-]+:/.test(text))) return undefined;
  return {
    offset: first.offset,
    message: `"${name}" is indented, but the fields below it aren’t.`,
    hint: 'Begin every field without spaces. Indent only the lines that belong to a field.',
  };
}

/** Whether a list that begins on a line is closed before the next field. */
function isClosed(lines: readonly Line[], line: Line): boolean {
  for (const { text } of lines.slice(lines.indexOf(line) + 1)) {
    if (text.includes(']')) return true;
    if (field.test(text)) return false;
  }
  return false;
}
