import type {
  SpeakerEntry,
  Content,
  SessionEntry,
  TalkEntry,
  Timed,
} from '#src/core/model/entry.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import type { Person } from '#src/core/model/person.ts';
import type { Status } from '#src/core/model/slot.ts';
import { mostCertain, inheritance, kindResolver } from './inherit.ts';
import { compareMembers } from './order.ts';
import type {
  Participant,
  ScheduledSession,
  ScheduledTalk,
  Slot,
  Schedule,
  ScheduledSpeaker,
} from './schedule.ts';
import type { SessionTree } from './session-tree.ts';
import { foldText } from '#src/core/text/fold.ts';
import { memoize } from './memoize.ts';

type ResolvePeople = (people: readonly Person[] | undefined) => readonly Participant[];

/**
 * Returns a function that resolves people to participants. A speaker whose page is a draft keeps the name but has no
 * page; an id without a file is shown unchanged.
 */
export function peopleResolver(speakers: readonly SpeakerEntry[]): ResolvePeople {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const byName = Map.groupBy(speakers, ({ data }) => foldText(data.name));
  return (people = []) =>
    people.map((person) => {
      const speaker = person.id === undefined ? undefined : byId.get(person.id);
      const name = person.name ?? speaker?.data.name ?? person.id ?? '';
      const sameName = byName.get(foldText(name)) ?? [];
      return {
        name,
        affiliation: person.affiliation ?? speaker?.data.affiliation,
        role: person.role,
        remote: person.remote === true,
        hasNamesake: sameName.some((other) => other !== speaker),
        speaker: speaker?.data.draft === true ? undefined : speaker,
        written: person,
      };
    });
}

interface ScheduledEntries {
  /** Chronologically, by their first slots; within the same session, by `order`. */
  readonly talks: readonly ScheduledTalk[];
  readonly sessions: readonly ScheduledSession[];
}

/** Connects talks and sessions with their slots (in chronological order), their people, and each other. */
export function scheduleEntries(
  content: Content,
  slots: readonly Slot[],
  tree: SessionTree,
  resolvePeople: ResolvePeople,
): ScheduledEntries {
  const slotsOf = Map.groupBy(slots, ({ subject }): Timed => subject);
  const kindOf = kindResolver(content.event.data);
  const inherited = inheritance(content.event, tree);
  const whole = (entry: Timed) => {
    const { track, status } = inherited(entry);
    const own = slotsOf.get(entry) ?? [];
    return { kind: kindOf(entry), track, status: statusOf(own, status), slots: own };
  };

  const published = new Set(content.sessions);
  const scheduleTalk = (entry: TalkEntry): ScheduledTalk => {
    const common = whole(entry);
    const sessions = tree.outersOf(entry).filter((session) => published.has(session));
    return {
      entry,
      ...common,
      session: sessions[0],
      sessions,
      speakers: resolvePeople(entry.data.speakers),
      authors: resolvePeople(entry.data.authors),
      hasPage: !isBreakLike(common.kind.like) || entry.body.trim() !== '',
    };
  };
  const talks = content.talks.map(scheduleTalk).sort(compareScheduled);
  const talksIn = new Map<SessionEntry, ScheduledTalk[]>(content.sessions.map((one) => [one, []]));
  for (const talk of talks) {
    for (const session of talk.sessions) talksIn.get(session)?.push(talk);
  }

  const sessionsIn = new Map<SessionEntry, ScheduledSession[]>();
  const scheduleSession = (entry: SessionEntry): ScheduledSession => {
    const sessions: ScheduledSession[] = [];
    sessionsIn.set(entry, sessions);
    return {
      entry,
      ...whole(entry),
      chairs: resolvePeople(entry.data.chairs),
      organizers: resolvePeople(entry.data.organizers),
      within: tree.outerOf(entry),
      talks: talksIn.get(entry) ?? [],
      sessions,
    };
  };
  const sessions = content.sessions.map(scheduleSession).sort(compareScheduled);
  for (const session of sessions) {
    if (session.within !== undefined) sessionsIn.get(session.within)?.push(session);
  }
  return { talks, sessions };
}

/** A talk has the status of its most certain slot or, without slots, its own status. */
function statusOf(slots: readonly Slot[], whole: Status): Status {
  const [first, ...others] = slots;
  if (first === undefined) return whole;
  return others.reduce((status, slot) => mostCertain(status, slot.status), first.status);
}

function compareScheduled(
  a: { readonly entry: Timed; readonly slots: readonly Slot[] },
  b: { readonly entry: Timed; readonly slots: readonly Slot[] },
): number {
  const [aStart, bStart] = [startOf(a.slots), startOf(b.slots)];
  return aStart === bStart ? compareMembers(a.entry, b.entry) : aStart - bStart;
}

function startOf([first]: readonly Slot[]): number {
  return first?.start.toMillis() ?? Infinity;
}

const byName = memoize((speakers: Schedule['speakers']) =>
  Map.groupBy(speakers.values(), ({ entry }) => foldText(entry.data.name)),
);

/** The other people with a page who have the same name, apart from case and accents. */
export function namesakesOf(
  person: ScheduledSpeaker,
  { speakers }: Pick<Schedule, 'speakers'>,
): readonly ScheduledSpeaker[] {
  const same = byName(speakers).get(foldText(person.entry.data.name)) ?? [];
  return same.filter(({ entry }) => entry.id !== person.entry.id);
}
