import type { EventEntry, SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import type { SlotFacts } from './history.ts';
import { slotFacts } from './slot-facts.ts';

type Placeable = TalkEntry | SessionEntry;

/**
 * Places content again and again, commit after commit, doing only what changed.
 *
 * Where a talk is placed depends on its session, the sessions around that and the talks before it
 * there. So content falls into units, an outermost session with all that is in it or a talk of its
 * own, and a unit whose entries are the same objects as before keeps its slots.
 */
export class PlacedUnits {
  #units = new Map<string, { members: readonly Placeable[]; slots: readonly SlotFacts[] }>();
  #event: EventEntry | undefined;

  /** The facts of every slot, by identity; the same objects for slots whose unit did not change. */
  place(event: EventEntry, entries: readonly Placeable[]): Map<string, SlotFacts> {
    const known = this.#event === event ? this.#units : new Map<string, never>();
    const units = new Map<string, { members: readonly Placeable[]; slots: readonly SlotFacts[] }>();
    for (const [name, members] of unitsOf(entries)) {
      const before = known.get(name);
      units.set(
        name,
        before !== undefined && sameMembers(before.members, members)
          ? before
          : { members, slots: placeUnit(event, members) },
      );
    }
    this.#units = units;
    this.#event = event;
    const slots = [...units.values()].flatMap((unit) => unit.slots);
    return new Map(slots.map((facts) => [facts.identity, facts]));
  }
}

function placeUnit(event: EventEntry, members: readonly Placeable[]): SlotFacts[] {
  const content = {
    event,
    talks: members.filter((member) => member.collection === 'talks'),
    sessions: members.filter((member) => member.collection === 'sessions'),
    speakers: [],
    pages: [],
  };
  return placeContent(content).slots.map(slotFacts);
}

const sameMembers = (a: readonly Placeable[], b: readonly Placeable[]): boolean =>
  a.length === b.length && a.every((member, index) => member === b[index]);

function unitsOf(entries: readonly Placeable[]): Map<string, Placeable[]> {
  const sessions = new Map<string, SessionEntry>();
  for (const entry of entries) if (entry.collection === 'sessions') sessions.set(entry.id, entry);
  const roots = new Map<string, string>();
  const units = new Map<string, Placeable[]>();
  for (const entry of entries) {
    const session = entry.collection === 'talks' ? entry.data.session : entry.id;
    const name =
      session !== undefined && sessions.has(session)
        ? outermost(session, sessions, roots)
        : `${entry.collection}/${entry.id}`;
    const members = units.get(name);
    if (members === undefined) units.set(name, [entry]);
    else members.push(entry);
  }
  return units;
}

/** The outermost session around one; sessions that lie within each other end where they meet again. */
function outermost(
  id: string,
  sessions: ReadonlyMap<string, SessionEntry>,
  roots: Map<string, string>,
): string {
  const known = roots.get(id);
  if (known !== undefined) return known;
  const seen = new Set<string>();
  let current = id;
  for (;;) {
    seen.add(current);
    const within = sessions.get(current)?.data.within;
    if (within === undefined || !sessions.has(within) || seen.has(within)) break;
    current = within;
  }
  roots.set(id, current);
  return current;
}
