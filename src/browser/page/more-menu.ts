/**
 * Closes the panel of the menu's other pages on Escape, on a press outside, and when the focus moves to the page. It
 * opens and closes without a script, too.
 */
export function startMoreMenu(): void {
  const menu = document.querySelector<HTMLDetailsElement>('.site-header details');
  if (menu === null) return;
  const isOutside = (target: EventTarget | null): boolean =>
    target instanceof Node && !menu.contains(target);
  document.addEventListener('click', ({ target }) => {
    if (isOutside(target)) menu.open = false;
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (isOutside(relatedTarget)) menu.open = false;
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !menu.open) return;
    menu.open = false;
    // Without this the focus would be lost with the link that had it.
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
  });
}
