/**
 * A number of bytes in megabytes, rounded up: `3 MB`, and with a tenth below one.
 *
 * @example sizeInWords(2_300_000, 'en') //=> '3 MB'
 */
export function sizeInWords(bytes: number, language: string): string {
  const tenths = bytes < 1_000_000 ? 10 : 1;
  const megabytes = Math.ceil((bytes / 1_000_000) * tenths) / tenths;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    numberingSystem: 'latn',
  }).format(megabytes);
}
