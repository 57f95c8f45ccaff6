/** A zone's offsets over some years. */
export interface OffsetTable {
  /** The instants (milliseconds) between which the table is valid; the second one is not included. */
  readonly from: number;
  readonly to: number;
  /** Each offset (minutes east of UTC) with the instant (milliseconds) at which it begins, in chronological order. */
  readonly steps: readonly { readonly at: number; readonly minutes: number }[];
}

/** Writes a table as text for a page: the time for which it is valid, and its steps, in minutes, base 36. */
export function writeOffsetTable({ from, to, steps }: OffsetTable): string {
  const minute = (millis: number): string => (millis / 60_000).toString(36);
  const first = steps.findLastIndex(({ at }) => at <= from);
  const within = steps.slice(Math.max(first, 0)).filter(({ at }) => at < to);
  const pairs = within.map(({ at, minutes }) => `${minute(at)}:${minutes.toString(36)}`);
  return [minute(from), minute(to), ...pairs].join(' ');
}

/** Reads what `writeOffsetTable` wrote; undefined for anything else. */
export function readOffsetTable(text: string): OffsetTable | undefined {
  const [from = '', to = '', ...pairs] = text.split(' ');
  const millis = (minute: string): number => Number.parseInt(minute, 36) * 60_000;
  const steps = pairs.map((pair) => {
    const [at = '', minutes = ''] = pair.split(':');
    return { at: millis(at), minutes: Number.parseInt(minutes, 36) };
  });
  const table = { from: millis(from), to: millis(to), steps };
  const numbers = [table.from, table.to, ...steps.flatMap(({ at, minutes }) => [at, minutes])];
  return steps.length === 0 || numbers.some(Number.isNaN) ? undefined : table;
}
