import { placeWritten } from '#src/core/time/place-wall-clock.ts';

/**
 * The instant (ISO, UTC) of a local time that somebody chose in a zone; undefined if the text is not a local time. A
 * time that occurs twice means the first one, and a time that the clocks skip means the time after the gap.
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
