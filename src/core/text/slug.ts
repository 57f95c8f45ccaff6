import { foldText } from './fold.ts';

/**
 * A word as an id would hold it: lower case, without accents, anything else joined by hyphens. Empty
 * for scripts that ids can't hold.
 *
 * @example toId('Ångström, Anna') //=> 'angstrom-anna'
 */
export function toId(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
