import type { ClockStyle } from '#src/core/time/format-clock.ts';
import { readOffsetTable } from '#src/core/time/offset-table.ts';
import type { OffsetTable } from '#src/core/time/offset-table.ts';

/** What the page tells of the event's clock. */
export interface PageClock {
  readonly zone: string;
  /** Its offsets around the event: the browser's zone database may be older than the site's. */
  readonly offsets: OffsetTable | undefined;
  /** The clock of a first visit. */
  readonly first: 'event' | 'mine';
  readonly style: ClockStyle;
  /** The instants (milliseconds, in order) that tell whether two zones differ during the event. */
  readonly instants: readonly number[];
}

/** Reads what `ClockScript.astro` wrote on its script in the head. */
export function readPageClock(): PageClock {
  const data = document.querySelector<HTMLScriptElement>('script[data-first]')?.dataset ?? {};
  const { zone = 'UTC', first, at = '', language = 'en', hours, offsets = '' } = data;
  return {
    zone,
    offsets: readOffsetTable(offsets),
    first: first === 'mine' ? 'mine' : 'event',
    style: { language, hours: hours === '12' ? 12 : hours === '24' ? 24 : undefined },
    instants: at.split(' ').map((sample) => Number(sample.split('/')[0]) * 1000),
  };
}
