import { rangeText, type RangePiece } from '#src/core/time/range-pieces.ts';

/**
 * Writes a range of times into its element, which holds a `<time>` for the start, and one for the
 * end: they stay, with their instants. What stands around them comes and goes: a day that is now
 * another, a clock that is shown twice. What is there already is written anew, never made anew, for
 * a page may hold ten thousand times.
 */
export function writeRange(range: Element, pieces: readonly RangePiece[]): void {
  let child = range.firstElementChild;
  for (const { part, seen, said } of pieces) {
    if (part === 'start' || part === 'end') {
      child = removeUntilTime(child);
      setText(child, seen);
    } else if (child?.className === `time-${part}`) {
      setText(child, seen);
      child = child.nextElementSibling;
      setText(child, said);
    } else {
      const made = seenAndSaid(part, seen, said);
      if (child === null) range.append(...made);
      else child.before(...made);
      continue;
    }
    child = child?.nextElementSibling ?? null;
  }
  removeUntilTime(child);
}

/** Takes away what stands before the next `<time>`, and gives that; all that is left where there is none. */
function removeUntilTime(from: Element | null): Element | null {
  let child = from;
  while (child !== null && !(child instanceof HTMLTimeElement)) {
    const next = child.nextElementSibling;
    child.remove();
    child = next;
  }
  return child;
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
