import { readEventClock } from '#src/browser/event-clock.ts';
import { currentClocks } from '#src/browser/local-times.ts';
import { element } from '#src/browser/my-schedule/element.ts';
import { formatDateAt } from '#src/core/time/format-date.ts';
import { excerptPieces, type Piece } from '#src/core/search/excerpt-pieces.ts';
import type { FoundFacts, FoundSlot } from '#src/core/search/found-facts.ts';
import { markFound } from '#src/core/search/mark-found.ts';
import type { ResultData } from './load-index.ts';
import { readSearchWords } from './search-words.ts';

/** Draws a result as a row of the schedule; its times are still to be written. */
export function drawResult(data: ResultData, typed: string, root: string): HTMLElement {
  const [path = '', told = ''] = data.raw_url.split('#');
  // Our own build wrote it, of this very type.
  const facts = JSON.parse(decodeURIComponent(told)) as FoundFacts;
  const { title, language = '', who, kind, status, slots = [] } = facts;
  const heading = element('h3', { lang: language, dir: 'auto' });
  heading.append(element('a', { href: root + path }, ...drawPieces(markFound(title, typed))));
  const [only, ...others] = slots;
  const single = others.length === 0 ? only : undefined;
  const row = element(
    'li',
    { className: 'slot', data: { ...(status !== undefined && { status }) } },
    slots.length === 0
      ? undefined
      : element('div', { className: 'when' }, ...slots.map((slot) => drawTime(slot))),
    element(
      'div',
      { className: 'what' },
      status === undefined
        ? undefined
        : element('p', { className: 'status' }, readSearchWords().statuses[status]),
      heading,
      who === undefined
        ? undefined
        : element('p', { className: 'who', dir: 'auto' }, ...drawPieces(markFound(who, typed))),
      !excerptPieces(data.excerpt).some(({ found }) => found)
        ? undefined
        : element('p', { className: 'excerpt', lang: language, dir: 'auto' }, ...drawExcerpt(data)),
    ),
    single === undefined ? undefined : drawStar(single, title),
    element(
      'ul',
      { className: 'plain slot-facts' },
      ...[kind, single?.room]
        .filter((remark) => remark !== undefined)
        .map((remark) => element('li', {}, remark)),
    ),
  );
  return row;
}

/** Writes the dates of times that stand under no day's heading, by the page's clock. */
export function writeDates(root: ParentNode): void {
  const { style } = readEventClock();
  const { zone } = currentClocks().main;
  for (const date of root.querySelectorAll<HTMLElement>('[data-date-at]')) {
    const millis = Number(date.dataset['dateAt']);
    date.textContent = formatDateAt(millis, zone, style.language, 'short');
  }
}

/** A part of the text around what was found, with dots where the text goes on. */
function drawExcerpt({ excerpt, content }: ResultData): (Node | string)[] {
  const plain = (text: string): string =>
    excerptPieces(text)
      .map((piece) => piece.text)
      .join('')
      .trim();
  const [part, whole] = [plain(excerpt), plain(content)];
  const before = whole.startsWith(part) ? [] : ['… '];
  const after = whole.endsWith(part) ? [] : [' …'];
  return [...before, ...drawPieces(excerptPieces(excerpt)), ...after];
}

function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}

/** A date, what tells the slot from others, and what `SlotTime.astro` makes. */
function drawTime({ startMinute, minutes, label }: FoundSlot): HTMLElement {
  const utc = (minute: number): string =>
    new Date(minute * 60_000).toISOString().replace('.000Z', 'Z');
  const time = (minute: number) => element('time', { dateTime: utc(minute) });
  return element(
    'p',
    {},
    element('span', { className: 'date', data: { dateAt: `${startMinute * 60_000}` } }),
    element(
      'span',
      // Beside its own start: the date above is that of the reader's clock.
      { className: 'slot-time', data: { slotTime: utc(startMinute) } },
      element('span', { className: 'slot-clock' }, time(startMinute), time(startMinute + minutes)),
      element('span', { className: 'slot-other' }),
    ),
    label === undefined ? undefined : element('span', { className: 'quiet' }, label),
  );
}

/** A talk that is held several times is picked on its page, where its rounds can be told apart. */
function drawStar({ pick }: FoundSlot, title: string): HTMLElement {
  const star = document.createElement('pick-star');
  star.setAttribute('pick', pick);
  star.dataset['title'] = title;
  return star;
}
