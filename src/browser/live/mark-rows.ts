import { fillWords } from '#src/browser/clock-words.ts';
import { minutesUntil, phaseAt } from '#src/core/time/phase.ts';
import { readLiveWords } from './live-words.ts';

/** A row of a programme, or a talk's own page, with its instants in milliseconds. */
interface Row {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** Rows that lie further away than this need no word: they are of another day. */
const nearMillis = 12 * 3_600_000;

/** Marks the rows of the page by the present: now, in so many minutes, next, ended. Gives those that are on. */
export function markRows(at: number): HTMLElement[] {
  const rows = readRows();
  const next = Math.min(...rows.filter(({ start }) => start > at).map(({ start }) => start));
  const on: HTMLElement[] = [];
  for (const { element, start, end } of rows) {
    const phase = phaseAt(start, end, at);
    const isNext = start === next && start - at < nearMillis;
    const mark = phase === 'ahead' ? (isNext ? 'next' : undefined) : phase;
    write(element, mark, start, at);
    if (phase === 'now') on.push(element);
  }
  return on;
}

/** The rows that begin next, where any does within the hour. */
export const soonRows = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.slot[data-live="soon"]'),
];

/** The minutes until a row begins. */
export const minutesUntilRow = (row: HTMLElement, at: number): number =>
  minutesUntil(Date.parse(row.querySelector('time')?.dateTime ?? ''), at);

/** A row's title as text. */
export const titleOfRow = (row: HTMLElement): string =>
  row.querySelector('h3, h4, h5')?.textContent.trim() ?? '';

function readRows(): Row[] {
  const rows = document.querySelectorAll<HTMLElement>('main .slot:not([data-status="cancelled"])');
  return [...rows].flatMap((element) => {
    const [start, end] = element.querySelectorAll<HTMLTimeElement>('.slot-clock time');
    const span = [Date.parse(start?.dateTime ?? ''), Date.parse(end?.dateTime ?? '')] as const;
    return span.some(Number.isNaN) ? [] : [{ element, start: span[0], end: span[1] }];
  });
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
      element.querySelector(':scope > .live-mark')?.remove();
    }
    return;
  }
  const words = readLiveWords();
  const minutes = String(minutesUntil(start, at));
  const text = mark === 'soon' ? fillWords(words.inMinutes, minutes) : words[mark];
  let place = element.querySelector(':scope > .live-mark');
  if (place === null) {
    place = document.createElement('p');
    place.className = 'live-mark';
    element.append(place);
  }
  if (place.textContent !== text) place.textContent = text;
  element.dataset['live'] = mark;
}
