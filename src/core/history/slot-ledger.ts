import { isRevised } from './slot-facts.ts';
import type { RemovedSlot, HistoricSlot, SlotHistory } from './history.ts';

interface Account {
  facts: HistoricSlot;
  present: boolean;
  /** Whether it was in the schedule at any commit since the announcement. */
  announced: boolean;
  /** When it began according to the announcement. */
  firstStart: string;
  sequence: number;
  created: string;
  lastModified: string;
  previousStart: string | undefined;
}

/** Keeps account of every slot that ever existed, commit after commit. */
export class SlotLedger {
  readonly #accounts = new Map<string, Account>();
  #announced = false;

  /**
   * Records the slots that a commit may have changed.
   *
   * @param changed facts by identity; a slot that no longer exists is `undefined`.
   * @param at the commit's time: UTC, ISO 8601.
   * @param announced whether the commit comes after the announcement, so that it increases SEQUENCE.
   * @param rewritten the files that the commit changed, as `talks/id`.
   */
  enter(
    changed: ReadonlyMap<string, HistoricSlot | undefined>,
    {
      at,
      announced,
      rewritten,
    }: { at: string; announced: boolean; rewritten: ReadonlySet<string> },
  ): void {
    if (announced && !this.#announced) this.#announce();
    for (const [identity, facts] of changed) {
      const account = this.#accounts.get(identity);
      if (account === undefined) {
        if (facts !== undefined) this.#accounts.set(identity, open(facts, at, announced));
      } else if (facts === undefined) {
        if (account.present) close(account, at, announced);
      } else if (!isSame(account, facts) || rewritten.has(fileOf(facts))) {
        update(account, facts, at, announced);
      }
    }
  }

  /** The schedule at the announcement counts as announced. */
  #announce(): void {
    this.#announced = true;
    for (const account of this.#accounts.values()) {
      account.announced = account.present;
      account.firstStart = account.facts.start;
    }
  }

  /** The slots of the last commit. */
  present(): Map<string, SlotHistory> {
    const present = [...this.#accounts].filter(([, account]) => account.present);
    return new Map(present.map(([identity, account]) => [identity, historyOf(account)]));
  }

  /** Slots that were announced and no longer exist. */
  removed(): RemovedSlot[] {
    return [...this.#accounts.values()]
      .filter(({ present, announced }) => !present && announced)
      .map((account) => ({
        facts: { ...account.facts, status: 'cancelled' },
        history: historyOf(account),
      }));
  }
}

/** Whether the slot exists and none of its facts has changed, including the calendars that contain it. */
function isSame({ present, facts }: Account, now: HistoricSlot): boolean {
  return present && JSON.stringify(facts) === JSON.stringify(now);
}

function fileOf({ collection, id }: HistoricSlot): string {
  return `${collection}/${id}`;
}

function open(facts: HistoricSlot, at: string, announced: boolean): Account {
  return {
    facts,
    present: true,
    announced,
    firstStart: facts.start,
    sequence: 0,
    created: at,
    lastModified: at,
    previousStart: undefined,
  };
}

function update(account: Account, facts: HistoricSlot, at: string, announced: boolean): void {
  // Nobody knows the earlier facts of a slot that was not in the schedule when it was announced.
  if (announced && !account.announced) account.firstStart = facts.start;
  else if (announced) revise(account, facts);
  account.facts = facts;
  account.present = true;
  account.announced ||= announced;
  account.lastModified = at;
}

/** Changes what was announced. */
function revise(account: Account, facts: HistoricSlot): void {
  if (!account.present || isRevised(account.facts, facts)) account.sequence += 1;
  if (account.facts.start === facts.start) return;
  // A slot that is back at its announced time is on schedule again, not rescheduled.
  const isBack = facts.start === account.firstStart;
  account.previousStart = isBack ? undefined : account.facts.start;
}

function close(account: Account, at: string, announced: boolean): void {
  if (announced) account.sequence += 1;
  account.present = false;
  account.lastModified = at;
}

function historyOf({ sequence, created, lastModified, previousStart }: Account): SlotHistory {
  return { sequence, created, lastModified, previousStart };
}
