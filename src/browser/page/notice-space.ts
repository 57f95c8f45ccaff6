/**
 * Keeps space below the page for the notices at the foot of the window, so that the end of the page can be scrolled
 * above them. It also keeps the focused element above them (WCAG 2.2, 2.4.11): the browser scrolls as if the window ended
 * above the notices. Only the page knows their height.
 */
export function startNoticeSpace(): void {
  document.addEventListener('focusin', showFocused);
  const notices = document.querySelector<HTMLElement>('.notices');
  if (notices === null) return;
  const observer = new ResizeObserver(() => keepSpace(notices));
  for (const notice of notices.children) observer.observe(notice);
}

/** Without notices, the style sheets' values apply. A page shorter than the window gets longer, so its footer stays. */
function keepSpace(notices: HTMLElement): void {
  const sections = [...notices.querySelectorAll<HTMLElement>(':scope > section')];
  const height = Math.min(
    notices.clientHeight,
    sections.reduce((sum, { offsetHeight }) => sum + offsetHeight, 0),
  );
  const space = (more: string): string => (height === 0 ? '' : `calc(${height}px + ${more})`);
  document.documentElement.style.scrollPaddingBlockEnd = space('var(--bar, 0px) + 1rem');
  document.body.style.paddingBlockEnd = space('var(--bar, 0px)');
  document.body.style.minBlockSize = space('100svh');
}

/**
 * Notices that are higher than their space scroll by themselves. The page does not, because they are always visible.
 */
function scrollNotices(notices: HTMLElement, target: HTMLElement): void {
  const [free, box] = [notices.getBoundingClientRect(), target.getBoundingClientRect()];
  const above = Math.max(0, free.top - box.top);
  const below = Math.max(0, box.bottom - free.bottom);
  if (above + below > 0) notices.scrollBy({ top: above > 0 ? -above : below, behavior: 'instant' });
}

/** The element outside of the notices that last had the focus. */
let before: HTMLElement | undefined;

/**
 * Changes a notice that may contain the focus. If the element with the focus goes, the focus moves to what is left of the
 * notice, else to where it was before, else to the page's content.
 */
export function keepFocus(notice: HTMLElement, change: () => void): void {
  const hadFocus = notice.contains(document.activeElement);
  change();
  if (!hadFocus) return;
  const homes = [notice.querySelector('button'), before, document.querySelector('main')];
  for (const home of homes) {
    // An element that is gone or hidden does not accept it.
    if (document.activeElement === document.body) home?.focus({ preventScroll: true });
  }
}

/**
 * Content far below is laid out only as the visitor comes near it, and may push away an element that was just scrolled
 * into view.
 */
function showFocused({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement)) return;
  const notices = target.closest<HTMLElement>('.notices');
  if (target.closest('.notices, dialog') === null) before = target;
  if (!target.matches(':focus-visible')) return;
  if (notices !== null) return scrollNotices(notices, target);
  setTimeout(() => {
    if (target === document.activeElement) target.scrollIntoView({ block: 'nearest' });
  }, 100);
}
