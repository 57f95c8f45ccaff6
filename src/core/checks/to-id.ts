/**
 * A word as an id would hold it: lower case, without accents, anything else joined by hyphens.
 *
 * @example toId('Ångström, Anna') //=> 'angstrom-anna'
 */
export const toId = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
