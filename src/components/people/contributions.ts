import { addresses } from '#src/components/page/addresses.ts';
import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import type {
  ScheduledSession,
  ScheduledSpeaker,
  ScheduledTalk,
} from '#src/core/schedule/schedule.ts';
import type { Status } from '#src/core/model/slot.ts';
import type { Words } from '#src/i18n/words.ts';

/** One thing that a person does at the event. */
export interface Part {
  /** Their role; undefined for speakers, who present. */
  readonly label: string | undefined;
  /** The talk or session of the role; undefined for the event itself. */
  readonly entry: TalkEntry | SessionEntry | undefined;
  readonly href: string | undefined;
  readonly status: Status;
}

/** Everything that a person does at the event: presents, is an author, chairs, organizes. */
export function contributions(person: ScheduledSpeaker, words: Words): Part[] {
  const ofTalk =
    (label: string | undefined) =>
    ({ entry, hasPage, status }: ScheduledTalk): Part => ({
      label,
      entry,
      status,
      href: hasPage ? addresses.talk(entry.id) : undefined,
    });
  const ofSession =
    (label: string) =>
    ({ entry, status }: ScheduledSession): Part => ({
      label,
      entry,
      status,
      href: addresses.session(entry.id),
    });
  return [
    ...person.presents.map(ofTalk(undefined)),
    ...person.authored.map(ofTalk(words.authored)),
    ...person.chairs.map(ofSession(words.chairs)),
    ...person.organizes.map(ofSession(words.organizes)),
    ...(person.organizesEvent
      ? [
          {
            label: words.organizerOfEvent,
            entry: undefined,
            href: undefined,
            status: 'confirmed' as const,
          },
        ]
      : []),
  ];
}
