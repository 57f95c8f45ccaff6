import { clockRange, dateAt, rangePieces, rangeText } from '#src/core/time/clock-range.ts';
import type { RangePiece } from '#src/core/time/clock-range.ts';
import type { ClockStyle } from '#src/core/time/format-clock.ts';
import { dateParts, formatDate } from '#src/core/time/format-date.ts';
import { zoneInShort, zoneOver } from '#src/core/time/zone-label.ts';
import { fillWords } from '#src/browser/dom/page-words.ts';
import type { ClockWords } from '#src/browser/dom/page-words.ts';
import { beginTurn, inChunks } from '#src/browser/dom/tasks.ts';
import type { Clock } from './resolve-clocks.ts';
import { isTime, setText, writeRange, writeSmall } from './write-range.ts';

/** The clocks, the style, and the words in which times are written. */
export interface TimesView {
  readonly main: Clock;
  /** The small clock; undefined if both clocks show the same. */
  readonly other: Clock | undefined;
  readonly style: ClockStyle;
  readonly words: ClockWords;
}

/**
 * The texts of a slot, computed once in a pass for all slots at the same time: most slots share theirs with others.
 */
interface SlotTexts {
  readonly main: readonly RangePiece[];
  readonly other: { readonly seen: string; readonly said: string } | undefined;
}

/** Whether an element contains times or zone names to write. */
export function containsTimes(root: ParentNode): boolean {
  return root.querySelector('[data-zones], [data-when], [data-slot-time]') !== null;
}

/**
 * Writes every time and every zone name below an element in one pass, with pauses for the browser. Returns `false` if
 * its signal stopped it.
 */
export async function writeTimes(
  root: ParentNode,
  view: TimesView,
  signal: AbortSignal,
): Promise<boolean> {
  const textsOf = new Map<string, SlotTexts>();
  // One simple selector at a time: browsers find these several times faster than a list of selectors.
  const named = root.querySelectorAll<HTMLElement>('[data-zones]');
  const alone = root.querySelectorAll<HTMLElement>('[data-when]');
  const slots = root.querySelectorAll<HTMLElement>('[data-slot-time]');
  const turn = beginTurn();
  return (
    (await inChunks(named, (element) => writeZones(element, view), signal, turn)) &&
    (await inChunks(alone, (element) => writeWhen(element, view), signal, turn)) &&
    (await inChunks(slots, (element) => writeSlotTime(element, view, textsOf), signal, turn))
  );
}

/**
 * Writes a slot's times below the heading of its day (`2021-04-09`), or beside an instant, whose date in the reader's
 * clock is then the reference. Its markup is in `SlotTime.astro`.
 */
function writeSlotTime(
  element: HTMLElement,
  view: TimesView,
  textsOf: Map<string, SlotTexts>,
): void {
  // Reading a dataset costs more than reading an attribute.
  const under = element.getAttribute('data-slot-time') ?? '';
  const clock = element.firstElementChild;
  const small = clock?.nextElementSibling;
  if (clock === null || small === null || small === undefined) return;
  const [start, end] = timesOf(clock);
  const key = `${under} ${start} ${end}`;
  let texts = textsOf.get(key);
  if (texts === undefined) textsOf.set(key, (texts = slotTexts(under, start, end, view)));
  writeRange(clock, texts.main);
  writeSmall(small, texts.other);
}

function slotTexts(
  under: string,
  startText: string,
  endText: string,
  { main, other, style, words }: TimesView,
): SlotTexts {
  const start = Date.parse(startText);
  const end = endText === '' ? undefined : Date.parse(endText);
  const day = under.includes('T') ? dateAt(main.zone, Date.parse(under)) : under;
  const piecesIn = ({ zone }: Clock): RangePiece[] =>
    rangePieces(clockRange(zone, style, start, end, day), words);
  return {
    main: piecesIn(main),
    other: other === undefined ? undefined : smallTexts(piecesIn(other), words.said[other.role]),
  };
}

/** Writes a date with times and, unless it is brief, its zone; its markup is in `When.astro`. */
function writeWhen(element: HTMLElement, view: TimesView): void {
  const { main, other, style, words } = view;
  const [clock, small] = element.children;
  const [date, range, name] = clock?.children ?? [];
  const dateStyle = element.dataset['when'] === 'brief' ? 'short' : 'full';
  if (small === undefined || range === undefined) return;
  const [startText, endText] = timesOf(range);
  const start = Date.parse(startText);
  const end = endText === '' ? undefined : Date.parse(endText);
  const day = dateAt(main.zone, start);
  const parts = dateParts(formatDate(day, style.language, dateStyle));
  for (const [index, part] of parts.entries()) setText(date?.children[index], part);
  writeRange(range, rangePieces(clockRange(main.zone, style, start, end, day), words));
  if (name !== undefined) setText(name, nameOver(main, start, end ?? start, view, day));
  if (other === undefined) return writeSmall(small, undefined);
  const pieces = rangePieces(clockRange(other.zone, style, start, end, day), words);
  const zone = name === undefined ? '' : ` ${nameOver(other, start, end ?? start, view, day)}`;
  writeSmall(small, smallTexts(pieces, words.said[other.role], zone));
  // It needs no date of its own except on paper, where it may stand alone.
  const otherDay = formatDate(dateAt(other.zone, start), style.language, dateStyle);
  small.setAttribute('data-date', `${otherDay}, `);
}

/** Writes the names of the zones in which a day's or the page's times are shown; see `ZoneNames.astro`. */
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
  replaceText(main, name(view.main));
  replaceText(small, view.other === undefined ? '' : name(view.other));
}

/**
 * Inserts a new text node instead of changing the old one: where texts are aligned at their end, a change would count
 * as a layout shift. The new node is inserted before the old one is removed, because an element that is empty for a
 * moment makes the browser reevaluate every `:has()` above it and restyle the whole day for one name.
 */
function replaceText(element: Element | undefined, text: string): void {
  if (element === undefined || element.textContent === text) return;
  const old = element.firstChild;
  if (old === null || text === '') element.textContent = text;
  else old.replaceWith(text);
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

/**
 * The small clock's times: the visible text, and the text for screen readers, which names the clock first. In a narrow
 * column, the visible text breaks after a weekday and before an offset, not within a time or a mark.
 */
function smallTexts(pieces: readonly RangePiece[], clock: string, after = '') {
  const seen = pieces.map((piece) =>
    piece.part === 'mark' ? piece.seen.replace(/^\u00a0|\u00a0$/, ' ') : piece.seen,
  );
  return {
    seen: seen.join('') + after,
    said: `, ${clock} ${rangeText(pieces, 'said')}${after}`,
  };
}

/** The instants of a range as written: the start and the end, or an empty text without an end. */
function timesOf(range: Element): [start: string, end: string] {
  // They are nearly always the first and last child; the query over all descendants covers the other cases.
  const first = range.firstElementChild;
  const last = range.lastElementChild;
  if (isTime(first) && isTime(last)) return [first.dateTime, first === last ? '' : last.dateTime];
  const [start, end] = [...range.children].filter(isTime);
  return [start?.dateTime ?? '', end?.dateTime ?? ''];
}
