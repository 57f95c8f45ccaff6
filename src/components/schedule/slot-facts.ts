import { kindLabel } from '#src/components/kind-label.ts';
import { languagesText } from '#src/components/language-name.ts';
import { isPause } from '#src/core/model/kind.ts';
import { recordingsOf } from '#src/core/schedule/recordings.ts';
import { usualAttendance } from '#src/core/schedule/usual-attendance.ts';
import type { Participant, Schedule, ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';
import { postersOf } from './posters-of.ts';
import { severalLabel } from './several-label.ts';

/** What a row says of its slot beside time and title. */
export interface SlotFacts {
  readonly hasPage: boolean;
  readonly kind: string | undefined;
  /** In words, when it is not simply confirmed. */
  readonly status: string | undefined;
  /** Which one of several slots this is. */
  readonly label: string | undefined;
  readonly people: readonly Participant[];
  /** What the people do, where they don't present. */
  readonly peopleRole: string | undefined;
  /** Talks that share the session's time. */
  readonly posters: readonly ScheduledTalk[];
  readonly replacement: ScheduledTalk | undefined;
  readonly more: readonly string[];
  /** Whether there is a recording of it. */
  readonly recorded: boolean;
}

/** Gathers what a row says. Sessions name their chairs, talks who presents them, else their authors. */
export function slotFacts(slot: Slot, schedule: Schedule, words: Words): SlotFacts {
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
      slot.attendance === usualAttendance(schedule.event)
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
      posters: postersOf(slot, schedule),
      replacement: undefined,
    };
  }
  const talk = schedule.talks.get(subject.id);
  const { replacedBy } = subject.data;
  return {
    ...shared,
    hasPage: talk?.hasPage ?? false,
    people: (talk?.speakers.length ? talk.speakers : talk?.authors) ?? [],
    peopleRole: undefined,
    posters: [],
    replacement: replacedBy === undefined ? undefined : schedule.talks.get(replacedBy),
  };
}

/** A row names its session already, and need not be told apart by it. */
function labelOf(slot: Slot, words: Words): string | undefined {
  if (slot.label !== undefined && slot.label === slot.session?.title.plain) return undefined;
  return isPause(slot.kind.like) ? slot.label : severalLabel(slot, words);
}
