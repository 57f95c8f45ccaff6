import { pageData } from '#src/browser/dom/page-words.ts';

function storageKey(): string {
  return `schedule:shortcuts:v1:${pageData('pick-words').dataset['event'] ?? ''}`;
}

/** The choice made on this page, in case the browser stores nothing. */
let chosen: boolean | undefined;

/** Whether single keys are shortcuts on this device. Nothing here throws. */
export const shortcutsStore = {
  areOn(): boolean {
    try {
      return (localStorage.getItem(storageKey()) ?? (chosen === false ? 'off' : '')) !== 'off';
    } catch {
      return chosen ?? true;
    }
  },

  turn(on: boolean): void {
    chosen = on;
    try {
      if (on) localStorage.removeItem(storageKey());
      else localStorage.setItem(storageKey(), 'off');
    } catch {
      // If the browser refuses, the choice applies until the page is closed.
    }
  },
};
