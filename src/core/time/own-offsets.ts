import { FixedOffsetZone, IANAZone, Zone } from 'luxon';
import type { OffsetTable } from './offset-table.ts';

const tables = new Map<string, { readonly table: OffsetTable; readonly zone: Zone }>();

/** Makes `readOffset` and `luxonZone` take a zone's offsets from a table or, without one, from the engine again. */
export function setOffsetTable(name: string, table: OffsetTable | undefined): void {
  if (table === undefined) tables.delete(name);
  else tables.set(name, { table, zone: new OwnZone(name) });
}

/** Whether a zone's offsets come from a table. */
export function hasOffsetTable(name: string): boolean {
  return tables.has(name);
}

/** The table with a zone's offsets; undefined if they come from the engine. */
export function offsetTableOf(name: string): OffsetTable | undefined {
  return tables.get(name)?.table;
}

/** A zone's offset at an instant (milliseconds), in minutes east of UTC; NaN for an unknown zone. */
export function readOffset(zone: string, instantMillis: number): number {
  const own = offsetIn(tables.get(zone)?.table, instantMillis);
  return own ?? IANAZone.create(zone).offset(instantMillis);
}

/** The zone as Luxon needs it: the engine's, or one with offsets from a table if one was set. */
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

/** A Luxon zone with offsets from a table. Its type is not one of Luxon's, so that Luxon never asks `Intl` instead. */
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

  /** Abbreviations do not appear anywhere; Luxon writes the offset in their place. */
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
