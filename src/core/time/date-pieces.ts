/**
 * Splits dates in text: every second piece is a range of days that belong together ("23–26,"), and the pieces between
 * them may break at spaces.
 *
 * @example datePieces('January 11–12 and 18, 2027') //=> ['January ', '11–12', ' and 18, 2027']
 */
export function datePieces(dates: string): string[] {
  return dates.split(/(\S+–\S+)/);
}
