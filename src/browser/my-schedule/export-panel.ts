import { fillWords, readMyWords } from '#src/browser/dom/page-words.ts';
import { currentPicks } from '#src/browser/picks/picks-store.ts';
import { slotCodes, writePickLink, splitPicks } from '#src/browser/picks/pick-link.ts';
import type { Picks } from '#src/browser/picks/picks.ts';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { element } from '#src/browser/dom/element.ts';
import { readPicksFile, writePicksFile } from './picks-file.ts';
import type { PicksFile } from './picks-file.ts';

/** Phone cameras have difficulty reading a code with more characters than this. */
const longestCode = 300;

/** What export and import need from the surrounding page. */
export interface ExportContext {
  /** The part of the schedule that is loaded, with the picks. */
  readonly schedule: () => MySchedule;
  /** The address of the site's first page. */
  readonly root: string;
  readonly say: (text: string) => void;
  /** Merges the content of an imported file. */
  readonly bringIn: (file: PicksFile) => void;
}

/** The part of the page that exports and imports picks. */
export class ExportPanel {
  readonly #part: HTMLElement;
  readonly #around: ExportContext;

  constructor(part: HTMLElement, around: ExportContext) {
    this.#part = part;
    this.#around = around;
    this.#onClick('[data-copy]', (button) => this.#copy(button));
    this.#onClick('[data-share]', () => this.#share());
    this.#onClick('[data-calendar]', () => this.#saveCalendar());
    this.#onClick('[data-save]', () => this.#saveFile());
    this.#find('[data-load]')?.addEventListener('change', (event) => {
      if (event.target instanceof HTMLInputElement) void this.#loadFile(event.target);
    });
    this.#find('[data-codes]')?.addEventListener('toggle', () => void this.#drawCodes());
    const share = this.#find('[data-share]');
    if (share !== undefined) share.hidden = !('share' in navigator);
    part.hidden = false;
  }

  /** Updates the panel when the picks change. */
  show(picks: Picks): void {
    for (const element of this.#part.querySelectorAll<HTMLElement>('[data-needs-picks]')) {
      element.hidden = picks.size === 0;
    }
    const hint = this.#find('[data-needs-no-picks]');
    if (hint !== undefined) hint.hidden = picks.size > 0;
    const field = this.#find('[data-address]');
    if (field instanceof HTMLInputElement) field.value = this.#linkOf(picks);
    void this.#drawCodes();
  }

  #linkOf(picks: Picks): string {
    const { codeOf } = slotCodes(this.#around.schedule().slots);
    return `${location.origin}${location.pathname}#${writePickLink(picks, codeOf)}`;
  }

  async #copy(button: HTMLElement): Promise<void> {
    const field = this.#find('[data-address]');
    if (!(field instanceof HTMLInputElement)) return;
    try {
      await navigator.clipboard.writeText(field.value);
      this.#around.say(button.dataset['done'] ?? '');
      button.dataset['copied'] = '';
    } catch {
      field.focus();
      field.select();
    }
  }

  async #share(): Promise<void> {
    const share = { title: document.title, url: this.#linkOf(currentPicks()) };
    // Rejected if the visitor cancels.
    await navigator.share(share).catch(() => undefined);
  }

  async #drawCodes(): Promise<void> {
    const details = this.#find('[data-codes]');
    const codes = details?.querySelector('.codes');
    if (!(details instanceof HTMLDetailsElement) || !details.open || !codes) return;
    const { drawCodes } = await import('./draw-codes.ts');
    const write = (part: Picks): string => this.#linkOf(part);
    codes.replaceChildren(...drawCodes(splitPicks(currentPicks(), write, longestCode).map(write)));
  }

  #saveFile(): void {
    const { event } = this.#around.schedule();
    const text = writePicksFile(currentPicks(), event);
    save(text, 'application/json', `${event.id}-picks.json`);
  }

  async #saveCalendar(): Promise<void> {
    const { root, say } = this.#around;
    const schedule = this.#around.schedule();
    const picks = currentPicks();
    const slots = schedule.slots.filter(({ pick }) => picks.has(pick));
    try {
      const { calendarOfPicks } = await import('./calendar-of-picks.ts');
      const { text, missing } = await calendarOfPicks(slots, (path) => load(root + path));
      const absent = missing + picks.size - slots.length;
      say(
        absent === 0 ? readMyWords().saved : fillWords(readMyWords().calendarMissing, `${absent}`),
      );
      save(text, 'text/calendar', `${schedule.event.id}-my-schedule.ics`);
    } catch {
      say(readMyWords().calendarFailed);
    }
  }

  async #loadFile(input: HTMLInputElement): Promise<void> {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    const text = await file.text().catch(() => '');
    // Allows the visitor to choose the same file again.
    input.value = '';
    this.#around.bringIn(readPicksFile(text, this.#around.schedule().event.id));
  }

  #find(selector: string): HTMLElement | undefined {
    return this.#part.querySelector<HTMLElement>(selector) ?? undefined;
  }

  #onClick(selector: string, act: (button: HTMLElement) => unknown): void {
    const button = this.#find(selector);
    button?.addEventListener('click', () => void act(button));
  }
}

/** The host's text: a copy in the browser's cache may be older than the page. */
async function load(address: string): Promise<string> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status}: ${address}`);
  return response.text();
}

/** Saves a file as a download. */
function save(text: string, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  element('a', { href: address, download: name }).click();
  // Some browsers read the file only after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
