/**
 * Keeps the focused element above the notices at the foot of the window (WCAG 2.2, 2.4.11): the browser scrolls as if
 * the window ended above them. Only the page knows their height.
 */
export function startNoticeRoom(): void {
  document.addEventListener('focusin', showFocused);
  const notices = document.querySelector<HTMLElement>('.notices');
  if (notices !== null) new ResizeObserver(() => keepRoom(notices)).observe(notices);
}

function keepRoom({ offsetHeight }: HTMLElement): void {
  const { style } = document.documentElement;
  const foot = `calc(${offsetHeight}px + var(--bar, 0px) + 1rem)`;
  // Without notices, the style sheet's value applies.
  style.scrollPaddingBlockEnd = offsetHeight === 0 ? '' : foot;
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

/**
 * Content far below is laid out only as the visitor comes near it, and may push away an element that was just scrolled
 * into view.
 */
function showFocused({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
  const notices = target.closest<HTMLElement>('.notices');
  if (notices !== null) return scrollNotices(notices, target);
  setTimeout(() => {
    if (target === document.activeElement) target.scrollIntoView({ block: 'nearest' });
  }, 100);
}
