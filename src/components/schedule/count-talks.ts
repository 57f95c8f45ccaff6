import { isPause } from '#src/core/model/kind.ts';
import type { Schedule, ScheduledTalk } from '#src/core/schedule/schedule.ts';

/** How many talks are held: breaks are none, and what is cancelled is not held. */
export const countTalks = (talks: Iterable<ScheduledTalk>): number =>
  [...talks].filter(({ kind, status }) => !isPause(kind.like) && status !== 'cancelled').length;

/** How many talks are held on an event day: posters too, which are no rows of it, and each once. */
export const countTalksOn = (date: string, { talks }: Schedule): number =>
  countTalks(
    [...talks.values()].filter(({ slots }) =>
      slots.some(({ day, status }) => day === date && status !== 'cancelled'),
    ),
  );
