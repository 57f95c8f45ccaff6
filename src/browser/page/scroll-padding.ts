/**
 * What has the focus never lies under the notices at the foot of the window (WCAG 2.2, 2.4.11): the
 * browser scrolls as if the window ended above them. How high they are only the page knows.
 */
export function startNoticeRoom(): void {
  document.addEventListener('focusin', showFocused);
  const notices = document.querySelector<HTMLElement>('.notices');
  if (notices !== null) new ResizeObserver(() => keepRoom(notices)).observe(notices);
}

function keepRoom({ offsetHeight }: HTMLElement): void {
  const { style } = document.documentElement;
  const foot = `calc(${offsetHeight}px + var(--bar, 0px) + 1rem)`;
  // Without notices the style sheet says it.
  style.scrollPaddingBlockEnd = offsetHeight === 0 ? '' : foot;
}

/** Where the notices are higher than their room, they scroll; and the page does not, for they are always in sight. */
function scrollNotices(notices: HTMLElement, target: HTMLElement): void {
  const [room, place] = [notices.getBoundingClientRect(), target.getBoundingClientRect()];
  const above = Math.max(0, room.top - place.top);
  const below = Math.max(0, place.bottom - room.bottom);
  if (above + below > 0) notices.scrollBy({ top: above > 0 ? -above : below, behavior: 'instant' });
}

/** What lay far below is laid out only as one comes near, and may push away what was just scrolled to. */
function showFocused({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
  const notices = target.closest<HTMLElement>('.notices');
  if (notices !== null) return scrollNotices(notices, target);
  setTimeout(() => {
    if (target === document.activeElement) target.scrollIntoView({ block: 'nearest' });
  }, 100);
}
