import { phaseAt } from '#src/core/time/phase.ts';

/** A row of a programme with its instants in milliseconds. */
export interface TimedRow {
  readonly element: HTMLElement;
  readonly start: number;
  readonly end: number;
}

/** The rows of the page's programme that take place, in the order of the page. */
export const timedRows = (): TimedRow[] => rowsOf('.slot');

/** The slots of the talk or session whose own page this is, those that take place. */
export const ownRows = (): TimedRow[] => rowsOf('.own-slot');

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

/** Those that are on, or begin within the hour. */
export const presentRows = (rows: readonly TimedRow[], at: number): TimedRow[] =>
  rows.filter(({ start, end }) => ['now', 'soon'].includes(phaseAt(start, end, at)));
