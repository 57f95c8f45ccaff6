/**
 * A title or a name within a sentence, which may run in another direction than its words (first strong
 * isolate, Unicode Bidirectional Algorithm, UAX #9). For lines of text alone: elements have `dir`.
 */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** A button within a line of text that looks like a link (`text-button.css`). */
export function textButton(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'text-button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

/** The button that closes a notice: words, or a cross in a notice of one line on a phone (`text-button.css`). */
export function dismissButton(text: string, act: () => void): HTMLButtonElement {
  const made = textButton('', act);
  made.classList.add('dismiss');
  made.append(element('span', { className: 'words', textContent: text }));
  return made;
}

/** Makes an element with properties and children. Text is always text, never markup. */
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

/** Whether an element is drawn: neither it nor an ancestor is hidden, by itself or by a filter. */
export function isShown(element: Element): boolean {
  // Reading boxes forces a layout of content far off the window, so it is only for browsers without `checkVisibility`.
  const { checkVisibility } = element as { checkVisibility?: () => boolean };
  return checkVisibility?.call(element) ?? element.getClientRects().length > 0;
}

/** The number of frames after which the groups around the element have their real heights. */
const framesUntilMeasured = 2;

/**
 * Scrolls an element into view, and again in the next frames. The heights of groups far off the window
 * (`content-visibility: auto`) are guesses until they are near, and not every engine corrects the position by itself.
 * Never smooth, because the distance would be a guess, too.
 */
export function bringIntoView(element: Element, block: 'center' | 'nearest'): void {
  const aim = (framesLeft: number): void => {
    element.scrollIntoView({ block, behavior: 'instant' });
    if (framesLeft > 0) requestAnimationFrame(() => aim(framesLeft - 1));
  };
  aim(framesUntilMeasured);
}
