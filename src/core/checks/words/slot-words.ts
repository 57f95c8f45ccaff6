import type { Slot } from '#src/core/schedule/schedule.ts';
import { dateInWords } from './time-words.ts';

/** From when to when a slot is, with the offset where the clocks show a time twice. */
export const slotHours = ({ start, end, ambiguous }: Slot): string => {
  const form = ambiguous ? 'HH:mm ZZ' : 'HH:mm';
  return `${start.toFormat(form)} to ${end.toFormat(form)}`;
};

/** The date of a slot's start in a sentence: `9 April 2021`. */
export const slotDate = ({ start }: Slot): string => dateInWords(start.toISODate());
