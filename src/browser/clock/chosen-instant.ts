import { placeWritten } from '#src/core/time/place-wall-clock.ts';

/**
 * Converts a local time that somebody chose in a zone to an instant (ISO 8601, UTC); undefined if the text is not a
 * local time. A time that occurs twice stands for the first of the two, and a time that the clocks skip stands for
 * the time after the gap.
 */
export function chosenInstant(written: string, zone: string): string | undefined {
  const placing = placeWritten(written, zone);
  if (placing.ok) return placing.instant.toUTC().toISO({ suppressMilliseconds: true });
  const { problem } = placing;
  if (problem.kind === 'wall-clock-skipped') return chosenInstant(problem.resumes, zone);
  return problem.kind === 'wall-clock-repeated'
    ? chosenInstant(written + problem.offsets[0], zone)
    : undefined;
}
