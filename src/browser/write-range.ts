import { rangeText, type RangePiece } from '#src/core/time/range-pieces.ts';

/**
 * Writes a range of times into its element, which holds a `<time>` for the start, and one for the
 * end: they stay, with their instants. What stands around them is made anew only where it differs in
 * kind: a day that is now another, a clock that is shown twice.
 */
export function writeRange(range: Element, pieces: readonly RangePiece[]): void {
  if (writeInto(range, pieces)) return;
  const [start, end] = range.querySelectorAll('time');
  const nodes = pieces.flatMap(({ part, seen, said }) => {
    if (part === 'mark' || part === 'dash') return seenAndSaid(part, seen, said);
    const time = part === 'start' ? start : end;
    setText(time, seen);
    return time ?? [];
  });
  range.replaceChildren(...nodes);
}

/** Writes the texts where the elements are the right ones already; says whether they were. */
function writeInto(range: Element, pieces: readonly RangePiece[]): boolean {
  let child = range.firstElementChild;
  for (const { part, seen, said } of pieces) {
    if (child === null) return false;
    const isTime = child instanceof HTMLTimeElement;
    if (isTime !== (part === 'start' || part === 'end')) return false;
    if (!isTime) {
      if (child.className !== `time-${part}`) return false;
      setText(child, seen);
      child = child.nextElementSibling;
    }
    setText(child, isTime ? seen : said);
    child = child?.nextElementSibling ?? null;
  }
  return child === null;
}

/** Writes a range as text: what is seen, and what is said instead. */
export function writeRangeText(
  element: Element,
  pieces: readonly RangePiece[],
  { saidBefore, after = '' }: { readonly saidBefore: string; readonly after?: string },
): void {
  const seen = rangeText(pieces, 'seen') + after;
  const said = `, ${saidBefore} ${rangeText(pieces, 'said')}${after}`;
  const shown = element.firstElementChild;
  if (shown === null) {
    element.replaceChildren(...seenAndSaid(undefined, seen, said));
  } else {
    setText(shown, seen);
    setText(shown.nextElementSibling, said);
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
