import { facetNames } from './filter-table.ts';
import type { Facet, FacetName } from './filter-table.ts';

/** A visitor's filters: a text, and for some facets the ids of one or more values. */
export interface FilterChoice {
  readonly text: string;
  readonly chosen: ReadonlyMap<FacetName, readonly string[]>;
}

/** A choice as read from an address, with the values that do not occur on the page. */
export interface AskedChoice extends FilterChoice {
  readonly unknown: readonly { readonly name: FacetName; readonly value: string }[];
}

/** Nobody types a longer text, and every row is searched for it. */
const longestText = 200;

const ours: ReadonlySet<string> = new Set(['q', ...facetNames]);

/**
 * Reads the choice from the query of an address: `?track=vision&room=aula,foyer&q=learning`. Values that no facet of
 * the page has are listed separately and have no effect.
 */
export function readChoice(search: string, facets: readonly Facet[]): AskedChoice {
  const query = new URLSearchParams(search);
  const chosen = new Map<FacetName, readonly string[]>();
  const unknown: { name: FacetName; value: string }[] = [];
  for (const name of facetNames) {
    const asked = query.getAll(name).flatMap((values) => values.split(','));
    const offered = new Set(facets.find((facet) => facet.name === name)?.values.map(([id]) => id));
    const values = new Set(asked.map((value) => value.trim()).filter((value) => value !== ''));
    const held = [...values].filter((value) => offered.has(value));
    if (held.length > 0) chosen.set(name, held);
    unknown.push(...[...values].filter((id) => !offered.has(id)).map((value) => ({ name, value })));
  }
  return { text: (query.get('q') ?? '').trim().slice(0, longestText), chosen, unknown };
}

/**
 * The query of an address with a choice added: empty, or starting with `?`. Other parameters of the address (`tz`,
 * `now`, …) stay as written.
 */
export function writeFilterQuery(search: string, { text, chosen }: FilterChoice): string {
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

function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('%20', '+');
}

/** The choice that shows everything. */
export const noChoice: FilterChoice = { text: '', chosen: new Map() };

/** Whether the choice filters anything. */
export function isChoice({ text, chosen }: FilterChoice): boolean {
  return text !== '' || chosen.size > 0;
}

/** Adds a value to a choice, or removes it if the choice already has it. */
export function toggleValue(choice: FilterChoice, name: FacetName, value: string): FilterChoice {
  const values = choice.chosen.get(name) ?? [];
  const toggled = values.includes(value)
    ? values.filter((one) => one !== value)
    : [...values, value];
  const chosen = new Map(choice.chosen).set(name, toggled);
  if (toggled.length === 0) chosen.delete(name);
  return { ...choice, chosen };
}

/** Browsers refuse to update the address at every letter. */
const restMillis = 200;

let writing: ReturnType<typeof setTimeout> | undefined;

/** Writes the choice into the address a moment after a change, and into the links to other days. */
export function keepInAddress(choice: FilterChoice): void {
  clearTimeout(writing);
  writing = setTimeout(() => {
    const { pathname, search, hash } = location;
    const query = writeFilterQuery(search, choice);
    carryToDays(choice);
    try {
      if (query !== search) history.replaceState(history.state, '', pathname + query + hash);
    } catch {
      // Browsers refuse this after too many recent calls; the next change then writes this choice, too.
    }
  }, restMillis);
}

/** Adds the choice to the links to other days, except the chosen day itself. */
export function carryToDays(choice: FilterChoice): void {
  const chosen = new Map(choice.chosen);
  chosen.delete('day');
  const query = writeFilterQuery('', { ...choice, chosen });
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.day-menu a, .day-head h2 a')) {
    link.search = query;
  }
}
