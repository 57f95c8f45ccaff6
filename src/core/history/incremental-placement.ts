import type { SessionEntry, EventEntry } from '#src/core/model/entry.ts';
import { roomIdsOf } from '#src/core/model/event/room.ts';
import { sessionIdsOf } from '#src/core/model/talk.ts';
import { placePublished } from '#src/core/schedule/place-content.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { ContentChange, Placeable } from './content-timeline.ts';
import type { HistoricSlot } from './history.ts';
import { historicSlot } from './slot-facts.ts';
import type { SpeakerFiles } from './speaker-files.ts';

/**
 * The id of the outermost session around a session. If sessions contain one another in a circle, it is the same for the
 * whole circle. Undefined for an unknown id.
 */
function outermostSession(
  id: string,
  sessions: ReadonlyMap<string, SessionEntry>,
): string | undefined {
  if (!sessions.has(id)) return undefined;
  const chain = [id];
  for (;;) {
    const within = sessions.get(chain.at(-1) ?? id)?.data.within;
    if (within === undefined || !sessions.has(within)) return chain.at(-1);
    const met = chain.indexOf(within);
    if (met !== -1) return chain.slice(met).sort()[0];
    chain.push(within);
  }
}

interface Unit {
  readonly members: ReadonlyMap<string, Placeable>;
  readonly slots: readonly HistoricSlot[];
}

const noMembers: ReadonlyMap<string, Placeable> = new Map();

/**
 * Places content repeatedly, commit after commit, but only what changed.
 *
 * The placement of a talk depends on its session, the sessions around that, and the talks before it there. Content is
 * therefore divided into units (an outermost session with everything in it, or a talk outside of sessions), and only
 * units that a commit touched are placed again. Outermost sessions that have a talk in common are one unit.
 */
export class IncrementalPlacement {
  readonly #speakers: SpeakerFiles;
  #event: EventEntry | undefined;
  readonly #units = new Map<string, Unit>();
  readonly #sessions = new Map<string, SessionEntry>();
  /** For an outermost session that shares a talk with others, the session by which their unit is named. */
  #joined: ReadonlyMap<string, string> = new Map();
  /** The facts of slots by unit and identity; for a moment, a copied file can give two units the same slot. */
  readonly #slots = new Map<string, Map<string, HistoricSlot>>();

  /** The units with an error that stops a build. */
  readonly #broken = new Set<string>();

  constructor(speakers: SpeakerFiles) {
    this.#speakers = speakers;
  }

  /**
   * Whether a build could publish the content: every time can be placed, and every room, session, and speaker that a
   * talk or session names exists.
   */
  get isPublishable(): boolean {
    return this.#broken.size === 0;
  }

