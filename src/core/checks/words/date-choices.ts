import type { Event } from '#src/core/model/event.ts';
import { readDate } from '#src/core/time/wall-clock.ts';

/**
 * The dates that `09/04/2021` can mean, as the first or the second number is the day, narrowed to
 * those of the event where one of them is. None for texts of another form.
 */
export const dateChoices = (
  text: string,
  { start, end }: Pick<Event, 'start' | 'end'>,
): string[] => {
  const numbers = /^\D*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/.exec(text);
  if (numbers === null) return [];
  const [, first = '', second = '', year = ''] = numbers;
  const date = (month: string, day: string): string =>
    `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const possible = [...new Set([date(second, first), date(first, second)])].filter(
    (candidate) => readDate(candidate).ok,
  );
  const within = possible.filter((candidate) => start <= candidate && candidate <= end);
  return within.length > 0 ? within : possible;
};
