import type { Browser } from '@playwright/test';

/** The tools of a budget: a browser, and the first site as a host would serve it. */
export interface Bench {
  readonly browser: Browser;
  /** The address at which the browser listens for tools that drive it. */
  readonly debuggingPort: number;
  /** The first site's address, served from this machine with Brotli. */
  readonly address: string;
  /** Its built folder. */
  readonly folder: string;
}

/** One line of the table. */
export interface Measurement {
  readonly what: string;
  readonly budget: string;
  readonly measured: string;
  readonly kept: boolean;
  /** Details that help to explain why the measurement exceeds the budget; only printed in the terminal. */
  readonly detail?: string;
}

/** A budget of the site: one file in `budgets/`, and one line in `bench.ts`. */
export interface Budget {
  /** Its name in `npm run bench -- <name>`. */
  readonly name: string;
  readonly measure: (bench: Bench) => Promise<readonly Measurement[]>;
}

/** A measurement that keeps its budget if the value is at most the limit. */
export const atMost = (
  what: string,
  value: number,
  limit: number,
  format: (value: number) => string,
): Measurement => ({
  what,
  budget: `≤ ${format(limit)}`,
  measured: format(value),
  kept: value <= limit,
});

/** 1 kB is 1000 bytes, as browsers and budgets count it. */
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

export const milliseconds = (value: number): string => `${Math.round(value)} ms`;

export const seconds = (millis: number): string => `${(millis / 1000).toFixed(1)} s`;

export const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

/** These machines are noisy, so the median of several runs is reported. */
export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

export const count = (value: number): string => String(value);