  /**
   * Applies the entries that a commit removed and added. Returns the facts of every slot that it may have changed, by
   * identity; a removed slot is `undefined`.
   */
  place(event: EventEntry, change: ContentChange): Map<string, HistoricSlot | undefined> {
    const touched = [...change.gone, ...change.come];
    const regroups = touched.some(
      (entry) => entry.collection === 'sessions' || sessionIdsOf(entry.data).length > 1,
    );
    const members = regroups ? this.#regrouped(change) : this.#adjusted(change);
    if (this.#event !== event) {
      for (const [name, unit] of this.#units) {
        if (!members.has(name)) members.set(name, new Map(unit.members));
      }
    }
    this.#event = event;
    const changed = new Set<string>();
    for (const [name, entries] of members) this.#replace(name, entries, event, changed);
    return new Map([...changed].map((identity) => [identity, this.#factsOf(identity)]));
  }

  /** The members of the units that talks outside of sessions, and talks of unchanged sessions, leave and join. */
  #adjusted({ gone, come }: ContentChange): Members {
    const members: Members = new Map();
    const membersOf = (entry: Placeable): Map<string, Placeable> => {
      const name = this.#unitOf(entry);
      const ofUnit = members.get(name) ?? new Map(this.#units.get(name)?.members);
      members.set(name, ofUnit);
      return ofUnit;
    };
    for (const entry of gone) membersOf(entry).delete(nameOf(entry));
    for (const entry of come) membersOf(entry).set(nameOf(entry), entry);
    return members;
  }

  /** The members of all units, regrouped because sessions changed; units that stay the same are left out. */
  #regrouped({ gone, come }: ContentChange): Members {
    const entries = new Map<string, Placeable>();
    for (const unit of this.#units.values()) {
      for (const [name, entry] of unit.members) entries.set(name, entry);
    }
    for (const entry of gone) entries.delete(nameOf(entry));
    for (const entry of come) entries.set(nameOf(entry), entry);
    this.#sessions.clear();
    for (const entry of entries.values()) {
      if (entry.collection === 'sessions') this.#sessions.set(entry.id, entry);
    }
    this.#joined = joinSessions([...entries.values()].map((entry) => this.#outermostOf(entry)));
    const members: Members = new Map(
      [...this.#units.keys()].map((name) => [name, new Map<string, Placeable>()]),
    );
    for (const [name, entry] of entries) {
      const unit = this.#unitOf(entry);
      const ofUnit = members.get(unit) ?? new Map<string, Placeable>();
      members.set(unit, ofUnit.set(name, entry));
    }
    for (const [name, unit] of this.#units) {
      if (sameMembers(unit.members, members.get(name) ?? noMembers)) members.delete(name);
    }
    return members;
  }

  #unitOf(entry: Placeable): string {
    const [outermost] = this.#outermostOf(entry);
    if (outermost === undefined) return nameOf(entry);
    return `sessions/${this.#joined.get(outermost) ?? outermost}`;
  }

  /** The outermost sessions around an entry; only a talk in several sessions has more than one. */
  #outermostOf(entry: Placeable): string[] {
    const ids = entry.collection === 'talks' ? sessionIdsOf(entry.data) : [entry.id];
    return ids.flatMap((id) => outermostSession(id, this.#sessions) ?? []);
  }

  #replace(
    name: string,
    members: ReadonlyMap<string, Placeable>,
    event: EventEntry,
    changed: Set<string>,
  ): void {
    for (const { identity } of this.#units.get(name)?.slots ?? []) {
      this.#slots.get(identity)?.delete(name);
      changed.add(identity);
    }
    this.#units.delete(name);
    this.#broken.delete(name);
    if (members.size === 0) return;
    const entries = [...members.values()];
    const { slots, problems } = placeUnit(event, entries, this.#speakers);
    if (problems > 0 || entries.some((entry) => this.#namesUnknown(entry, event))) {
      this.#broken.add(name);
    }
    this.#units.set(name, { members, slots });
    for (const facts of slots) {
      const said = this.#slots.get(facts.identity) ?? new Map<string, HistoricSlot>();
      this.#slots.set(facts.identity, said.set(name, facts));
      changed.add(facts.identity);
    }
  }

  #namesUnknown({ collection, data }: Placeable, event: EventEntry): boolean {
    const times = [data, ...(data.slots ?? [])];
    const rooms = times.flatMap((written) => roomIdsOf(written) ?? []);
    const sessions = collection === 'talks' ? sessionIdsOf(data) : [data.within ?? []].flat();
    const speakers = collection === 'talks' ? (data.speakers ?? []) : [];
    return (
      rooms.some((id) => !event.data.rooms.some((room) => room.id === id)) ||
      sessions.some((id) => !this.#sessions.has(id)) ||
      speakers.some(({ id }) => id !== undefined && !this.#speakers.has(id))
    );
  }

  #factsOf(identity: string): HistoricSlot | undefined {
    return [...(this.#slots.get(identity)?.values() ?? [])].at(-1);
  }
}

type Members = Map<string, Map<string, Placeable>>;

function nameOf({ collection, id }: Placeable): string {
  return `${collection}/${id}`;
}

function sameMembers(
  a: ReadonlyMap<string, Placeable>,
  b: ReadonlyMap<string, Placeable>,
): boolean {
  return a.size === b.size && [...a].every(([name, entry]) => b.get(name) === entry);
}

/** Maps each session in a group to one representative; sessions without a group are not in the map. */
function joinSessions(groups: readonly (readonly string[])[]): Map<string, string> {
  const groupOf = new Map<string, Set<string>>();
  for (const group of groups) {
    if (group.length < 2) continue;
    const whole = new Set(group.flatMap((id) => [...(groupOf.get(id) ?? [id])]));
    for (const id of whole) groupOf.set(id, whole);
  }
  return new Map([...groupOf].map(([id, whole]) => [id, [...whole].sort()[0] ?? id]));
}

function placeUnit(
  event: EventEntry,
  members: readonly Placeable[],
  speakers: SpeakerFiles,
): { readonly slots: readonly HistoricSlot[]; readonly problems: number } {
  const content = {
    event,
    talks: members.filter((member) => member.collection === 'talks'),
    sessions: members.filter((member) => member.collection === 'sessions'),
    speakers: [],
    pages: [],
  };
  const sessions = new Map(content.sessions.map((session) => [session.id, session]));
  const findSession = (id: string): SessionEntry | undefined => sessions.get(id);
  const { slots, problems } = placePublished(content);
  const firstIdOf = (id: string): string => speakers.firstIdOf(id);
  const sharing = Map.groupBy(
    slots.filter(({ timing }) => timing === 'shared'),
    ({ session }) => session?.id,
  );
  const sharingWith = ({ subject: { collection, id } }: Slot) =>
    collection === 'sessions' ? sharing.get(id) : undefined;
  return {
    slots: slots.map((slot) =>
      historicSlot(slot, event, findSession, firstIdOf, sharingWith(slot)),
    ),
    problems: problems.length,
  };
}
