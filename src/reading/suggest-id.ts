/**
 * A name for a file that holds an id, made from any text; empty when nothing of it can be used.
 *
 * @example suggestId('Café Größe (2)') // 'cafe-grosse-2'
 */
export const suggestId = (name: string): string =>
  name
    .replaceAll('ß', 'ss')
    .replaceAll(/[øØ]/g, 'o')
    .replaceAll(/[łŁ]/g, 'l')
    .replaceAll(/[æÆ]/g, 'ae')
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
