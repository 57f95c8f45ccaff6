/** A unit that pages write with its number, as `Intl.NumberFormat` calls it. */
type Unit = 'minute' | 'hour' | 'day' | 'megabyte';

/**
 * Writes a number with its unit in a language, with Latin digits like the times: `7 minutes`. If the browser doesn't
 * know the language, it is English rather than the browser's own, like the words around it.
 *
 * @param display `short` is the usual one: `7 min`.
 */
export function withUnit(
  value: number,
  unit: Unit,
  language: string,
  display: 'short' | 'long' = 'short',
): string {
  return new Intl.NumberFormat([language, 'en'], {
    style: 'unit',
    unit,
    unitDisplay: display,
    numberingSystem: 'latn',
  }).format(value);
}
