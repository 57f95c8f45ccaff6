/**
 * The facets by which a schedule can be filtered, in the order in which they are offered. The address uses the same
 * names.
 */
export const facetNames = [
  'day',
  'track',
  'room',
  'kind',
  'session',
  'tag',
  'language',
  'level',
  'recording',
  'picks',
  'past',
] as const;

export type FacetName = (typeof facetNames)[number];

/** One side of a schedule, with the values that the page and the rest of the event have in it. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  /** Each as its id, which the address carries, and its label. */
  readonly values: readonly (readonly [id: string, label: string])[];
}

/** A talk, or a session without entries here; a break; a session that is a heading over rows. */
export type RowRole = 'item' | 'break' | 'session';

/** A row of the schedule, as filters see it. */
export interface FilterRow {
  readonly role: RowRole;
  /** The index of the row of its session, always an earlier one. */
  readonly parent: number | undefined;
  /** Its values by facet, as indexes into the facet's values. */
  readonly values: readonly (readonly number[])[];
}

/**
 * A row in the page's compact form: its role (0 item, 1 break, 2 session), how many rows before it its session is (0: in
 * none), then for each facet no value (0), one value (counted from 1) or several. Trailing zeros are left out.
 */
export type WrittenRow = readonly (number | readonly number[])[];

/** The page's data for its filters, in the order of its rows. */
export interface FilterTable {
  readonly facets: readonly Facet[];
  readonly rows: readonly WrittenRow[];
}

const roles: readonly RowRole[] = ['item', 'break', 'session'];

/** Writes a row short. */
export function writeRow({ role, parent, values }: FilterRow, index: number): WrittenRow {
  const [...written] = values.map((own) =>
    own.length > 1 ? own.map((value) => value + 1) : (own[0] ?? -1) + 1,
  );
  while (written.at(-1) === 0) written.pop();
  return [roles.indexOf(role), parent === undefined ? 0 : index - parent, ...written];
}

/** Reads what `writeRow` wrote. */
export function readRow(written: WrittenRow, index: number, facetCount: number): FilterRow {
  const [role = 0, back = 0, ...values] = written;
  return {
    role: roles[Number(role)] ?? 'item',
    parent: back === 0 ? undefined : index - Number(back),
    values: Array.from({ length: facetCount }, (_, facet) =>
      [values[facet] ?? 0]
        .flat()
        .filter((value) => value !== 0)
        .map((value) => value - 1),
    ),
  };
}
