import { isRescheduled } from './compare-slots.ts';
import type { RemovedSlot, SlotFacts, SlotHistory } from './history.ts';

interface Account {
  facts: SlotFacts;
  present: boolean;
  /** Whether it stood in the schedule at a commit from the announcement on. */
  announced: boolean;
  sequence: number;
  created: string;
  lastModified: string;
  previousStart: string | undefined;
}

/** Keeps the account of every slot there ever was, commit after commit. */
export class SlotLedger {
  readonly #accounts = new Map<string, Account>();

  /**
   * Enters the schedule as a commit left it.
   *
   * @param at the commit's time: UTC, ISO 8601.
   * @param told whether the commit comes after the announcement, so that SEQUENCE counts it.
   * @param rewritten files, as `talks/id`, that the commit changed.
   */
  enter(
    slots: ReadonlyMap<string, SlotFacts>,
    { at, told, rewritten }: { at: string; told: boolean; rewritten: ReadonlySet<string> },
  ): void {
    if (told) this.#announce();
    for (const [identity, facts] of slots) {
      const account = this.#accounts.get(identity);
      if (account === undefined) {
        this.#accounts.set(identity, open(facts, at));
      } else if (account.facts !== facts || !account.present || rewritten.has(fileOf(facts))) {
        update(account, facts, at, told);
      }
    }
    for (const [identity, account] of this.#accounts) {
      if (account.present && !slots.has(identity)) close(account, at, told);
    }
    if (told) this.#announce();
  }

  #announce(): void {
    for (const account of this.#accounts.values()) account.announced ||= account.present;
  }

  /** The slots of the last commit. */
  present(): Map<string, SlotHistory> {
    const present = [...this.#accounts].filter(([, account]) => account.present);
    return new Map(present.map(([identity, account]) => [identity, historyOf(account)]));
  }

  /** Slots that were announced and are gone. */
  removed(): RemovedSlot[] {
    return [...this.#accounts.values()]
      .filter(({ present, announced }) => !present && announced)
      .map((account) => ({
        facts: { ...account.facts, status: 'cancelled' },
        history: historyOf(account),
      }));
  }
}

const fileOf = ({ collection, id }: SlotFacts): string => `${collection}/${id}`;

const open = (facts: SlotFacts, at: string): Account => ({
  facts,
  present: true,
  announced: false,
  sequence: 0,
  created: at,
  lastModified: at,
  previousStart: undefined,
});

function update(account: Account, facts: SlotFacts, at: string, told: boolean): void {
  const returns = !account.present;
  if (told && (returns || isRescheduled(account.facts, facts))) account.sequence += 1;
  if (told && account.facts.start !== facts.start) account.previousStart = account.facts.start;
  account.facts = facts;
  account.present = true;
  account.lastModified = at;
}

function close(account: Account, at: string, told: boolean): void {
  if (told) account.sequence += 1;
  account.present = false;
  account.lastModified = at;
}

function historyOf({ sequence, created, lastModified, previousStart }: Account): SlotHistory {
  return { sequence, created, lastModified, previousStart };
}
