import { placeWritten } from '#src/core/time/write-wall-clock.ts';

/**
 * The instant (ISO, UTC) of a local time that somebody chose in a zone; undefined if the text is not a local time. A
 * time that occurs twice means the first one, and a time that the clocks skip means the time after the gap.
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
