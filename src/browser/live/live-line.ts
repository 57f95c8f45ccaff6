import { element } from '#src/browser/dom/element.ts';
import { keepFocus } from '#src/browser/page/notice-space.ts';

/** The lines at the foot of the window. Each subject has only one, so that they never pile up. */
export type LineName = 'now' | 'news' | 'changes' | 'clock';

/** A text that changes while it says the same: a screen reader announces it only when its subject changes. */
export interface Countdown {
  readonly text: string;
  readonly subject: string;
}

/**
 * Writes a line into the notices at the foot of the window: a text with its buttons and links. A text that is the same
 * is not written again: this is a live region, and screen readers would repeat it. A button stays, with what it does, if
 * there is one in its place already, so that it keeps the focus.
 */
export function showLine(
  name: LineName,
  said: string | Countdown,
  ...actions: readonly HTMLElement[]
): void {
  const { text, subject } = typeof said === 'string' ? { text: said, subject: said } : said;
  const notice = document.querySelector<HTMLElement>('.live-notice');
  if (notice === null) return;
  let line = notice.querySelector<HTMLElement>(`[data-line="${name}"]`);
  if (line === null) {
    line = document.createElement('p');
    line.dataset['line'] = name;
    if (name === 'now') line.className = 'one-line';
    line.append(element('span', { className: 'said' }));
    notice.append(line);
  }
  const [words, ...before] = line.children;
  if (words !== undefined && words.textContent !== text) {
    if (line.dataset['subject'] === subject) line.setAttribute('aria-live', 'off');
    else line.removeAttribute('aria-live');
    line.dataset['subject'] = subject;
    words.textContent = text;
    if (!areAdapted(before, actions)) {
      const whole = line;
      keepFocus(whole, () => whole.replaceChildren(words, ...actions));
    }
  }
  notice.hidden = false;
}

/**
 * Gives elements the texts and addresses of others; returns false if they are not of the same kinds.
 */
function areAdapted(elements: readonly Element[], others: readonly Element[]): boolean {
  return (
    elements.length === others.length &&
    elements.every((own, index) => {
      const other = others[index];
      if (own.localName !== other?.localName || own.className !== other.className) return false;
      if (own instanceof HTMLAnchorElement) own.href = (other as HTMLAnchorElement).href;
      if (other.childElementCount > 0) return areAdapted([...own.children], [...other.children]);
      if (own.textContent !== other.textContent) own.textContent = other.textContent;
      return true;
    })
  );
}

/** Removes a line. */
export function hideLine(name: LineName): void {
  const notice = document.querySelector<HTMLElement>('.live-notice');
  const line = notice?.querySelector<HTMLElement>(`[data-line="${name}"]`);
  if (line) keepFocus(line, () => line.remove());
  if (notice?.childElementCount === 0) notice.hidden = true;
}

/** A link in such a line. */
export function lineLink(text: string, href: string): HTMLAnchorElement {
  return element('a', { className: 'text-button', href, textContent: text });
}

/** A shorter text that replaces the long one on phones. */
export function shortText(text: string): HTMLElement {
  return element('span', { className: 'short', textContent: text });
}

/** The link to the line's subject. On a phone, its short text is the touch target. */
export function withShortText<Target extends HTMLElement>(target: Target, short: string): Target {
  const words = element('span', { className: 'words', textContent: target.textContent });
  target.classList.add('lead');
  target.replaceChildren(words, shortText(short));
  return target;
}

/** An address below the site's root. */
export function below(path: string): string {
  const root = document.querySelector<HTMLElement>('.live-notice')?.dataset['root'] ?? '/';
  return root + path;
}
