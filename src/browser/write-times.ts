import { clockRange, dateAt } from '#src/core/time/clock-range.ts';
import type { ClockStyle } from '#src/core/time/format-clock.ts';
import { formatDate } from '#src/core/time/format-date.ts';
import { rangePieces } from '#src/core/time/range-pieces.ts';
import { zoneInShort, zoneOver } from '#src/core/time/zone-over.ts';
import { fillWords, type ClockWords } from './clock-words.ts';
import { inTurns } from './in-turns.ts';
import type { Clock } from './resolve-clocks.ts';
import { setText, writeRange, writeRangeText } from './write-range.ts';

/** What times are written in. */
export interface TimesView {
  readonly main: Clock;
  /** The small clock; none where both show the same. */
  readonly other: Clock | undefined;
  readonly style: ClockStyle;
  readonly words: ClockWords;
}

const everything = '[data-slot-time], [data-when], [data-zones]';

/**
 * Writes every time below an element, and the names of the zones, in one pass that lets the browser
 * breathe. Says `false` when it was ended by its signal.
 */
export async function writeTimes(
  root: ParentNode,
  view: TimesView,
  signal: AbortSignal,
): Promise<boolean> {
  const elements = root.querySelectorAll<HTMLElement>(everything);
  return inTurns(elements, (element) => writeElement(element, view), signal);
}

function writeElement(element: HTMLElement, view: TimesView): void {
  // Nearly all are slots' times, and a dataset costs more than an attribute.
  const under = element.getAttribute('data-slot-time');
  if (under !== null) writeSlotTime(element, under, view);
  else if (element.hasAttribute('data-when')) writeWhen(element, view);
  else writeZones(element, view);
}

/**
 * A slot's times under the heading of its day (`2021-04-09`), or beside an instant, whose date is the
 * one that the reader's clock has; what it consists of is in `SlotTime.astro`.
 */
function writeSlotTime(element: HTMLElement, under: string, view: TimesView): void {
  const { main, other, style, words } = view;
  const clock = element.firstElementChild;
  const small = clock?.nextElementSibling;
  if (clock === null || small === null || small === undefined) return;
  const day = under.includes('T') ? dateAt(main.zone, Date.parse(under)) : under;
  const [start, end] = instantsOf(clock);
  writeRange(clock, rangePieces(clockRange(main.zone, style, start, end, day), words));
  if (other === undefined) {
    small.replaceChildren();
  } else {
    const pieces = rangePieces(clockRange(other.zone, style, start, end, day), words);
    writeRangeText(small, pieces, { saidBefore: words.said[other.role] });
  }
}

/** A date with times and zone; what it consists of is in `When.astro`. */
function writeWhen(element: HTMLElement, view: TimesView): void {
  const { main, other, style, words } = view;
  const [clock, small] = element.children;
  const [date, range, name] = clock?.children ?? [];
  if (small === undefined || range === undefined) return;
  const [start, end] = instantsOf(range);
  const day = dateAt(main.zone, start);
  setText(date, formatDate(day, style.language, 'full'));
  writeRange(range, rangePieces(clockRange(main.zone, style, start, end, day), words));
  setText(name, nameOver(main, start, end ?? start, view, day));
  if (other === undefined) {
    small.replaceChildren();
    return;
  }
  const pieces = rangePieces(clockRange(other.zone, style, start, end, day), words);
  writeRangeText(small, pieces, {
    saidBefore: words.said[other.role],
    after: ` ${nameOver(other, start, end ?? start, view, day)}`,
  });
  // It needs no date of its own but on paper, where it may stand alone.
  const otherDay = formatDate(dateAt(other.zone, start), style.language, 'full');
  small.setAttribute('data-date', `${otherDay}, `);
}

/** The names of the zones that a day's or the page's times are in; see `ZoneNames.astro`. */
function writeZones(element: HTMLElement, view: TimesView): void {
  const { from = '', to = '', zones } = element.dataset;
  const day = zones === '' ? undefined : zones;
  const [main, small] = element.children;
  const [start, end] = [Number(from) * 1000, Number(to) * 1000];
  const name = (clock: Clock): string =>
    fillWords(
      view.words.named[clock.role],
      small === undefined
        ? zoneInShort(clock.zone, start, end)
        : nameOver(clock, start, end, view, day),
    );
  setAnew(main, name(view.main));
  setAnew(small, view.other === undefined ? '' : name(view.other));
}

/** A new text, not an old one that got longer: where texts end at the margin, that would count as moving. */
function setAnew(element: Element | undefined, text: string): void {
  if (element !== undefined && element.textContent !== text) element.textContent = text;
}

function nameOver(
  { zone }: Clock,
  from: number,
  to: number,
  { style, words }: TimesView,
  day: string | undefined,
): string {
  const join = (...parts: readonly string[]): string => fillWords(words.until, ...parts);
  return zoneOver(zone, from, to, style, join, day);
}

/** The instants of a range, in milliseconds: its start and, if it has one, its end. */
function instantsOf(range: Element): [start: number, end: number | undefined] {
  let start: number | undefined;
  // The element's own children: a live collection for each of ten thousand would cost more.
  for (let child = range.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (!(child instanceof HTMLTimeElement)) continue;
    const instant = Date.parse(child.dateTime);
    if (start !== undefined) return [start, instant];
    start = instant;
  }
  return [start ?? Number.NaN, undefined];
}
