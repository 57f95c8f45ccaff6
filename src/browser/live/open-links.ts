import { readLiveWords } from './live-words.ts';

/**
 * Tells of each link that has its hours whether its time has come: open ones say so, the others are
 * quiet. Nothing is secret: the hours stand beside them in words. Gives the open ones of those that
 * are of use only while something lasts.
 */
export function markLinks(at: number): HTMLAnchorElement[] {
  const live: HTMLAnchorElement[] = [];
  for (const item of document.querySelectorAll<HTMLElement>('[data-visible]')) {
    const open = isOpen(item, at);
    const link = item.querySelector('a');
    if (open === undefined || link === null) continue;
    item.dataset['open'] = open ? 'yes' : 'no';
    if (open && item.dataset['visible'] === 'during') live.push(link);
    let mark = item.querySelector('.open-mark');
    if (open && mark === null) {
      mark = document.createElement('span');
      mark.className = 'open-mark';
      mark.textContent = readLiveWords().openNow;
      link.after(mark);
    } else if (!open) {
      mark?.remove();
    }
  }
  return live;
}

/** Undefined of a link without hours. */
function isOpen(item: HTMLElement, at: number): boolean | undefined {
  const spans = [...item.querySelectorAll('.slot-clock')].map((span) =>
    [...span.querySelectorAll('time')].map(({ dateTime }) => Date.parse(dateTime)),
  );
  const [first] = spans;
  if (first?.[0] === undefined) return undefined;
  switch (item.dataset['visible']) {
    case 'before':
      return at < first[0];
    case 'after':
      return at >= first[0];
    default:
      return spans.some(([start = 0, end = 0]) => at >= start && at < end);
  }
}
