/** The storage key of a choice, both on the device and, for a visit, in the tab. */
export const zoneKey = 'schedule:zone:v1';

const nameMark = `${zoneKey}=`;

/**
 * The device's storage, if the browser allows it. If the browser refuses it, which can happen at any moment, the
 * tab's name holds the choice for the visit, because a tab's name needs no permission. Nothing here throws.
 */
export const zoneStore = {
  /** The value stored on the device; it can be anything. */
  kept: (): unknown => attempt(() => localStorage.getItem(zoneKey)),

  /** The value stored for this visit; it can be anything. */
  visit: (): unknown => attempt(() => sessionStorage.getItem(zoneKey)) ?? nameOfTab() ?? null,

  /**
   * Stores a choice for all visits, or for this visit if the browser refuses that. This ends the effect of a link.
   */
  keep(text: string): void {
    this.endVisit();
    if (!succeeds(() => localStorage.setItem(zoneKey, text))) this.holdForVisit(text);
  },

  /** Holds a choice as long as the tab is open. */
  holdForVisit(text: string): void {
    if (!succeeds(() => sessionStorage.setItem(zoneKey, text))) window.name = nameMark + text;
  },

  /** Discards what the visit remembers. */
  endVisit(): void {
    attempt(() => sessionStorage.removeItem(zoneKey));
    if (nameOfTab() !== undefined) window.name = '';
  },
};

function nameOfTab(): string | undefined {
  return window.name.startsWith(nameMark) ? window.name.slice(nameMark.length) : undefined;
}

function attempt<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}
