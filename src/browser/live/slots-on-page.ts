import { isShown } from '#src/browser/dom/element.ts';
import { currentPicks } from '#src/browser/picks/picks-store.ts';
import { phaseAt } from '#src/core/time/interval.ts';
import type { PresentSlot } from './current-slot.ts';

/** A row of a program with its instants in milliseconds. */
export interface TimedRow {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** The rows of the page's program that are not canceled, in the order of the page. */
export function timedRows(): TimedRow[] {
  return rowsOf('.slot');
}

/** The slots of the talk or session that this page is about, without canceled ones. */
export function ownRows(): TimedRow[] {
  return rowsOf('.own-slot');
}

function rowsOf(kind: string): TimedRow[] {
  const rows = document.querySelectorAll<HTMLElement>(
    `main ${kind}:not([data-status='cancelled'])`,
  );
  return [...rows].flatMap((element) => {
    const [start, end] = element.querySelectorAll<HTMLTimeElement>('.slot-clock time');
    const span = [Date.parse(start?.dateTime ?? ''), Date.parse(end?.dateTime ?? '')] as const;
    return span.some(Number.isNaN) ? [] : [{ element, start: span[0], end: span[1] }];
  });
}

/** The rows that are on, or begin within the hour. */
export function presentRows(rows: readonly TimedRow[], at: number): TimedRow[] {
  return rows.filter(({ start, end }) => ['now', 'soon'].includes(phaseAt(start, end, at)));
}

/** A slot that has a row on this page. */
export interface SlotHere extends PresentSlot {
  readonly row: HTMLElement;
}

/**
 * The slots in the page's rows, without rows that a filter hides. A row without a title belongs to the page's own talk.
 */
export function presentOfPage(rows: readonly TimedRow[]): SlotHere[] {
  const picks = currentPicks();
  return rows
    .filter(({ element }) => isShown(element))
    .flatMap(({ element, start, end }) => {
      const pick = pickOf(element);
      const room = textOf(element, '.room');
      const row: SlotHere = {
        start,
        end,
        // Only breaks have no star.
        role: pick === undefined ? 'break' : element.matches('.heading') ? 'session' : 'item',
        isPicked: pick !== undefined && picks.has(pick),
        title: textOf(element, 'h3, h4, h5') ?? textOf(document, 'h1') ?? '',
        room,
        row: element,
      };
      // A session represents its posters, except for picked ones.
      const picked = [...element.querySelectorAll<HTMLElement>('.posters li')]
        .filter((poster) => picks.has(pickOf(poster) ?? ''))
        .map((poster): SlotHere => {
          const title = textOf(poster, 'h5') ?? '';
          return { start, end, role: 'item', isPicked: true, title, room, row: poster };
        });
      return [row, ...picked];
    });
}

function pickOf(row: Element): string | undefined {
  return row.querySelector(':scope > pick-star')?.getAttribute('pick') ?? undefined;
}

function textOf(within: ParentNode, selector: string): string | undefined {
  return within.querySelector(selector)?.textContent.trim();
}
