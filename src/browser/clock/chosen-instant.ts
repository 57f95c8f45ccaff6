import { placeWritten } from '#src/core/time/write-wall-clock.ts';

/**
 * The instant (ISO, UTC) of a wall clock that somebody chose in a zone; undefined for no wall clock. Of a
 * time that comes twice the first one is meant, and of one that the clocks skip what follows it.
 */
export function chosenInstant(written: string, zone: string): string | undefined {
  const placing = placeWritten(written, zone);
  if (placing === undefined) return undefined;
  if (placing.ok) return placing.instant.toUTC().toISO({ suppressMilliseconds: true });
  if (placing.problem === 'skipped') return chosenInstant(placing.resumes, zone);
  return placing.problem === 'repeated'
    ? chosenInstant(written + placing.offsets[0], zone)
    : undefined;
}
