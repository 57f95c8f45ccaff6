import { atMost, count, kilobytes } from '#tests/bench/budget.ts';
import type { Budget, Measurement } from '#tests/bench/budget.ts';
import { firstVisit } from '#tests/bench/first-visit.ts';
import type { FirstVisit, Transfer } from '#tests/bench/first-visit.ts';

const sum = (transfers: readonly Transfer[]): number =>
  transfers.reduce((total, { bytes }) => total + bytes, 0);

const isPhoto = ({ type, url }: Transfer): boolean =>
  type === 'Image' && /\.(jpe?g|png|webp|avif)$/.test(new URL(url).pathname);

/** The code that rewrites times is a separate script. */
const isClocks = ({ type, url }: Transfer): boolean =>
  type === 'Script' && url.includes('/viewer-clock.');

const clocksAfterPaint = (page: string, { transfers, firstPaint }: FirstVisit): Measurement => {
  const clocks = transfers.find(isClocks);
  const after = clocks && firstPaint !== undefined ? clocks.requested - firstPaint : undefined;
  return {
    what: `${page}: The clocks are requested after the first paint`,
    budget: '> 0 ms',
    measured: after === undefined ? 'not seen' : `${Math.round(after * 1000)} ms after it`,
    kept: after !== undefined && after > 0,
  };
};

/** The weight of the schedule page on a first visit, far from the event's zone. */
export const schedulePage: Budget = {
  name: 'schedule-page',
  measure: async ({ browser, address }) => {
    const rows: Measurement[] = [];
    // The schedule of a one-day event is on its front page and on a page of its own.
    for (const path of ['', 'schedule/']) {
      const page = `/${path}`;
      const visit = await firstVisit(browser, `${address}${path}`);
      const counted = visit.transfers.filter((transfer) => !isPhoto(transfer));
      const ofType = (type: string): Transfer[] => counted.filter((one) => one.type === type);
      rows.push(
        atMost(`${page}: everything except photos, Brotli`, sum(counted), 60_000, kilobytes),
        {
          ...atMost(`${page}: requests`, counted.length, 8, count),
          detail: counted.map(({ url, bytes }) => `${new URL(url).pathname} (${bytes})`).join(', '),
        },
        atMost(`${page}: JavaScript`, sum(ofType('Script')), 32_000, kilobytes),
        atMost(`${page}: fonts`, sum(ofType('Font')), 26_000, kilobytes),
        clocksAfterPaint(page, visit),
      );
    }
    return rows;
  },
};
