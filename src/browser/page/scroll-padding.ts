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

/** What lay far below is laid out only as one comes near, and may push away what was just scrolled to. */
function showFocused({ target }: FocusEvent): void {
  if (!(target instanceof HTMLElement) || !target.matches(':focus-visible')) return;
  setTimeout(() => {
    if (target === document.activeElement) target.scrollIntoView({ block: 'nearest' });
  }, 100);
}
