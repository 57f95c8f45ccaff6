import { kindLabel, languagesText, occurrenceLabel } from '#src/components/page/labels.ts';
import { clockStyle } from '#src/components/time/event-clock-data.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { defaultAttendance } from '#src/core/schedule/inherit.ts';
import { recordingsOf } from '#src/core/model/link.ts';
import { peopleOf } from '#src/core/schedule/people-of.ts';
import type {
  Schedule,
  ScheduledSession,
  ScheduledTalk,
  Slot,
  Participant,
} from '#src/core/schedule/schedule.ts';
import { rowOf } from '#src/core/schedule/schedule.ts';
import { clockFormat } from '#src/core/time/format-clock.ts';
import { isMultiDay } from '#src/core/time/interval.ts';
import type { Words } from '#src/i18n/words.ts';

/**
 * The talks that share a session's time, such as posters. They are within its row, in this order. Talks of an inner
 * session that also shares this time come after the session's own.
 */
export function sessionPosters(row: Slot, { sessions }: Schedule): ScheduledTalk[] {
  const { subject } = row;
  const session = subject.collection === 'sessions' ? sessions.get(subject.id) : undefined;
  if (session === undefined) return [];
  const all = ({ talks, sessions: inner }: ScheduledSession): ScheduledTalk[] => [
    ...talks.filter((talk) => slotsInRow(talk, row.name).length > 0),
    ...inner.filter(({ slots }) => slots.some((slot) => isInRow(slot, row.name))).flatMap(all),
  ];
  return all(session);
}

/** Their number in words: "40 posters", or "40 talks" if some are not posters. */
export function posterCount(talks: readonly ScheduledTalk[], words: Words): string {
  return talks.every(({ kind }) => kind.like === 'poster')
    ? words.posterCount(talks.length)
    : words.talkCount(talks.length);
}

/** The slots of a talk that are within a row, by the row's name. */
export function slotsInRow({ slots }: ScheduledTalk, row: string): Slot[] {
  return slots.filter((slot) => isInRow(slot, row));
}

function isInRow(slot: Slot, row: string): boolean {
  return slot.timing === 'shared' && rowOf(slot).name === row;
}

/** The facts in a slot's row besides time and title. */
interface RowFacts {
  readonly hasPage: boolean;
  readonly kind: string | undefined;
  /** In words, unless it is confirmed. */
  readonly status: string | undefined;
  /** The label or number that distinguishes this slot from the talk's others. */
  readonly label: string | undefined;
  readonly people: readonly Participant[];
  /** The role of the people, if they don't present. */
  readonly peopleRole: string | undefined;
  /** Talks that share the session's time. */
  readonly posters: readonly ScheduledTalk[];
  readonly replacement: ScheduledTalk | undefined;
  readonly more: readonly string[];
  /** Whether it has a recording. */
  readonly recorded: boolean;
}

/**
 * Collects the facts for a row. Sessions name their chairs, and talks their presenters or, if there are none, their
 * authors.
 */
export function rowFacts(slot: Slot, schedule: Schedule, words: Words): RowFacts {
  const { subject } = slot;
  const event = schedule.event.data;
  const kind = kindLabel(slot.kind, words);
  const shared = {
    kind: kind === subject.title.plain ? undefined : kind,
    status: slot.status === 'confirmed' ? undefined : words.statuses[slot.status],
    label: labelOf(slot, words),
    recorded: recordingsOf(subject).length > 0,
    more: [
      languagesText(subject.data, words, event.language),
      subject.data.level === undefined ? undefined : words.details.levels[subject.data.level],
      slot.attendance === defaultAttendance(schedule.event)
        ? undefined
        : words.attendances[slot.attendance],
    ].filter((remark) => remark !== undefined),
  };
  if (subject.collection === 'sessions') {
    const session = schedule.sessions.get(subject.id);
    const chairs = session?.chairs ?? [];
    return {
      ...shared,
      hasPage: true,
      people: chairs,
      peopleRole: chairs.length === 0 ? undefined : words.chairHeading(chairs.length),
      posters: sessionPosters(slot, schedule),
      replacement: undefined,
    };
  }
  const talk = schedule.talks.get(subject.id);
  const { replacedBy } = subject.data;
  return {
    ...shared,
    hasPage: talk?.hasPage ?? false,
    people: talk === undefined ? [] : peopleOf(talk),
    peopleRole: undefined,
    posters: [],
    replacement: replacedBy === undefined ? undefined : schedule.talks.get(replacedBy),
  };
}

/** A row already names its session, so the label leaves out the session's name. */
function labelOf(slot: Slot, words: Words): string | undefined {
  if (slot.label !== undefined && slot.label === slot.session?.title.plain) return undefined;
  return isBreakLike(slot.kind.like) ? slot.label : occurrenceLabel(slot, words);
}

/** The text of a slot's cell on a printed sheet, by paragraph; `styles/print/sheet.css` shows the same. */
export function sheetParagraphs(slot: Slot, schedule: Schedule, words: Words): string[] {
  const facts = rowFacts(slot, schedule, words);
  const { plain } = slot.subject.title;
  const paragraphs = [
    facts.status,
    // The time comes before the title, on the same line.
    `${widestTime(schedule)}–${widestTime(schedule)} ${plain}`,
    facts.label,
    isMultiDay(slot) ? words.clock.until(`Wed ${widestTime(schedule)}`) : undefined,
    facts.people.map(({ name }) => name).join(words.marks.comma),
    slot.note,
    facts.replacement === undefined
      ? undefined
      : words.replacedBy + words.marks.space + facts.replacement.entry.title.plain,
    ...facts.posters.map(({ entry }) => `${entry.data.board ?? ''} ${entry.title.plain}`),
    slot.session === undefined ? slot.track?.name : undefined,
  ];
  return paragraphs.flatMap((text) => (text === undefined || text === '' ? [] : [text]));
}

/** The widest time in the event's clock: `00:00`, `10:00 PM`, `午後10:00`. */
export function widestTime(schedule: Schedule): string {
  const write = clockFormat('UTC', clockStyle(schedule));
  const [morning, evening] = [write(10 * 3_600_000), write(22 * 3_600_000)];
  return evening.length > morning.length ? evening : morning;
}
