import type { Participant, ScheduledTalk } from './schedule.ts';

/** The people of a talk where there is one line for them: its speakers or, if none is named, its authors. */
export function peopleOf({
  speakers,
  authors,
}: Pick<ScheduledTalk, 'speakers' | 'authors'>): readonly Participant[] {
  return speakers.length > 0 ? speakers : authors;
}
