/** A time in the rail: its instant in milliseconds, and its vertical position in pixels. */
export interface RailTime {
  readonly at: number;
  readonly top: number;
}

/**
 * The vertical position of an instant, interpolated between two times of the rail; undefined before the first and after
 * the last of them.
 */
export function topAt(times: readonly RailTime[], at: number): number | undefined {
  const next = times.findIndex((time) => time.at > at);
  const [before, after] = [times[next - 1], times[next]];
  if (before === undefined || after === undefined) return undefined;
  return before.top + ((after.top - before.top) * (at - before.at)) / (after.at - before.at);
}
