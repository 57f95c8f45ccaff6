/**
 * Closes the panel with the menu's other pages on Escape, on a click outside, and when the focus moves into the page.
 * The panel also opens and closes without a script.
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
    // Otherwise the focus would be lost with the link that had it.
    if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
  });
}
