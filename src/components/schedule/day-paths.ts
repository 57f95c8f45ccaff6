import { goneDays } from '#src/core/history/gone-days.ts';
import type { GoneDay } from '#src/core/history/gone-days.ts';
import type { History } from '#src/core/history/history.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { programParts } from './page-program.ts';
import type { ProgramPart } from './page-program.ts';

/** What a day's page shows: a day with entries, a part of such a day, or a day that lost all of its entries. */
export interface DayPage {
  readonly part?: ProgramPart;
  /** The pages of the day. */
  readonly parts?: readonly ProgramPart[];
  readonly gone?: GoneDay;
}

interface DayPath {
  readonly params: { readonly date: string };
  readonly props: DayPage;
}

/** The paths of the days' pages: `2026-10-24`, and also `2026-10-24/2` if a day needs several pages. */
export function dayPaths(schedule: Schedule, history: History): DayPath[] {
  return [
    ...schedule.days.flatMap((day) => {
      const parts = programParts({ days: [day], talks: [] }, schedule);
      return parts.map((part, index) => ({
        params: { date: index === 0 ? day.date : `${day.date}/${index + 1}` },
        props: { part, parts },
      }));
    }),
    ...goneDays(schedule, history).map((gone) => ({
      params: { date: gone.date },
      props: { gone },
    })),
  ];
}
