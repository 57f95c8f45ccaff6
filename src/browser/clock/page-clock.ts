import type { ClockStyle } from '#src/core/time/format-clock.ts';
import { readOffsetTable } from '#src/core/time/offset-table.ts';
import type { OffsetTable } from '#src/core/time/offset-table.ts';

/** The event's clock, from the page's data. */
export interface PageClock {
  readonly zone: string;
  /** The zone's offsets around the event, because the browser's zone database may be older than the site's. */
  readonly offsets: OffsetTable | undefined;
  /** The clock of a first visit. */
  readonly first: 'event' | 'mine';
  readonly style: ClockStyle;
  /**
   * The instants (milliseconds, in order) at which two zones are compared to find out whether they differ during the
   * event.
   */
  readonly instants: readonly number[];
}

/** Reads the data that `ClockScript.astro` wrote on its script in the head. */
export function readPageClock(): PageClock {
  const data = document.querySelector<HTMLScriptElement>('script[data-first]')?.dataset ?? {};
  const { zone = 'UTC', first, at = '[]', language = 'en', hours, offsets = '' } = data;
  const samples = JSON.parse(at) as (readonly [instantMillis: number, offsetMinutes: number])[];
  return {
    zone,
    offsets: readOffsetTable(offsets),
    first: first === 'mine' ? 'mine' : 'event',
    style: { language, hours: hours === '12' ? 12 : hours === '24' ? 24 : undefined },
    // An event without times still has a zone, which is compared at some instant.
    instants: samples.length === 0 ? [0] : samples.map(([instant]) => instant),
  };
}
