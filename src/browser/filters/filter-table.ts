/** The facets by which visitors can filter a schedule, in the order shown. The address uses the same names. */
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

/** A property of talks to filter by, with the values that occur on the page and in the rest of the event. */
export interface Facet {
  readonly name: FacetName;
  readonly label: string;
  /** Each value's id, which goes into the address, and its label. */
  readonly values: readonly (readonly [id: string, label: string])[];
}

/** A talk, or a session without entries of its own; a break; a session that is a heading above rows. */
export type RowRole = 'item' | 'break' | 'session';

/** A row of the schedule, as the filters need it. */
export interface FilterRow {
  readonly role: RowRole;
  /** The index of its session's row, which always comes earlier. */
  readonly parent: number | undefined;
  /** For each facet, the indexes of the row's values in that facet's list. */
  readonly values: readonly (readonly number[])[];
}

/**
 * A row in the page's compact form: its role (0 item, 1 break, 2 session), how many rows earlier its session is (0: it
 * has none), then for each facet no value (0), one value (counted from 1), or several. Trailing zeros are left out.
 */
export type WrittenRow = readonly (number | readonly number[])[];

/** The page's data for its filters, in the order of its rows. */
export interface FilterTable {
  readonly facets: readonly Facet[];
  readonly rows: readonly WrittenRow[];
}

const roles: readonly RowRole[] = ['item', 'break', 'session'];

/** Converts a row to its compact form. */
export function writeRow({ role, parent, values }: FilterRow, index: number): WrittenRow {
  const [...written] = values.map((own) =>
    own.length > 1 ? own.map((value) => value + 1) : (own[0] ?? -1) + 1,
  );
  while (written.at(-1) === 0) written.pop();
  return [roles.indexOf(role), parent === undefined ? 0 : index - parent, ...written];
}

/** Reads a row that `writeRow` wrote. */
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
