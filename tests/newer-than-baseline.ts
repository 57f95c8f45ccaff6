import { parse } from 'acorn';
import type { Node } from 'acorn';

/**
 * Features that pages must not use without testing for them first: members newer than the baseline (Safari 16.4,
 * Firefox 115, Chrome 109), according to MDN's compatibility data.
 */
const youngMembers: ReadonlySet<string> = new Set([
  // JavaScript
  'groupBy',
  'toSorted',
  'toReversed',
  'toSpliced',
  'withResolvers',
  'fromAsync',
  'isWellFormed',
  'toWellFormed',
  'isSubsetOf',
  'isSupersetOf',
  'isDisjointFrom',
  'symmetricDifference',
  'DurationFormat',
  'toHex',
  'fromBase64',
  // The page
  'checkVisibility',
  'ariaDescription',
  'ariaExpanded',
  'ariaPressed',
  'ariaBusy',
  'ariaLabel',
  'ariaHidden',
  'ariaCurrent',
  'ariaChecked',
  'ariaSelected',
  'ariaLive',
  'canParse',
  'showPopover',
  'hidePopover',
  'togglePopover',
  'startViewTransition',
  'setHTMLUnsafe',
  'getHTML',
  'moveBefore',
  'requestClose',
]);

/** The parts of a script that are newer than the baseline: syntax that doesn't parse, or new members. */
export function newerInScript(source: string): string[] {
  let program: Node;
  try {
    // The newest syntax that all of them support, including that of regular expressions.
    program = parse(source, { ecmaVersion: 2022, sourceType: 'module' });
  } catch (error) {
    return [String(error)];
  }
  const found = new Set<string>();
  visit(program, (node) => {
    if (node.type !== 'MemberExpression') return;
    const { property, computed } = node as Node & { computed: boolean; property: Name };
    if (!computed && youngMembers.has(property.name)) found.add(`.${property.name}`);
  });
  return [...found];
}

interface Name {
  readonly name: string;
}

function visit(value: unknown, look: (node: Node) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && 'start' in value) look(value as Node);
  for (const part of Object.values(value)) visit(part, look);
}

const youngStyles: readonly (readonly [RegExp, string])[] = [
  [/light-dark\(/, 'light-dark() is Safari 17.5'],
  [/\b(?:rgb|hsl|oklch|oklab|lab|lch|color)\(from\b/, 'relative colors are Chrome 119'],
  [/@(?:scope|starting-style)\b/, '@scope and @starting-style are Safari 17.4'],
  [/@media[^{]*\([^)]*[<>]/, 'ranges in media queries are Safari 16.4'],
  [/text-decoration:[^;}]*\d(?:px|em|rem|%)/, 'text-decoration with a thickness is Safari 26.2'],
  [/:lang\([^)]*,/, 'a list in :lang() is unknown to Chrome'],
];

/**
 * The parts of a built style sheet that are newer than the baseline and would invalidate a rule or a color. Single
 * dropped declarations (the shade of a line, balanced lines) are only decoration.
 */
export function newerInStyles(css: string): string[] {
  const bare = css
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'/g, '""');
  const found = youngStyles.flatMap(([form, words]) => (form.test(bare) ? [words] : []));
  return hasNesting(bare) ? [...found, 'nested rules are Safari 16.5'] : found;
}

/** Whether a block is within a rule; within an at-rule (`@media`, `@layer`, `@page`) it may be. */
function hasNesting(css: string): boolean {
  const open: boolean[] = [];
  for (const [, prelude = '', sign] of css.matchAll(/([^{};]*)([{};])/g)) {
    if (sign === '{') {
      if (open.at(-1) === true) return true;
      open.push(!prelude.trimStart().startsWith('@'));
    } else if (sign === '}') open.pop();
  }
  return false;
}
