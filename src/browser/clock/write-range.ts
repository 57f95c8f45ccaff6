import type { RangePiece } from '#src/core/time/clock-range.ts';

/**
 * Writes a range of times into its element, which contains a `<time>` for the start and one for the end; these stay,
 * with their instants. The text around them is added and removed: a date that differs, a second clock. Existing
 * elements are updated, never replaced, because a page may contain ten thousand times.
 */
export function writeRange(range: Element, pieces: readonly RangePiece[]): void {
  if (isPlain(range, pieces)) {
    setText(range.firstElementChild, pieces[0]?.seen ?? '');
    if (pieces.length > 1) setText(range.lastElementChild, pieces[2]?.seen ?? '');
    return;
  }
  let child = range.firstElementChild;
  for (const { part, seen, said } of pieces) {
    if (part === 'start' || part === 'end') {
      child = removeUntilTime(child);
      setText(child, seen);
      child = child?.nextElementSibling ?? null;
    } else if (part === 'dash') {
      // The dash never changes: it is the same in every clock.
      if (child?.className === 'time-dash') child = child.nextElementSibling;
      else if (child === null) range.append(dash(seen, said));
      else child.before(dash(seen, said));
    } else if (child?.className === `time-${part}`) {
      setText(child, seen);
      setText(child.nextElementSibling, said);
      child = child.nextElementSibling?.nextElementSibling ?? null;
    } else {
      const made = seenAndSaid(`time-${part}`, seen, said);
      if (child === null) range.append(...made);
      else child.before(...made);
    }
  }
  removeUntilTime(child);
}

/**
 * Whether a range neither has nor needs marks. Nearly all ranges are plain: a single time, or two with a dash between
 * them.
 */
function isPlain({ childElementCount }: Element, pieces: readonly RangePiece[]): boolean {
  return pieces.length === 1
    ? childElementCount === 1
    : pieces.length === 3 && pieces[1]?.part === 'dash' && childElementCount === 3;
}

/** Removes everything before the next `<time>` and returns that element; removes the rest if there is none. */
function removeUntilTime(from: Element | null): Element | null {
  let child = from;
  while (child !== null && !isTime(child)) {
    const next = child.nextElementSibling;
    child.remove();
    child = next;
  }
  return child;
}

/** Writes or removes the small clock's times: the visible text, and the text for screen readers. */
export function writeSmall(
  element: Element,
  texts: { readonly seen: string; readonly said: string } | undefined,
): void {
  // Most small times stay the same in another zone, and comparing is cheaper than reading each text.
  if (texts !== undefined && element.textContent === texts.seen + texts.said) return;
  const shown = element.firstElementChild;
  if (texts === undefined) {
    if (shown !== null) element.replaceChildren();
  } else if (shown === null) {
    element.append(...seenAndSaid('', texts.seen, texts.said));
  } else {
    setText(shown, texts.seen);
    setText(shown.nextElementSibling, texts.said);
  }
}

/** Sets a text only if it differs, because most times of a page stay the same. */
export function setText(element: Element | null | undefined, text: string): void {
  if (element === null || element === undefined || element.textContent === text) return;
  const node = element.firstChild;
  if (node instanceof Text && node.nextSibling === null) node.data = text;
  else element.textContent = text;
}

/** Whether an element is a `<time>`, which holds an instant. */
export function isTime(element: Element | null): element is HTMLTimeElement {
  return element instanceof HTMLTimeElement;
}

function dash(seen: string, said: string): HTMLElement {
  const made = document.createElement('span');
  made.className = 'time-dash';
  made.dataset['said'] = said;
  made.textContent = seen;
  return made;
}

function seenAndSaid(className: string, seen: string, said: string): HTMLElement[] {
  const shown = document.createElement('span');
  shown.setAttribute('aria-hidden', 'true');
  if (className !== '') shown.className = className;
  shown.textContent = seen;
  const hidden = document.createElement('span');
  hidden.className = 'visually-hidden';
  hidden.textContent = said;
  return [shown, hidden];
}
