import type { ToldChange } from '#src/core/feeds/told-change.ts';
import { below } from './live-line.ts';

/** What `/api/version.json` tells, as far as an open page asks. */
export interface VersionAnswer {
  readonly version: string;
  readonly notice:
    | {
        readonly text: string;
        /** When it is over: UTC, ISO 8601. */
        readonly until?: string;
      }
    | undefined;
  readonly latest:
    | {
        /** UTC, ISO 8601. */
        readonly at: string;
        readonly count: number;
        readonly changes: readonly ToldChange[];
      }
    | undefined;
  /** How many milliseconds the server's clock is ahead of the device's; undefined where it does not say. */
  readonly serverAhead: number | undefined;
}

/** Asks the host, never a cache. Throws a TypeError without a network, and on an answer that is none. */
export async function askVersion(): Promise<VersionAnswer> {
  const sent = Date.now();
  const response = await fetch(below('api/version.json'), { cache: 'no-store' });
  const received = Date.now();
  if (!response.ok) throw new TypeError(`version.json: ${response.status}`);
  // Our own build wrote it; of an answer that is older than a moment the date says nothing.
  const answer = (await response.json()) as Omit<VersionAnswer, 'serverAhead'>;
  const stored = Number(response.headers.get('age') ?? 0) > 0;
  const date = stored ? Number.NaN : Date.parse(response.headers.get('date') ?? '');
  const serverAhead = Number.isNaN(date) ? undefined : date - (sent + received) / 2;
  return { ...answer, serverAhead };
}
