/** Where a choice is kept on the device, and, for a visit, in the tab. */
export const zoneKey = 'schedule:zone:v1';

const nameMark = `${zoneKey}=`;

/**
 * The device's storage, as far as the browser lets it be used. Where it is refused (and a storage
 * may be refused at any moment), the tab's own name holds the choice: it lasts as long as the visit,
 * and needs no permission. Nothing here throws.
 */
export const zoneStore = {
  /** What the device keeps: unknown, for anything may stand there. */
  kept: (): unknown => attempt(() => localStorage.getItem(zoneKey)),

  /** What this visit holds: unknown. */
  visit: (): unknown => attempt(() => sessionStorage.getItem(zoneKey)) ?? nameOfTab() ?? null,

  /** Keeps a choice for all visits; where that is refused, for this one. It ends what a link asked for. */
  keep(text: string): void {
    this.endVisit();
    if (!succeeds(() => localStorage.setItem(zoneKey, text))) this.holdForVisit(text);
  },

  /** Holds a choice as long as the tab is open. */
  holdForVisit(text: string): void {
    if (!succeeds(() => sessionStorage.setItem(zoneKey, text))) window.name = nameMark + text;
  },

  /** Forgets what the visit held. */
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
