import { isShown } from '#src/browser/dom/is-shown.ts';
import { currentPicks } from '#src/browser/picks-store.ts';
import type { Weighed } from './most-telling.ts';
import type { TimedRow } from './timed-rows.ts';

/** A slot that may be told of. */
export interface PresentSlot extends Weighed {
  readonly title: string;
  readonly room: string | undefined;
}

/** One that has a row on this page. */
export interface SlotHere extends PresentSlot {
  readonly row: HTMLElement;
}

/**
 * What rows of the page tell of the present; one that a filter hides tells nothing, and one without a
 * title is of the talk that the page is about.
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
        // Only pauses have no star.
        role: pick === undefined ? 'pause' : element.matches('.heading') ? 'holder' : 'item',
        isPicked: pick !== undefined && picks.has(pick),
        title: textOf(element, 'h3, h4, h5') ?? textOf(document, 'h1') ?? '',
        room,
        row: element,
      };
      // A session stands for its posters, but for those that somebody comes for.
      const picked = [...element.querySelectorAll<HTMLElement>('.posters li')]
        .filter((poster) => picks.has(pickOf(poster) ?? ''))
        .map((poster): SlotHere => {
          const title = textOf(poster, 'h5') ?? '';
          return { start, end, role: 'item', isPicked: true, title, room, row: poster };
        });
      return [row, ...picked];
    });
}

const pickOf = (row: Element): string | undefined =>
  row.querySelector(':scope > pick-star')?.getAttribute('pick') ?? undefined;

const textOf = (within: ParentNode, selector: string): string | undefined =>
  within.querySelector(selector)?.textContent.trim();
