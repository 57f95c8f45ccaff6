// Scripts whose characters are as wide as they are high.
const wide = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;
const capital = /\p{Lu}/u;

/** The width of a text in em, measured for a serif font of medium weight; it errs on the wide side. */
export function emsOf(text: string): number {
  let ems = 0;
  for (const character of text)
    ems += wide.test(character) ? 1 : capital.test(character) ? 0.68 : 0.5;
  return ems;
}

/**
 * The number of lines that a paragraph takes at a width of `ems`. It is an estimate, because a build has no page
 * layout. Lines break between words; words that are too long for any line, and scripts without spaces, break anywhere.
 */
export function linesOf(paragraph: string, ems: number): number {
  const space = 0.25;
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/)) {
    const width = emsOf(word);
    const broken = width > ems || wide.test(word);
    const free = used === 0 ? ems : ems - used - space;
    if (width <= free) used = ems - free + width;
    else if (broken) {
      const rest = width - Math.max(free, 0);
      lines += Math.ceil(rest / ems);
      used = rest % ems;
    } else {
      lines += 1;
      used = width;
    }
  }
  return lines;
}
