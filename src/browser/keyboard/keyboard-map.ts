import { isShown, element } from '#src/browser/dom/element.ts';
import { shortcutsStore } from './shortcuts-store.ts';

/** Opens the list of the shortcuts that this page has. When it closes, the focus returns to where it was. */
export function openKeyboardMap(): void {
  const dialog = document.querySelector<HTMLDialogElement>('.keyboard-map');
  const list = dialog?.querySelector('dl');
  const use = dialog?.querySelector<HTMLInputElement>('[data-use]');
  if (!dialog || !list || !use || dialog.open) return;
  for (const row of list.querySelectorAll('[data-own]')) row.remove();
  list.prepend(...ownShortcuts());
  const walks = document.querySelector('main .slot a') !== null;
  for (const row of list.querySelectorAll<HTMLElement>('[data-walks]')) row.hidden = !walks;
  const show = (): void => {
    list.classList.toggle('off', !use.checked);
  };
  use.checked = shortcutsStore.areOn();
  show();
  use.onchange = () => {
    shortcutsStore.turn(use.checked);
    show();
  };
  dialog.showModal();
}

/** The shortcuts that the page's elements declare, without duplicates. */
function ownShortcuts(): HTMLElement[] {
  const labels = new Map<string, string>();
  for (const one of document.querySelectorAll<HTMLElement>('[data-shortcut]')) {
    const key = one.dataset['shortcut'] ?? '';
    if (!isShown(one) || labels.has(key)) continue;
    labels.set(key, one.dataset['shortcutLabel'] ?? nameOf(one));
  }
  return [...labels].map(([key, label]) =>
    element(
      'div',
      { className: 'key', data: { own: '' } },
      element('dt', {}, element('kbd', {}, key)),
      element('dd', {}, label),
    ),
  );
}

function nameOf(one: HTMLElement): string {
  const labelled = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : undefined;
  return (one.getAttribute('aria-label') ?? labelled ?? one.textContent).trim();
}
