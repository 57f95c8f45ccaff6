import { isShown } from '#src/browser/dom/element.ts';
import { shortcutsStore } from './shortcuts-store.ts';

const fields =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit]), textarea, select, [contenteditable]';

const steps: Readonly<Record<string, -1 | 1>> = { j: 1, k: -1 };

/**
 * The registry of single-key shortcuts. An element is pressed (a field: focused) by the key that its
 * `data-shortcut` names; besides, `?` opens the list of shortcuts and `j` and `k` walk through a list.
 * They can be switched off (WCAG 2.1.4), and never act while somebody types.
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
 * The key that a press means for shortcuts: none where it is part of typing, goes with a modifier, or belongs to a
 * dialog over the page. On keyboards of other scripts, the position of the key counts.
 */
function keyOf(event: KeyboardEvent): string | undefined {
  const { key, code, target } = event;
  if (event.defaultPrevented || event.isComposing) return undefined;
  if (event.ctrlKey || event.altKey || event.metaKey || key.length !== 1) return undefined;
  if (target instanceof Element && target.closest(fields) !== null) return undefined;
  if (document.querySelector('dialog:modal') !== null) return undefined;
  return /[^\0-\x7f]/.test(key) ? /^Key(\w)$/.exec(code)?.[1]?.toLowerCase() : key;
}

/** The element on this page that a key presses: a field before anything that leads to one. */
function shortcutElement(key: string): HTMLElement | undefined {
  const shown = [...document.querySelectorAll<HTMLElement>('[data-shortcut]')].filter(
    (element) => element.dataset['shortcut'] === key && isShown(element),
  );
  return shown.find((element) => element.matches(fields)) ?? shown[0];
}
