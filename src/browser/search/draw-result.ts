import { readPageClock } from '#src/browser/clock/page-clock.ts';
import { currentClocks } from '#src/browser/clock/viewer-clock.ts';
import { element } from '#src/browser/dom/element.ts';
import { readSearchWords, fillWords } from '#src/browser/dom/page-words.ts';
import type { FoundFacts, FoundSlot } from '#src/core/search/found-facts.ts';
import { excerptPieces, markFound } from '#src/core/search/highlight.ts';
import type { Piece } from '#src/core/search/highlight.ts';
import { formatDateAt } from '#src/core/time/format-date.ts';
import type { ResultData, FoundGroup } from './find-pages.ts';
import { utcText } from '#src/core/time/iso.ts';
import { drawPickStar, drawSlotTime, drawZoneNames } from '#src/browser/dom/slot-markup.ts';

/** Draws a result as a row of the schedule; its times are still to be written. */
function drawResult(data: ResultData, typed: string, root: string): HTMLElement {
  const [path = '', encodedFacts = ''] = data.raw_url.split('#');
  // Our own build wrote it with exactly this type.
  const facts = JSON.parse(decodeURIComponent(encodedFacts)) as FoundFacts;
  const { title, language = '', who, kind, status, slots = [] } = facts;
  const heading = element('h3', { lang: language, dir: 'auto' });
  heading.append(element('a', { href: root + path }, ...drawPieces(markFound(title, typed))));
  const [only, ...others] = slots;
  const single = others.length === 0 ? only : undefined;
  const excerpt = excerptPieces(data.content, data.locations);
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
      excerpt.length === 0
        ? undefined
        : element(
            'p',
            { className: 'excerpt', lang: language, dir: 'auto' },
            ...drawPieces(excerpt),
          ),
    ),
    // A talk with several slots is added to a schedule on its page, which lists its times.
    single === undefined ? undefined : drawPickStar(single.pick, title, status === 'cancelled'),
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

/** Writes, in the page's clock, the dates of times that stand below no day's heading. */
export function writeDates(root: ParentNode): void {
  const { style } = readPageClock();
  const { zone } = currentClocks().main;
  for (const date of root.querySelectorAll<HTMLElement>('[data-date-at]')) {
    const millis = Number(date.dataset['dateAt']);
    date.textContent = formatDateAt(millis, zone, style.language, 'short');
  }
}

function drawPieces(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) =>
    found ? element('mark', { className: 'found' }, text) : text,
  );
}

/** A slot's date, its times, and the label that distinguishes it from the talk's other slots. */
function drawTime({ startMinute, minutes, label }: FoundSlot): HTMLElement {
  return element(
    'p',
    {},
    element('span', { className: 'date', data: { dateAt: `${startMinute * 60_000}` } }),
    // The times stand beside the slot's own start, because the date above is that of the reader's clock.
    drawSlotTime(startMinute, minutes, utcText(startMinute * 60_000)),
    label === undefined ? undefined : element('span', { className: 'quiet' }, label),
  );
}

/** How many results of a group are shown until the visitor asks for all. */
const shownFirst = 8;

/** Draws a group: its heading, its best rows, and a button for the other rows, which `show` adds to the page. */
export async function drawGroup(
  { kind, results }: FoundGroup,
  { typed, root }: { readonly typed: string; readonly root: string },
  show: (rows: readonly HTMLElement[], list: HTMLElement) => Promise<void>,
): Promise<HTMLElement> {
  const words = readSearchWords();
  const rowsOf = async (some: FoundGroup['results']): Promise<HTMLElement[]> =>
    (await Promise.all(some.map(async (result) => result.data()))).map((data) =>
      drawResult(data, typed, root),
    );
  const list = element(
    'ul',
    { className: 'plain' },
    ...(await rowsOf(results.slice(0, shownFirst))),
  );
  const title = element('h2', { id: `found-${kind}` }, words.groups[kind]);
  const head = element(
    'header',
    { className: 'day-head' },
    title,
    element('span', { className: 'quiet' }, String(results.length)),
    ...drawZones(list),
  );
  const section = element('section', { className: 'day', data: { found: kind } }, head, list);
  section.setAttribute('aria-labelledby', title.id);
  if (results.length > shownFirst) {
    const all = fillWords(words.all, String(results.length));
    const more = element('button', { type: 'button', className: 'text-button more' }, all);
    more.addEventListener('click', () => {
      more.disabled = true;
      void rowsOf(results.slice(shownFirst)).then(
        async (rows) => {
          await show(rows, list);
          rows[0]?.querySelector('a')?.focus();
          more.remove();
        },
        () => {
          // Without a connection at the moment; the visitor can try again.
          more.disabled = false;
          more.focus();
        },
      );
    });
    section.append(more);
  }
  return section;
}

/** The zones of the times below, named once; see `ZoneNames.astro`. */
function drawZones(list: HTMLElement): HTMLElement[] {
  const times = [...list.querySelectorAll('time')].map(
    ({ dateTime }) => Date.parse(dateTime) / 1000,
  );
  if (times.length === 0) return [];
  const [from, to] = [Math.min(...times), Math.max(...times)];
  return [drawZoneNames(from, to, '')];
}
