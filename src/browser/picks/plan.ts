/** What planning needs to know about a picked slot that takes place. */
export interface Planned {
  readonly pick: string;
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly day: string | undefined;
  readonly building: string | undefined;
  /** Whether it shares the time of the session around it, as a poster does. */
  readonly shares?: boolean;
}

/** Notes for the visitor on one of their picks. */
export interface PlanNote {
  /** Free minutes before this pick, after the visitor's earlier picks that day; absent if there are few. */
  readonly freeMinutes: number | undefined;
  /** The pick before this one, if the walk from there takes longer than the time between them. */
  readonly hurry: { readonly from: string; readonly minutes: number } | undefined;
}

/** A gap of fewer free minutes is not worth planning with. */
const leastGap = 15;

/**
 * Checks picks for gaps and for walks that take too long. Picks that begin together keep their order.
 *
 * @param walkMinutes the walking time between two buildings; undefined if nobody entered it.
 */
export function planPicks(
  planned: readonly Planned[],
  walkMinutes: number | undefined,
): Map<string, PlanNote> {
  const ordered = [...planned].sort((a, b) => a.start - b.start);
  const notes = new Map<string, PlanNote>();
  let earlier: Planned[] = [];
  let day: string | undefined;
  for (const slot of ordered) {
    if (slot.day !== day) earlier = [];
    day = slot.day;
    notes.set(slot.pick, {
      freeMinutes: freeBefore(slot, earlier),
      hurry: walkMinutes === undefined ? undefined : hurryTo(slot, earlier, walkMinutes),
    });
    earlier.push(slot);
  }
  return notes;
}

function freeBefore(slot: Planned, earlier: readonly Planned[]): number | undefined {
  if (earlier.length === 0) return undefined;
  const busyUntil = Math.max(...earlier.map(({ end }) => end));
  const minutes = (slot.start - busyUntil) / 60_000;
  return minutes >= leastGap ? minutes : undefined;
}

function hurryTo(
  { start, building }: Planned,
  earlier: readonly Planned[],
  walkMinutes: number,
): PlanNote['hurry'] {
  const over = earlier.filter(({ end }) => end <= start);
  const last = [...over].sort((a, b) => b.end - a.end)[0];
  if (last?.building === undefined || building === undefined || last.building === building) {
    return undefined;
  }
  const minutes = (start - last.end) / 60_000;
  return minutes < walkMinutes ? { from: last.pick, minutes } : undefined;
}
