import { fillWords, readClockWords } from '#src/browser/dom/page-words.ts';
import { readPageClock } from './page-clock.ts';
import { currentClocks } from './viewer-clock.ts';
import { clockFormat } from '#src/core/time/format-clock.ts';
import { formatDateAt } from '#src/core/time/format-date.ts';
import { nameZone } from '#src/core/time/name-zone.ts';

/** An instant (milliseconds) in full: `Friday, April 9, 2021, 7:15 AM (Los Angeles, UTC−7)`. */
export function timeInWords(millis: number): string {
  const { style } = readPageClock();
  const { zone } = currentClocks().main;
  const date = formatDateAt(millis, zone, style.language, 'full');
  const time = clockFormat(zone, style)(millis);
  return fillWords(readClockWords().instant, date, time, nameZone(zone, millis).label);
}

/** The short date and the time of an instant (milliseconds) in the viewer's clock: `Fri, Apr 9` and `7:15 AM`. */
export function dateAndTime(millis: number): [date: string, time: string] {
  const { style } = readPageClock();
  const { zone } = currentClocks().main;
  const date = formatDateAt(millis, zone, style.language, 'short');
  return [date, clockFormat(zone, style)(millis)];
}
