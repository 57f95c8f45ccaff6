import { existsSync, readFileSync } from 'node:fs';

const file = '../shared/schemas/schemaorg-current-https.jsonld';

/** Why data can't be checked against the vocabulary on this machine; undefined if it can. */
export const vocabularyMissing = existsSync(file) ? undefined : `skipped: ${file} is not there`;

interface Reference {
  readonly '@id': string;
}
interface Term {
  readonly '@id': string;
  readonly '@type': string | readonly string[];
  readonly 'rdfs:subClassOf'?: Reference | readonly Reference[];
  readonly 'schema:domainIncludes'?: Reference | readonly Reference[];
  readonly 'schema:rangeIncludes'?: Reference | readonly Reference[];
  readonly 'schema:supersededBy'?: Reference;
}
type Node = Readonly<Record<string, unknown>>;

const listOf = <Item>(value: Item | readonly Item[] | undefined): readonly Item[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Item[]) : [value as Item];
const names = (references: Reference | readonly Reference[] | undefined): string[] =>
  listOf(references).map((reference) => reference['@id'].replace('schema:', ''));

const terms = new Map<string, Term>(
  vocabularyMissing === undefined
    ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly '@graph': readonly Term[] })[
        '@graph'
      ].map((term) => [term['@id'].replace('schema:', ''), term])
    : [],
);

/** A type and all its supertypes. */
const kindsOf = (type: string): Set<string> => {
  const kinds = new Set<string>();
  const open = [type];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (kinds.has(next)) continue;
    kinds.add(next);
    open.push(...names(terms.get(next)?.['rdfs:subClassOf']));
  }
  return kinds;
};

const isoDate = /^\d{4}-\d\d-\d\d$/;
const isoInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/;
const literals: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  URL: (value) => typeof value === 'string' && URL.canParse(value),
  Date: (value) => typeof value === 'string' && isoDate.test(value),
  DateTime: (value) => typeof value === 'string' && isoInstant.test(value),
  Integer: (value) => Number.isInteger(value),
  Number: (value) => typeof value === 'number',
  Boolean: (value) => typeof value === 'boolean',
};

/** What search engines require of some types beyond the vocabulary. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  Event: ['name', 'startDate', 'location'],
  Place: ['address'],
  VirtualLocation: ['url'],
  VideoObject: ['name', 'thumbnailUrl', 'uploadDate'],
  ListItem: ['position', 'name', 'item'],
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/**
 * Every fault of linked data according to schema.org's vocabulary: type, property, domain, range, enumeration, date.
 */
export function vocabularyFaults(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => vocabularyFaults(item, path));
  if (!isNode(value)) return [`${path}: not an object`];
  const { '@graph': graph, '@context': _context, '@id': _id, '@type': type, ...properties } = value;
  if (graph !== undefined) return vocabularyFaults(graph, path);
  if (type === undefined) {
    return Object.keys(properties).length === 0 && typeof _id === 'string'
      ? []
      : [`${path}: no type`];
  }
  if (typeof type !== 'string' || !listOf(terms.get(type)?.['@type']).includes('rdfs:Class')) {
    return [`${path}: ${JSON.stringify(type)} is no type`];
  }
  const kinds = kindsOf(type);
  const missing = Object.entries(wanted).flatMap(([kind, needed]) =>
    kinds.has(kind) ? needed.filter((name) => properties[name] === undefined) : [],
  );
  return [
    ...missing.map((name) => `${path}/${type}: ${name} is missing`),
    ...Object.entries(properties).flatMap(([name, item]) =>
      propertyFaults(kinds, name, item, `${path}/${type}`),
    ),
  ];
}

function propertyFaults(
  kinds: ReadonlySet<string>,
  name: string,
  value: unknown,
  path: string,
): string[] {
  const term = terms.get(name);
  if (!listOf(term?.['@type']).includes('rdf:Property')) return [`${path}: ${name} is no property`];
  if (term?.['schema:supersededBy'] !== undefined) return [`${path}: ${name} is superseded`];
  if (!names(term?.['schema:domainIncludes']).some((domain) => kinds.has(domain))) {
    return [`${path}: ${name} does not belong there`];
  }
  const ranges = names(term?.['schema:rangeIncludes']);
  return listOf(value).flatMap((item) => {
    const here = `${path}.${name}`;
    if (isNode(item)) {
      const inner = vocabularyFaults(item, here);
      const type = item['@type'];
      const fits = typeof type !== 'string' || ranges.some((range) => kindsOf(type).has(range));
      return fits ? inner : [...inner, `${here}: ${type} does not fit`];
    }
    const isLiteral = ranges.some((range) => literals[range]?.(item) === true);
    const isDated = ranges.some((range) => range.startsWith('Date'));
    if (isLiteral && !(isDated && !isoDate.test(String(item)) && !isoInstant.test(String(item))))
      return [];
    return isMember(item, ranges) ? [] : [`${here}: ${JSON.stringify(item)} does not fit`];
  });
}

/** Whether a text is the address of a member of an enumeration. */
function isMember(value: unknown, ranges: readonly string[]): boolean {
  const name = /^https:\/\/schema\.org\/(\w+)$/.exec(String(value))?.[1] ?? '';
  const types = listOf(terms.get(name)?.['@type']).map((type) => type.replace('schema:', ''));
  return types.some((type) => ranges.includes(type));
}
