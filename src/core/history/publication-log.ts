import { changesBetween } from './slot-facts.ts';
import type { Event } from '#src/core/model/event/event.ts';
import { firstIdOf } from '#src/core/model/first-id.ts';
import type { Publication, RenamedRoom, SlotChange, HistoricSlot } from './history.ts';
import { compareText } from '#src/core/text/compare.ts';

/** Commits closer together than this are one publication, because web editors make a commit for each file. */
const togetherMillis = 30 * 60 * 1000;

/**
 * Groups commits, added oldest first, into publications.
 *
 * The announced schedule (or else the first commit) is the baseline and is not reported. After it, commits less than 30
 * minutes apart form one publication, which lists each slot once with its net change. Publications without a reported
 * change are left out.
 */
export class PublicationLog {
  readonly #publications: Publication[] = [];
  readonly #slots = new Map<string, HistoricSlot>();
  /** The earlier facts of the slots that the pending publication changes. */
  readonly #before = new Map<string, HistoricSlot | undefined>();
  #rooms: Rooms = [];
  /** The rooms before the pending publication. */
  #roomsBefore: Rooms = [];
  #begun = false;
  /** The first commit of the pending publication, and the time of its latest one. */
  #pending: { readonly hash: string; readonly at: string } | undefined;

  /**
   * @param changed facts by identity; a slot that no longer exists is `undefined`.
   * @param rooms the event's rooms after the commit.
   * @param announced whether the commit comes after the announcement.
   */
  enter(
    changed: ReadonlyMap<string, HistoricSlot | undefined>,
    commit: { readonly hash: string; readonly at: string },
    rooms: Rooms,
    announced: boolean,
  ): void {
    const isAnnounced = announced && this.#begun;
    this.#begun = true;
    if (isAnnounced) {
      if (this.#pending !== undefined && !areTogether(this.#pending, commit)) this.#record();
      if (this.#pending === undefined) this.#roomsBefore = this.#rooms;
      this.#pending = { hash: this.#pending?.hash ?? commit.hash, at: commit.at };
    }
    this.#rooms = rooms;
    for (const [identity, facts] of changed) {
      if (isAnnounced && !this.#before.has(identity)) {
        this.#before.set(identity, this.#slots.get(identity));
      }
      if (facts === undefined) this.#slots.delete(identity);
      else this.#slots.set(identity, facts);
    }
  }

  /** All publications so far, newest first. */
  publications(): Publication[] {
    this.#record();
    return this.#publications.toReversed();
  }

  #record(): void {
    if (this.#pending === undefined) return;
    const { at, hash: commit } = this.#pending;
    const changes = [...this.#before]
      .map(([identity, before]) => changeOf(identity, before, this.#slots.get(identity)))
      .filter(({ kinds }) => kinds.length > 0)
      .sort((a, b) => compareText(startOf(a), startOf(b)) || compareText(a.identity, b.identity));
    const renamedRooms = renamedBetween(this.#roomsBefore, this.#rooms);
    if (changes.length > 0 || renamedRooms.length > 0) {
      this.#publications.push({ at, commit, changes, renamedRooms });
    }
    this.#before.clear();
    this.#pending = undefined;
  }
}

type Rooms = Event['rooms'];

function renamedBetween(before: Rooms, after: Rooms): RenamedRoom[] {
  const names = new Map(before.map((room) => [firstIdOf(room), room.name]));
  return after.flatMap((room) => {
    const id = firstIdOf(room);
    const name = names.get(id);
    return name === undefined || name === room.name ? [] : [{ id, before: name, after: room.name }];
  });
}

function changeOf(
  identity: string,
  before: HistoricSlot | undefined,
  after: HistoricSlot | undefined,
): SlotChange {
  return { identity, kinds: changesBetween(before, after), before, after };
}

function areTogether(a: { readonly at: string }, b: { readonly at: string }): boolean {
  return Date.parse(b.at) - Date.parse(a.at) < togetherMillis;
}

function startOf(change: SlotChange): string {
  return (change.after ?? change.before)?.start ?? '';
}
