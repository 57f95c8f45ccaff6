/** Why a formula is refused before it is parsed; `offset` counts in the formula's source. */
export interface RefusedFormula {
  readonly message: string;
  readonly offset: number;
}

/** Longer than a formula of any abstract. */
const mostCharacters = 5000;
/** Nobody nests braces more deeply, and every stack can handle this depth. */
const mostBraces = 60;
/** How far, in em, all negative spaces in a formula together may move the content after it. */
const mostBackwards = 2;

/** Commands that define commands; a few lines of them can expand to millions of symbols. */
const definitions =
  /\\(?:[gex]?def|let|futurelet|global|long|(?:re)?newcommand|providecommand|(?:re)?newenvironment|DeclareMathOperator|@\w+)(?![A-Za-z])/;

/** Commands that draw outside the formula's own box, over the text beside it. */
const overprinting =
  /\\(?:math)?[rlc]lap(?![A-Za-z])|\\(?:smash|raisebox|raise|lower|moveleft|moveright)(?![A-Za-z])/;

/** Boxes and spaces whose size the author chooses, with up to three sizes. */
const sized =
  /\\(?:rule|m?kern|[hm]skip|[hv]space\*?)(?![A-Za-z])(?:[\s[{]*[-+]?\s*[\d.]+\s*[a-z]{2}[\]}]?){1,3}/g;

const negativeSize = /-\s*([\d.]+)\s*([a-z]{2})/g;

/** TeX's units in em, approximately. */
const inEm: Readonly<Record<string, number>> = {
  ex: 0.45,
  mu: 1 / 18,
  pt: 0.1,
  bp: 0.1,
  mm: 0.3,
  cm: 3,
  in: 7.5,
  pc: 1.2,
};

const negativeSpace = /\\(?:!|neg(?:thin|med|thick)space(?![A-Za-z]))/g;

/** How far, in em, negative spaces move the content after them. */
function backwards(tex: string): number {
  const sizes = [...tex.matchAll(sized)].flatMap(([found]) => [...found.matchAll(negativeSize)]);
  const given = sizes.map(([, number = '', unit = '']) => Number(number) * (inEm[unit] ?? 1));
  const short = [...tex.matchAll(negativeSpace)].length / 5;
  return given.reduce((sum, size) => sum + size, short);
}

/** The nesting depth of braces in a formula. */
function depthOf(tex: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [found] of tex.matchAll(/\\[^]|[{}]/g)) {
    if (found === '{') depth += 1;
    else if (found === '}') depth = Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

/**
 * Why a formula may not be rendered: it defines commands, which can expand without limit; it draws over the text beside
 * it; or it is longer or deeper than a formula can be. The renderer limits the sizes of boxes and spaces, but not
 * negative ones. `undefined` for every other formula.
 */
export function refusedFormula(tex: string): RefusedFormula | undefined {
  if (tex.length > mostCharacters) {
    const most = mostCharacters.toLocaleString('en-US');
    return { message: `The formula is longer than ${most} characters.`, offset: 0 };
  }
  for (const [form, reason] of [
    [definitions, 'defines commands, which isn’t allowed here'],
    [overprinting, 'could draw over the text next to the formula'],
  ] as const) {
    const found = form.exec(tex);
    if (found) return { message: `"${found[0]}" ${reason}.`, offset: found.index };
  }
  if (backwards(tex) > mostBackwards) {
    return { message: 'Negative spaces could move part of the formula over the text.', offset: 0 };
  }
  return depthOf(tex) > mostBraces
    ? { message: `The formula nests braces more than ${String(mostBraces)} deep.`, offset: 0 }
    : undefined;
}
