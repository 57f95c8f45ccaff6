import { readLiveWords } from './live-words.ts';

/** A link that is of use only while something lasts, and until when: milliseconds. */
export interface OpenLink {
  readonly link: HTMLAnchorElement;
  readonly end: number;
}

/**
 * Tells of each link that has its hours whether its time has come: open ones say so, the others are
 * quiet. Nothing is secret: the hours stand beside them in words. Gives the open ones of those that
 * are of use only while a talk lasts.
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

/** The hours that stand beside a link. */
const spansOf = (item: HTMLElement): Span[] =>
  [...item.querySelectorAll('.slot-clock')].flatMap((clock) => {
    const [start, end] = clock.querySelectorAll('time');
    if (start === undefined) return [];
    const from = Date.parse(start.dateTime);
    return [[from, end === undefined ? from : Date.parse(end.dateTime)]];
  });

/** The chat's hours, of which either end may be open. */
const chatSpan = ({ dataset: { opens, closes } }: HTMLElement): Span => [
  opens === undefined ? -Infinity : Date.parse(opens),
  closes === undefined ? Infinity : Date.parse(closes),
];
