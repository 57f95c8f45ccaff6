import { hasOffsetTable } from '#src/core/time/own-offsets.ts';
import type { OffsetTable } from '#src/core/time/offset-table.ts';
import { setOwnOffsets } from '#src/core/time/zone.ts';
import { canonicalZone } from './zone-table.ts';
import { offsets, offsetYears } from './offset-data.ts';

let rows: ReadonlyMap<string, string> | undefined;

/**
 * From now on, takes a zone's offsets from Lectern's own copy of the zone database, so that builds are the same on
 * every machine; the engine's copy may be older (decision 022). It has no effect for a name that the copy lacks
 * (`Etc/GMT+5`), or when it is called again.
 */
export function useOwnDatabase(zone: string): void {
  if (hasOffsetTable(zone)) return;
  const table = ownOffsets(zone);
  if (table !== undefined) setOwnOffsets(zone, table);
}

/** A zone's offsets in our own copy of the database, by its current name or an older one. */
export function ownOffsets(zone: string): OffsetTable | undefined {
  rows ??= readRows();
  const row = rows.get(canonicalZone(zone) ?? zone);
  if (row === undefined) return undefined;
  const [first = '', ...later] = row.split(' ');
  const from = Date.UTC(offsetYears.first, 0);
  return {
    from,
    to: Date.UTC(offsetYears.last + 1, 0),
    steps: [
      { at: from, minutes: Number.parseInt(first, 36) },
      ...later.map((step) => {
        const [at = '', minutes = ''] = step.split(':');
        return { at: Number.parseInt(at, 36) * 60_000, minutes: Number.parseInt(minutes, 36) };
      }),
    ],
  };
}

function readRows(): Map<string, string> {
  return new Map(
    offsets
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', row = ''] = line.split('|');
        return names.split(' ').map((name) => [name, row] as const);
      }),
  );
}
