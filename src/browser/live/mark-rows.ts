import { readLiveWords, fillWords } from '#src/browser/dom/page-words.ts';
import { minutesUntil, phaseAt } from '#src/core/time/interval.ts';
import type { TimedRow } from './slots-on-page.ts';

/** A link that is useful only for a limited time, and when that time ends, in milliseconds. */
export interface OpenLink {
  readonly link: HTMLAnchorElement;
  readonly end: number;
}

/**
 * Marks each link with hours as open or not: open links say so, the others are muted. Nothing is hidden, because the
 * hours stand beside the links in words. Returns the open links among those that are available only during a talk.
 */
export function markLinks(at: number): OpenLink[] {
  const live: OpenLink[] = [];
  for (const item of document.querySelectorAll<HTMLElement>('[data-visible]')) {
    const link = item.querySelector('a');
    const spans = item.dataset['visible'] === 'chat' ? [chatSpan(item)] : spansOf(item);
    const [first] = spans;
    if (link === null || first === undefined) continue;
    const on = spans.find(([start, end]) => at >= start && at < end);
    const isOpen =
      item.dataset['visible'] === 'before'
        ? at < first[0]
        : item.dataset['visible'] === 'after'
          ? at >= first[0]
          : on !== undefined;
    mark(item, link, isOpen);
    if (on !== undefined && item.dataset['visible'] === 'during') live.push({ link, end: on[1] });
  }
  return live;
}

function mark(item: HTMLElement, link: HTMLAnchorElement, isOpen: boolean): void {
  item.dataset['open'] = isOpen ? 'yes' : 'no';
  const before = item.querySelector('.open-mark');
  if (!isOpen) return before?.remove();
  if (before !== null) return;
  const made = document.createElement('span');
  made.className = 'open-mark';
  made.textContent = readLiveWords().openNow;
  link.after(made);
}

type Span = readonly [start: number, end: number];

/** The hours beside a link. */
function spansOf(item: HTMLElement): Span[] {
  return [...item.querySelectorAll('.slot-clock')].flatMap((clock) => {
    const [start, end] = clock.querySelectorAll('time');
    if (start === undefined) return [];
    const from = Date.parse(start.dateTime);
    return [[from, end === undefined ? from : Date.parse(end.dateTime)]];
  });
}

/** The chat's hours; either end may be open. */
function chatSpan({ dataset: { opens, closes } }: HTMLElement): Span {
  return [
    opens === undefined ? -Infinity : Date.parse(opens),
    closes === undefined ? Infinity : Date.parse(closes),
  ];
}

/** Rows farther away than this need no mark, because they are on another day. */
const nearMillis = 12 * 3_600_000;

/** Marks rows by the current time: on now, starting in a few minutes, next, or over. */
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
  let line = when?.querySelector(':scope > .live-mark');
  if (!line) {
    line = document.createElement('p');
    line.className = 'live-mark';
    when?.append(line);
  }
  if (line.textContent !== text) line.textContent = text;
  element.dataset['live'] = mark;
}
