import { rangeText, type RangePiece } from '#src/core/time/range-pieces.ts';

/**
 * Writes a range of times into its element, which holds a `<time>` for the start, and one for the
 * end: they stay, with their instants, and what stands around them is made anew where it differs.
 */
export function writeRange(
  range: Element,
  times: HTMLCollectionOf<HTMLTimeElement>,
  pieces: readonly RangePiece[],
): void {
  const [start, end] = times;
  if (isPlain(pieces, end !== undefined) && isPlainElement(range, end !== undefined)) {
    for (const { part, seen } of pieces) {
      if (part === 'start') setText(start, seen);
      else if (part === 'end') setText(end, seen);
    }
    return;
  }
  const nodes = pieces.flatMap(({ part, seen, said }) => {
    if (part === 'mark' || part === 'dash') return seenAndSaid(part, seen, said);
    const time = part === 'start' ? start : end;
    setText(time, seen);
    return time ?? [];
  });
  range.replaceChildren(...nodes);
}

/** Writes a range as text: what is seen, and what is said instead. */
export function writeRangeText(
  element: Element,
  pieces: readonly RangePiece[],
  { saidBefore, after = '' }: { readonly saidBefore: string; readonly after?: string },
): void {
  const seen = rangeText(pieces, 'seen') + after;
  const said = `, ${saidBefore} ${rangeText(pieces, 'said')}${after}`;
  const [first, second] = element.children;
  if (first === undefined || second === undefined) {
    element.replaceChildren(...seenAndSaid(undefined, seen, said));
  } else {
    setText(first, seen);
    setText(second, said);
  }
}

/** Sets a text only where it is another: most times of a page stay what they are. */
export function setText(element: Element | null | undefined, text: string): void {
  if (element === null || element === undefined) return;
  const node = element.firstChild;
  if (node instanceof Text && node.nextSibling === null) {
    if (node.data !== text) node.data = text;
  } else {
    element.textContent = text;
  }
}

/** A time alone, or two with the dash between them. */
const isPlain = (pieces: readonly RangePiece[], hasEnd: boolean): boolean =>
  pieces.length === (hasEnd ? 3 : 1);

/** The dash takes two elements: one that is seen, one that is said. */
const isPlainElement = (range: Element, hasEnd: boolean): boolean =>
  range.childElementCount === (hasEnd ? 4 : 1);

function seenAndSaid(part: string | undefined, seen: string, said: string): HTMLElement[] {
  const shown = document.createElement('span');
  shown.ariaHidden = 'true';
  if (part !== undefined) shown.className = `time-${part}`;
  shown.textContent = seen;
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = said;
  return [shown, hidden];
}
