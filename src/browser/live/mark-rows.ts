import { fillWords } from '#src/browser/clock-words.ts';
import { minutesUntil, phaseAt } from '#src/core/time/phase.ts';
import { readLiveWords } from './live-words.ts';
import type { TimedRow } from './timed-rows.ts';

/** Rows that lie further away than this need no word: they are of another day. */
const nearMillis = 12 * 3_600_000;

/** Marks rows by the present: now, in so many minutes, next, ended. */
export function markRows(rows: readonly TimedRow[], at: number): void {
  const next = Math.min(...rows.filter(({ start }) => start > at).map(({ start }) => start));
  for (const { element, start, end } of rows) {
    const phase = phaseAt(start, end, at);
    const isNext = start === next && start - at < nearMillis;
    const mark = phase === 'ahead' ? (isNext ? 'next' : undefined) : phase;
    write(element, mark, start, at);
  }
}

function write(
  element: HTMLElement,
  mark: 'now' | 'soon' | 'next' | 'ended' | undefined,
  start: number,
  at: number,
): void {
  if (mark === undefined) {
    if (element.dataset['live'] !== undefined) {
      delete element.dataset['live'];
      element.querySelector(':scope > .when > .live-mark')?.remove();
    }
    return;
  }
  const words = readLiveWords();
  const minutes = String(minutesUntil(start, at));
  const text = mark === 'soon' ? fillWords(words.inMinutes, minutes) : words[mark];
  const when = element.querySelector(':scope > .when');
  let place = when?.querySelector(':scope > .live-mark');
  if (!place) {
    place = document.createElement('p');
    place.className = 'live-mark';
    when?.append(place);
  }
  if (place.textContent !== text) place.textContent = text;
  element.dataset['live'] = mark;
}
