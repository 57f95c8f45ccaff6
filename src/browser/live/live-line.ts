import { element } from '#src/browser/dom/element.ts';

/** The lines at the foot of the window. Each subject has only one, so that they never pile up. */
export type LineName = 'now' | 'news' | 'changes' | 'clock';

/**
 * Writes a line into the notices at the foot of the window: a text with its buttons and links. A text that is the same
 * is not written again: this is a live region, and screen readers would repeat it.
 */
export function showLine(name: LineName, text: string, ...actions: readonly HTMLElement[]): void {
  const notice = document.querySelector<HTMLElement>('.live-notice');
  if (notice === null) return;
  let line = notice.querySelector<HTMLElement>(`[data-line="${name}"]`);
  if (line === null) {
    line = document.createElement('p');
    line.dataset['line'] = name;
    if (name === 'now') line.className = 'one-line';
    const said = document.createElement('span');
    said.className = 'said';
    line.append(said);
    notice.append(line);
  }
  const said = line.firstElementChild;
  if (said !== null && said.textContent !== text) {
    said.textContent = text;
    line.replaceChildren(said, ...actions);
  }
  notice.hidden = false;
}

/** Removes a line. */
export function hideLine(name: LineName): void {
  const notice = document.querySelector<HTMLElement>('.live-notice');
  notice?.querySelector(`[data-line="${name}"]`)?.remove();
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
