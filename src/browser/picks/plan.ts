/** A picked slot that takes place, as far as planning is concerned. */
export interface Planned {
  readonly pick: string;
  /** Milliseconds. */
  readonly start: number;
  readonly end: number;
  readonly day: string | undefined;
  readonly building: string | undefined;
}

/** What a visitor should know of one of their picks. */
export interface PlanNote {
  /** Other picks at the same time, with the minutes they share. */
  readonly clashes: readonly { readonly pick: string; readonly minutes: number }[];
  /** Free minutes before it, after what was picked earlier that day; absent where they are few. */
  readonly freeMinutes: number | undefined;
  /** The pick before it, where the way from there takes longer than there is time. */
  readonly hurry: { readonly from: string; readonly minutes: number } | undefined;
}

/** Fewer free minutes than these are no gap to plan with. */
const leastGap = 15;

/**
 * Looks through picks for clashes, gaps and ways that are too long. A session and what lies within it
 * do not clash; times that only touch do not either. What begins together stays in its order.
 *
 * @param walkMinutes how long the way between two buildings takes; undefined where it is not known.
 * @param within the slot within which any slot lies, picked or not.
 */
export function planPicks(
  planned: readonly Planned[],
  walkMinutes: number | undefined,
  within: ReadonlyMap<string, string>,
): Map<string, PlanNote> {
  const ordered = [...planned].sort((a, b) => a.start - b.start);
  const notes = new Map<string, PlanNote>();
  const clashes = clashesAmong(ordered, within);
  let earlier: Planned[] = [];
  let day: string | undefined;
  for (const slot of ordered) {
    if (slot.day !== day) earlier = [];
    day = slot.day;
    notes.set(slot.pick, {
      clashes: clashes.get(slot.pick) ?? [],
      freeMinutes: freeBefore(slot, earlier),
      hurry: walkMinutes === undefined ? undefined : hurryTo(slot, earlier, walkMinutes),
    });
    earlier.push(slot);
  }
  return notes;
}

function clashesAmong(ordered: readonly Planned[], within: ReadonlyMap<string, string>) {
  const clashes = new Map<string, { readonly pick: string; readonly minutes: number }[]>();
  const note = (slot: Planned, other: Planned, minutes: number): void => {
    const known = clashes.get(slot.pick) ?? [];
    clashes.set(slot.pick, [...known, { pick: other.pick, minutes }]);
  };
  for (const [place, slot] of ordered.entries()) {
    for (const other of ordered.slice(place + 1)) {
      if (other.start >= slot.end) break;
      const minutes = (Math.min(slot.end, other.end) - other.start) / 60_000;
      if (minutes <= 0 || holds(slot, other, within) || holds(other, slot, within)) continue;
      note(slot, other, minutes);
      note(other, slot, minutes);
    }
  }
  return clashes;
}

/** Whether a slot lies within another, however deep. */
function holds(outer: Planned, inner: Planned, within: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  let at = within.get(inner.pick);
  while (at !== undefined && !passed.has(at)) {
    if (at === outer.pick) return true;
    passed.add(at);
    at = within.get(at);
  }
  return false;
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
