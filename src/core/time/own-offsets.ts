import { FixedOffsetZone, IANAZone, Zone } from 'luxon';

/** A zone's offsets over some years. */
export interface OffsetTable {
  /** The instants (milliseconds) between which it holds: the second one is outside. */
  readonly from: number;
  readonly to: number;
  /** Each offset (minutes east of UTC) with the instant it begins at (milliseconds), in the order of time. */
  readonly steps: readonly { readonly at: number; readonly minutes: number }[];
}

const tables = new Map<string, { readonly table: OffsetTable; readonly zone: Zone }>();

/** Makes `readOffset` and `luxonZone` take a zone's offsets from a table, or from the engine again. */
export function setOffsetTable(name: string, table: OffsetTable | undefined): void {
  if (table === undefined) tables.delete(name);
  else tables.set(name, { table, zone: new OwnZone(name) });
}

/** Whether a zone's offsets come from a table. */
export function hasOffsetTable(name: string): boolean {
  return tables.has(name);
}

/** The table that a zone's offsets come from; undefined where they come from the engine. */
export function offsetTableOf(name: string): OffsetTable | undefined {
  return tables.get(name)?.table;
}

/** A zone's offset at an instant (milliseconds), in minutes east of UTC; NaN for an unknown zone. */
export function readOffset(zone: string, instantMillis: number): number {
  const own = offsetIn(tables.get(zone)?.table, instantMillis);
  return own ?? IANAZone.create(zone).offset(instantMillis);
}

/** The zone as luxon takes it: of the engine, or with offsets of a table where one was set. */
export function luxonZone(zone: string): string | Zone {
  return tables.get(zone)?.zone ?? zone;
}

function offsetIn(table: OffsetTable | undefined, instantMillis: number): number | undefined {
  if (table === undefined) return undefined;
  const { from, to, steps } = table;
  if (!(instantMillis >= from && instantMillis < to)) return undefined;
  let [low, high] = [0, steps.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((steps[middle]?.at ?? Infinity) <= instantMillis) low = middle;
    else high = middle;
  }
  return steps[low]?.minutes;
}

/** Writes a table as a text that a page carries: when it holds, and its steps, in minutes, base 36. */
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

/** A zone of luxon's with offsets of a table. Its type is none of luxon's, so that luxon never asks `Intl` in its place. */
class OwnZone extends Zone {
  readonly #name: string;

  constructor(name: string) {
    super();
    this.#name = name;
  }

  override get type(): string {
    return 'own';
  }

  override get name(): string {
    return this.#name;
  }

  override get isUniversal(): boolean {
    return false;
  }

  override get isValid(): boolean {
    return true;
  }

  override offset(instantMillis: number): number {
    return readOffset(this.#name, instantMillis);
  }

  /** Abbreviations are not shown anywhere; luxon writes the offset in their place. */
  override offsetName(): null {
    return null;
  }

  override formatOffset(instantMillis: number, format: 'narrow' | 'short' | 'techie'): string {
    const fixed = FixedOffsetZone.instance(this.offset(instantMillis));
    return fixed.formatOffset(instantMillis, format);
  }

  override equals(other: Zone): boolean {
    return other instanceof OwnZone && other.name === this.#name;
  }
}
