import { changesOf } from './changes-of.ts';
import type { Publication, SlotFacts } from './history.ts';

/** The schedule as one commit left it. */
export interface Snapshot {
  readonly commit: string;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** By identity. */
  readonly slots: ReadonlyMap<string, SlotFacts>;
}

/** Web editors make a commit per file: commits closer together than this are one publication. */
const togetherMillis = 30 * 60 * 1000;

/**
 * Tells snapshots, entered oldest first, as publications.
 *
 * What stood when the event was announced is the ground the story begins from, and is not told:
 * the last snapshot before the announcement, or the very first one, which stands alone. From then
 * on snapshots less than 30 minutes apart are one publication that tells each slot once, with its
 * net change. A publication that changed nothing people are told is left out.
 */
export class PublicationTeller {
  readonly #publications: Publication[] = [];
  #ground: Snapshot | undefined;
  #pending: Snapshot | undefined;

  /** @param told whether the snapshot comes after the announcement. */
  enter(snapshot: Snapshot, told: boolean): void {
    if (this.#ground === undefined || !told) {
      this.#ground = snapshot;
      return;
    }
    if (this.#pending !== undefined && !areTogether(this.#pending, snapshot)) this.#tell();
    this.#pending = snapshot;
  }

  /** All publications so far, newest first. */
  publications(): Publication[] {
    this.#tell();
    return this.#publications.toReversed();
  }

  #tell(): void {
    if (this.#ground === undefined || this.#pending === undefined) return;
    const { at, commit, slots } = this.#pending;
    const changes = changesOf(this.#ground.slots, slots);
    if (changes.length > 0) this.#publications.push({ at, commit, changes });
    this.#ground = this.#pending;
    this.#pending = undefined;
  }
}

const areTogether = (a: Snapshot, b: Snapshot): boolean =>
  Date.parse(b.at) - Date.parse(a.at) < togetherMillis;
