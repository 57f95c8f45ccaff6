import type { OffsetTable } from './offset-table.ts';
import { readOffset, setOffsetTable } from './own-offsets.ts';

/** Three-letter names in the IANA database; engines add names of their own (`IST`, `PST`). */
const threeLetters = new Set('CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET'.split(' '));

/**
 * Whether a name is a zone in the IANA database that the runtime supports. Old names (`Asia/Calcutta`, `US/Pacific`)
 * are; abbreviations (`IST`), fixed offsets (`+05:30`, `UTC+3`), `local`, and `system` are not. The name must have
 * IANA's spelling (`europe/berlin` is refused), because calendars copy it into TZID, which is case-sensitive.
 */
export function isValidZone(name: string): boolean {
  let valid = validityByZone.get(name);
  if (valid === undefined) {
    valid = askZone(name);
    if (validityByZone.size >= mostZones) validityByZone.clear();
    validityByZone.set(name, valid);
  }
  return valid;
}

/** Asking the engine costs 1 ms, and a history asks for the same zone a thousand times. */
const validityByZone = new Map<string, boolean>();
const mostZones = 1024;

function askZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z0-9_+-]*(\/[A-Z][A-Za-z0-9_+-]*)*$/.test(name)) return false;
  if (/^(\w{3}|SystemV\/.*|US\/Pacific-New)$/.test(name) && !threeLetters.has(name)) return false;
  try {
    const answer = new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone;
    // An engine answers with the name in IANA's spelling, or with the zone's older or newer name.
    return answer === name || answer.toLowerCase() !== name.toLowerCase();
  } catch {
    return false;
  }
}

const cellMillis = 6 * 3_600_000;
const mostCells = 4096;
const cellsOf = new Map<string, Map<number, number>>();

/**
 * Makes this program take a zone's offsets from a table rather than from its engine, whose zone database may be older.
 * After the end of the table, or without one, the engine's offsets are used. Call it before creating the first time in
 * that zone, because Luxon's times keep the zone they were created with.
 */
export function setOwnOffsets(zone: string, table: OffsetTable | undefined): void {
  setOffsetTable(zone, table);
  cellsOf.delete(zone);
  calmOf.delete(zone);
  if (lastZone === zone) lastZone = undefined;
}

/**
 * A zone's offset at an instant (milliseconds since 1970), in minutes east of UTC. Throws a RangeError on an unknown
 * zone.
 *
 * Asking the engine takes 10 µs, so offsets are cached for the edges of six-hour cells. If both edges agree, the cell
 * contains no change, because no zone changes its clocks twice within a day (tested with the whole database).
 */
export function offsetAt(zone: string, instantMillis: number): number {
  const cell = Math.floor(instantMillis / cellMillis);
  const cells = cellsFor(zone);
  const before = offsetAtEdge(zone, cells, cell);
  return before === offsetAtEdge(zone, cells, cell + 1) ? before : askOffset(zone, instantMillis);
}

/**
 * Whether a zone keeps its offset for at least a day before and after an instant (milliseconds), so that no wall clock
 * near it is skipped or repeated. Throws a RangeError on an unknown zone.
 */
export function keepsOffsetAround(zone: string, instantMillis: number): boolean {
  const cell = Math.floor(instantMillis / cellMillis);
  let calmCells = calmOf.get(zone);
  if (calmCells === undefined) calmOf.set(zone, (calmCells = new Map<number, boolean>()));
  let calm = calmCells.get(cell);
  if (calm === undefined) {
    const cells = cellsFor(zone);
    const offset = offsetAtEdge(zone, cells, cell - cellsOfADay);
    calm = true;
    for (let edge = cell - cellsOfADay; edge <= cell + 1 + cellsOfADay && calm; edge += 1) {
      calm = offsetAtEdge(zone, cells, edge) === offset;
    }
    if (calmCells.size >= mostCells) calmCells.clear();
    calmCells.set(cell, calm);
  }
  return calm;
}

const cellsOfADay = 86_400_000 / cellMillis;
const calmOf = new Map<string, Map<number, boolean>>();

/** The most recent zone, because ten thousand times are written in one zone and then in another. */
let lastZone: string | undefined;
let lastCells = new Map<number, number>();

function cellsFor(zone: string): Map<number, number> {
  if (zone === lastZone) return lastCells;
  let cells = cellsOf.get(zone);
  if (cells === undefined) cellsOf.set(zone, (cells = new Map<number, number>()));
  lastZone = zone;
  lastCells = cells;
  return cells;
}

function offsetAtEdge(zone: string, cells: Map<number, number>, cell: number): number {
  let offset = cells.get(cell);
  if (offset === undefined) {
    offset = askOffset(zone, cell * cellMillis);
    if (cells.size >= mostCells) cells.clear();
    cells.set(cell, offset);
  }
  return offset;
}

function askOffset(zone: string, instantMillis: number): number {
  const offset = readOffset(zone, instantMillis);
  if (Number.isNaN(offset)) throw new RangeError(`no offset for "${zone}" at ${instantMillis}`);
  return offset;
}

/**
 * An offset in words, with a minus sign (U+2212) that is as wide as the plus.
 *
 * @example formatOffset(330) //=> 'UTC+5:30'
 * @example formatOffset(-420) //=> 'UTC−7'
 */
export function formatOffset(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  if (whole === 0) return 'UTC';
  const rest = whole % 60;
  const hours = Math.floor(whole / 60);
  const tail = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '\u2212' : '+'}${hours}${tail}`;
}

/** An offset in the form of ISO 8601, which organizers use, too: `+05:30`, `-07:00`. */
export function isoOffset(minutes: number): string {
  const whole = Math.round(Math.abs(minutes));
  const hours = String(Math.floor(whole / 60)).padStart(2, '0');
  return `${minutes < 0 && whole > 0 ? '-' : '+'}${hours}:${String(whole % 60).padStart(2, '0')}`;
}

/** Whether two zones show the same time at each of these instants (milliseconds), whatever their names. */
export function sameOffsets(zoneA: string, zoneB: string, instants: Iterable<number>): boolean {
  if (zoneA === zoneB) return true;
  for (const instant of instants) {
    if (offsetAt(zoneA, instant) !== offsetAt(zoneB, instant)) return false;
  }
  return true;
}
