import type { DateTime } from 'luxon';
import type { EventEntry, Content, SessionEntry, Timed } from '#src/core/model/entry.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import { memoize } from '#src/core/schedule/memoize.ts';
import { compareIds } from '#src/core/schedule/order.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { growSessionTree } from '#src/core/schedule/session-tree.ts';
import type { SessionTree } from '#src/core/schedule/session-tree.ts';
import { timeCache } from './clock.ts';
import type { TimeCache } from './clock.ts';
import { readEventSettings } from './event-settings.ts';
import type { EventSettings } from './event-settings.ts';
import { placeImportantDates } from './important-dates.ts';
import { placeLeft, placeMembers } from './place-members.ts';
import type { PlacedSession, OwnTime, Placement } from './placement.ts';
import { reportOutsideEvent } from './session-bounds.ts';
import { dealTimes } from './session-times.ts';
import { readTiming } from './timing.ts';

/** Places the times in the event's own file: the chat's hours, the notice's end, important dates. */
function placeEventHours(
  event: EventEntry,
  clock: TimeCache,
  problems: PlacingProblem[],
): Pick<Schedule, 'chat' | 'noticeUntil' | 'importantDates'> {
  const place = (text: string | undefined, path: FieldPath): DateTime<true> | undefined => {
    if (text === undefined) return undefined;
    const placed = clock.place(text);
    if (placed.ok) return placed.instant;
    if (placed.problem !== undefined) problems.push({ at: event, path, text, ...placed.problem });
    return undefined;
  };
  const { chat, notice } = event.data;
  const opens = place(chat?.opens, ['chat', 'opens']);
  const closes = place(chat?.closes, ['chat', 'closes']);
  if (opens !== undefined && closes !== undefined && closes.toMillis() <= opens.toMillis()) {
    problems.push({
      kind: 'chat-closes-before-opening',
      at: event,
      path: ['chat', 'closes'],
      text: chat?.closes ?? '',
      opens: chat?.opens ?? '',
    });
  }
  return {
    chat: { opens, closes },
    noticeUntil: place(notice?.until, ['notice', 'until']),
    importantDates: placeImportantDates(event, problems),
  };
}

/** The talks and sessions that could be placed, and how they are nested. */
export interface PlacedEntries {
  /** Sessions come before their entries. */
  readonly placements: readonly Placement[];
  readonly tree: SessionTree;
}

/**
 * Places all talks and sessions, from the outer sessions to the inner ones, because an entry's time may depend on its
 * session's.
 */
function placeEntries(
  content: Content,
  dates: EventSettings['dates'],
  clock: TimeCache,
  problems: PlacingProblem[],
): PlacedEntries {
  const { tree, problems: circles } = growSessionTree(content.sessions, content.talks);
  problems.push(...circles);

  const timingOf = memoize((entry: Timed) => readTiming(entry, clock, problems));
  // Problems come in the order of the content, not in that of placing.
  for (const entry of [...content.sessions, ...content.talks]) timingOf(entry);
  const placements: Placement[] = [];
  const placedOf = new Map<Timed, Placement[]>();
  const place = (placement: Placement): void => {
    placements.push(placement);
    const placed = placedOf.get(placement.subject);
    if (placed === undefined) placedOf.set(placement.subject, [placement]);
    else placed.push(placement);
  };
  for (const entry of [...tree.roots, ...tree.loose]) {
    for (const time of timingOf(entry).times) place(placeAlone(entry, time));
  }
  const sessionTimes = dealTimes(tree);
  const placedSession = (session: SessionEntry): PlacedSession => ({
    session,
    slots: placedOf.get(session) ?? [],
    complete: timingOf(session).complete,
  });
  // By id; a time within two sessions belongs to the one that is placed first.
  const queue = [...tree.roots].sort((a, b) => compareIds(a.id, b.id));
  for (const session of queue) {
    const outer = placedSession(session);
    const members = tree.membersOf(session).map((entry) => {
      const timing = sessionTimes.timingIn(session, outer.slots, entry, timingOf(entry));
      return { entry, timing };
    });
    for (const placement of placeMembers(outer, members, clock, problems)) place(placement);
    queue.push(
      ...members.map(({ entry }) => entry).filter((entry) => entry.collection === 'sessions'),
    );
  }
  for (const talk of tree.shared) {
    const times = sessionTimes.left(talk, timingOf(talk));
    const outers = tree.outersOf(talk).map(placedSession);
    for (const placement of placeLeft(talk, times, outers, problems)) place(placement);
  }
  reportOutsideEvent(placements, dates, clock, problems);
  return { placements, tree };
}

function placeAlone(subject: Timed, time: OwnTime): Placement {
  return { ...time, subject, timing: 'fixed', session: undefined, parent: undefined };
}

/** Content that is placed in time, before slots are made from it. */
interface Placed {
  readonly settings: EventSettings;
  readonly clock: TimeCache;
  readonly entries: PlacedEntries;
  readonly hours: ReturnType<typeof placeEventHours>;
  readonly problems: readonly PlacingProblem[];
}

/** Places all content in time, including drafts. */
export function placeAll(content: Content): Placed {
  const { settings, problems: ofEvent } = readEventSettings(content.event);
  const problems: PlacingProblem[] = [...ofEvent];
  const clock = timeCache(settings);
  const hours = placeEventHours(content.event, clock, problems);
  const entries = placeEntries(content, settings.dates, clock, problems);
  return { settings, clock, entries, hours, problems };
}
