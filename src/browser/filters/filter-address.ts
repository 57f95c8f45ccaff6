import { facetNames, type Facet, type FacetName } from './filter-table.ts';

/** What a visitor chose to see: a text, and in facets one or more values by their ids. */
export interface FilterChoice {
  readonly text: string;
  readonly chosen: ReadonlyMap<FacetName, readonly string[]>;
}

/** A choice as an address has it, and what in it the page does not know. */
export interface AskedChoice extends FilterChoice {
  readonly unknown: readonly { readonly name: FacetName; readonly value: string }[];
}

/** Nobody types more, and every row is searched for it. */
const longestText = 200;

const ours: ReadonlySet<string> = new Set(['q', ...facetNames]);

/**
 * Reads the choice from the query of an address: `?track=vision&room=aula,foyer&q=learning`. What no
 * facet of the page holds is told apart, and has no effect.
 */
export function readChoice(search: string, facets: readonly Facet[]): AskedChoice {
  const query = new URLSearchParams(search);
  const chosen = new Map<FacetName, readonly string[]>();
  const unknown: { name: FacetName; value: string }[] = [];
  for (const name of facetNames) {
    const asked = query.getAll(name).flatMap((values) => values.split(','));
    const known = new Set(facets.find((facet) => facet.name === name)?.values.map(([id]) => id));
    const values = new Set(asked.map((value) => value.trim()).filter((value) => value !== ''));
    const held = [...values].filter((value) => known.has(value));
    if (held.length > 0) chosen.set(name, held);
    unknown.push(...[...values].filter((id) => !known.has(id)).map((value) => ({ name, value })));
  }
  return { text: (query.get('q') ?? '').trim().slice(0, longestText), chosen, unknown };
}

/**
 * The query of an address with a choice in it, `''` or with its `?`. What else is in the address
 * (`tz`, `now`, …) stays as it was written.
 */
export function writeChoice(search: string, { text, chosen }: FilterChoice): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((piece) => {
      const [name] = new URLSearchParams(piece).keys();
      return name !== undefined && !ours.has(name);
    });
  const own = facetNames.flatMap((name) => {
    const values = chosen.get(name) ?? [];
    return values.length === 0 ? [] : [`${name}=${values.map(encode).join(',')}`];
  });
  const words = text.trim();
  const pieces = [...others, ...own, ...(words === '' ? [] : [`q=${encode(words)}`])];
  return pieces.length === 0 ? '' : `?${pieces.join('&')}`;
}

const encode = (text: string): string => encodeURIComponent(text).replaceAll('%20', '+');
