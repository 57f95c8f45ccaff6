/**
 * A title or a name within a sentence whose words may run in the other direction, in isolating characters (first
 * strong isolate, Unicode Bidirectional Algorithm, UAX #9). For plain text only: elements have `dir`.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A button within a line of text; it looks like a link (`text-button.css`). */
export function textButton(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'text-button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/**
 * The button that closes a notice: it shows words, or a cross in a one-line notice on a phone (`notices.css`).
 */
export function dismissButton(text: string, act: () => void): HTMLButtonElement {
  const made = textButton('', act);
  made.classList.add('dismiss');
  made.append(element('span', { className: 'words', textContent: text }));
  return made;
}

/** Creates an element with properties and children. Text always stays text and never becomes markup. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> & {
    readonly data?: Record<string, string>;
  } = {},
  ...children: readonly (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  const { data = {}, ...own } = properties;
  Object.assign(made, own);
  Object.assign(made.dataset, data);
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

/** Whether an element is visible: neither it nor an ancestor is hidden, by itself or by a filter. */
export function isShown(element: Element): boolean {
  // Reading boxes forces a layout of content far outside the window, so only browsers without `checkVisibility` do
  // it.
  const { checkVisibility } = element as { checkVisibility?: () => boolean };
  return checkVisibility?.call(element) ?? element.getClientRects().length > 0;
}

/** The number of frames after which the groups around the element have their final heights. */
const framesUntilMeasured = 2;

/**
 * Scrolls an element into view, and again in the next frames. The heights of groups far outside the window
 * (`content-visibility: auto`) are estimates until they are near it, and not every engine corrects the position by
 * itself. It never scrolls smoothly, because the distance would be an estimate, too.
 */
export function bringIntoView(element: Element, block: 'center' | 'nearest'): void {
  const aim = (framesLeft: number): void => {
    element.scrollIntoView({ block, behavior: 'instant' });
    if (framesLeft > 0) requestAnimationFrame(() => aim(framesLeft - 1));
  };
  aim(framesUntilMeasured);
}
