import { isShown } from '#src/browser/dom/element.ts';
import { shortcutsStore } from './shortcuts-store.ts';

const fields =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]';

const steps: Readonly<Record<string, -1 | 1>> = { j: 1, k: -1 };

/**
 * The single-key shortcuts. The key in an element's `data-shortcut` clicks that element (or focuses it, if it is a
 * field). In addition, `?` opens the list of shortcuts, and `j` and `k` walk through a list. Visitors can turn the
 * shortcuts off (WCAG 2.1.4), and typing never triggers one.
 */
export function startShortcuts(): void {
  document.addEventListener('keydown', onKey);
  document.querySelector('[data-keyboard]')?.addEventListener('click', openMap);
}

function onKey(event: KeyboardEvent): void {
  const key = keyOf(event);
  if (key === undefined || !shortcutsStore.areOn()) return;
  const target = shortcutElement(key);
  const step = steps[key];
  if (target !== undefined) {
    if (event.repeat) return;
    if (target.matches(fields)) target.focus();
    else target.click();
  } else if (key === '?') {
    openMap();
  } else if (step !== undefined && document.querySelector('main .slot') !== null) {
    void import('./walk-titles.ts').then(({ walkTitles }) => walkTitles(step));
  } else {
    return;
  }
  event.preventDefault();
}

function openMap(): void {
  void import('./keyboard-map.ts').then(({ openKeyboardMap }) => openKeyboardMap());
}

/**
 * The shortcut key that a key press stands for. There is none if the press is part of typing, has a modifier, or
 * belongs to a dialog above the page. On keyboards for other scripts, the key's position counts.
 */
function keyOf(event: KeyboardEvent): string | undefined {
  const { key, code, target } = event;
  if (event.defaultPrevented || event.isComposing) return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey || key.length !== 1) return undefined;
  if (target instanceof Element && target.closest(fields) !== null) return undefined;
  if (document.querySelector('dialog:modal') !== null) return undefined;
  return /[^\0-\x7f]/.test(key) ? /^Key(\w)$/.exec(code)?.[1]?.toLowerCase() : key;
}

/** The element on this page that a key activates; a field comes before links and buttons. */
function shortcutElement(key: string): HTMLElement | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>('[data-shortcut]')].filter(
    (element) => element.dataset['shortcut'] === key && isShown(element),
  );
  return shown.find((element) => element.matches(fields)) ?? shown[0];
}
