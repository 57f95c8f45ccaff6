const instantForm = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads an instant from an address (`2021-04-09T14:20:00Z`; seconds are optional, and an offset may replace the Z) in
 * milliseconds; undefined if it is not one. A time without Z or offset is ambiguous, so it is rejected, as is
 * February 30.
 */
export function parseNow(text: string | null): number | undefined {
  // A plus sign in a hand-written address arrives as a space.
  const match = instantForm.exec(text?.replace(' ', '+') ?? '');
  if (match === null) return undefined;
  const [instant, date = ''] = match;
  const midnight = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== date) {
    return undefined;
  }
  const millis = Date.parse(instant);
  return Number.isNaN(millis) ? undefined : millis;
}
