import { now } from '#src/browser/clock/now.ts';
import { element } from '#src/browser/dom/element.ts';
import { LatestPass } from '#src/browser/dom/latest-pass.ts';
import { fillWords } from '#src/browser/dom/page-words.ts';
import { currentPicks } from '#src/browser/picks/picks-store.ts';
import type { MySlot } from '#src/core/feeds/formats/my-schedule.ts';
import { below } from './live-line.ts';
import { momentText } from './live-text.ts';
import { endOf, presentOfRooms, roomsOfPicks, startOf } from './present-of-rooms.ts';
import type { RoomPresent } from './present-of-rooms.ts';
import { scheduleAround } from './slots-in-schedule.ts';

/**
 * Fills the list of rooms (`RoomsNow.astro`) with the current and next slot of each. It fetches the schedule while the
 * list is open. Each row has its final height before it is filled.
 */
export class RoomsNow {
  readonly #list: HTMLDetailsElement;
  readonly #passes = new LatestPass();

  constructor(list: HTMLDetailsElement) {
    this.#list = list;
    list.addEventListener('toggle', () => this.show());
    // The page may have been opened before the list's days, like the script in the page decides (`early-rooms.mjs`). The
    // list never appears while somebody reads, because it moves what is below it.
    document.addEventListener('visibilitychange', () => this.#appear());
    addEventListener('pageshow', () => this.#appear());
    this.#appear();
  }

  #appear(): void {
    const { opens = '', closes = '' } = this.#list.dataset;
    this.#list.hidden = !(now() >= Date.parse(opens) && now() < Date.parse(closes));
    this.show();
  }

  /**
   * Updates the list for the current time. It does nothing while the list is closed, or on days other than the list's
   * own.
   */
  show(): void {
    if (this.#list.open && !this.#list.hidden) void this.#write();
  }

  async #write(): Promise<void> {
    const failed = this.#list.querySelector<HTMLElement>('[data-part="failed"]');
    const signal = this.#passes.begin();
    const at = now();
    const schedule = await scheduleAround(at).catch(() => undefined);
    // The file of yesterday may arrive after the one of today.
    if (signal.aborted) return;
    if (failed !== null) failed.hidden = schedule !== undefined;
    if (schedule === undefined) return;
    const rooms = presentOfRooms(schedule, at);
    this.#placeMine(roomsOfPicks(schedule, currentPicks(), at));
    for (const row of this.#list.querySelectorAll<HTMLElement>('[data-room]')) {
      const present = rooms[Number(row.dataset['room'])];
      if (present !== undefined) this.#writeRow(row, present, at);
    }
  }

  /** Repeats the rows of these rooms at the top of a long list. */
  #placeMine(mine: readonly number[]): void {
    const part = this.#list.querySelector<HTMLElement>('[data-part="mine"]');
    const list = part?.querySelector('ul');
    if (!part || !list) return;
    part.hidden = mine.length === 0;
    // Rows that stay keep the focus.
    if (Array.from(list.children, rowRoom).join() === mine.join()) return;
    list.replaceChildren(...mine.flatMap((room) => this.#copyOfRow(room) ?? []));
  }

  #copyOfRow(room: number): HTMLElement | undefined {
    const row = this.#list.querySelector(`[data-listed][data-room="${room}"]`);
    if (row === null) return undefined;
    const copy = row.cloneNode(true) as HTMLElement;
    copy.hidden = false;
    // The search field does not count the repeated row again.
    delete copy.dataset['listed'];
    return copy;
  }

  #writeRow(row: HTMLElement, { on, next }: RoomPresent, at: number): void {
    const { until = '', nothingNow = '', nothingNext = '', shortened } = this.#list.dataset;
    // When the visitor opens the list, rooms without further slots are left out to make room for the others.
    const isOver = on === undefined && next === undefined;
    if (shortened !== undefined) row.toggleAttribute('data-over', isOver);
    const end = on && fillWords(until, momentText(endOf(on), at));
    writeLine(row.querySelector('[data-part="on"]'), on, end, nothingNow);
    const start = next && momentText(startOf(next), at);
    writeLine(row.querySelector('[data-part="next"]'), next, start, nothingNext);
    row.removeAttribute('data-empty');
  }
}

function rowRoom(row: Element): string {
  return (row as HTMLElement).dataset['room'] ?? '';
}

/** A line of a room: the time, and a link to the page of the talk. */
function writeLine(
  line: Element | null,
  slot: MySlot | undefined,
  time: string | undefined,
  nothing: string,
): void {
  const [moment, title] = ['.moment', '.title'].map((part) => line?.querySelector(part));
  if (!line || !moment || !title) return;
  line.classList.toggle('none', slot === undefined);
  moment.textContent = time ?? '';
  const made = slot === undefined ? element('span', {}, nothing) : slotLink(slot);
  // A link that stays keeps the focus. Two talks may have the same title.
  if (title.firstElementChild?.isEqualNode(made) === true) return;
  const hadFocus = title.contains(document.activeElement);
  title.replaceChildren(made);
  if (hadFocus) made.focus();
}

function slotLink({ title, language, page }: MySlot): HTMLElement {
  const link = page === undefined ? element('span') : element('a', { href: below(page) });
  if (language !== undefined) link.lang = language;
  link.dataset['clamp'] = '';
  link.textContent = title;
  return link;
}

const list = document.querySelector<HTMLDetailsElement>('.rooms-now');

/** This page's list, if it has one. */
export const roomsNow: RoomsNow | undefined = list === null ? undefined : new RoomsNow(list);
