import type { ImportedPerson, ImportedTalk } from '#src/core/importers/imported.ts';
import { idPattern } from '#src/core/model/scalar.ts';
import type { Collected } from './collect.ts';
import { identitiesOf, type IdentityParts } from './table-identities.ts';
import { readPeopleCell, splitPeople } from './table-people.ts';
import { keyOf, talkRows, type ReadRow, type TableRow } from './table-rows.ts';

/** The talks of a table's rows, in the order of their first rows. */
export function readTalks(rows: readonly ReadRow[], collected: Collected): ImportedTalk[] {
  const groups = talkRows(rows, collected);
  const inOrder = groups.flat().sort((a, b) => a.position - b.position);
  // People and tracks keep the order in which the table mentions them, too.
  const talks = new Map(inOrder.map((row) => [row, readTalk(row, collected)]));
  const identities = new Map(
    groups.flatMap((group) => {
      const found = identitiesOf(group.map((row) => identityParts(row, talks.get(row))));
      return group.map((row, at) => [row, found[at]] as const);
    }),
  );
  return [...talks].map(([row, talk]) => ({ source: row.title, ...talk, ...identities.get(row) }));
}

function identityParts(
  row: TableRow,
  talk: Omit<ImportedTalk, 'source'> | undefined,
): IdentityParts {
  const people = talk?.speakers?.map(({ source }) => source).join(' | ');
  const title = row.cells.has('id') ? row.title : undefined;
  return [keyOf(row), title, people, row.cells.get('track'), row.cells.get('subtitle')];
}

function readTalk(
  { title, cells, status, slots, others, isOurs }: TableRow,
  collected: Collected,
): Omit<ImportedTalk, 'source'> {
  const id = cells.get('id');
  const [kind, url, abstract] = [cells.get('kind'), cells.get('url'), cells.get('abstract')];
  return {
    id: isOwnId(id) ? id : undefined,
    title,
    subtitle: cells.get('subtitle'),
    texts: abstract === undefined ? [] : [{ form: 'auto', text: abstract }],
    slots: slots.map((slot) => (slot.status === status ? { ...slot, status: undefined } : slot)),
    track: collected.track(cells.get('track')),
    kind: kind === undefined ? 'talk' : { word: kind },
    ...readPeople(cells, isOurs, collected),
    language: cells.get('language'),
    tags: (cells.get('tags') ?? '')
      .split(/[|;,]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    links: url === undefined ? [] : url.split(/\s+/).map((address) => ({ url: address })),
    status: status === 'confirmed' ? undefined : status,
    noPlace: others,
  };
}

/** The speakers and authors of a talk; its affiliations are those of the speakers, in the same order. */
function readPeople(
  cells: TableRow['cells'],
  isOurs: boolean,
  collected: Collected,
): Pick<ImportedTalk, 'speakers' | 'authors'> {
  const plain = (part: string): string => collected.withoutMail(part) ?? '';
  const named = (cell: string, affiliations: readonly string[]): ImportedPerson[] =>
    readPeopleCell(cell, isOurs, plain).flatMap(({ name, affiliation, role }, index) => {
      const own = affiliations[index] === '' ? undefined : affiliations[index];
      const source = collected.speaker(name, { affiliation: own ?? affiliation });
      return source === undefined ? [] : [{ source, role }];
    });
  const authors = cells.get('authors');
  return {
    speakers: named(
      cells.get('speakers') ?? '',
      splitPeople(cells.get('affiliations') ?? '', '|;\n'),
    ),
    authors: authors === undefined ? undefined : named(authors, []),
  };
}

/** Whether a cell holds an id as content uses it, rather than a number or another program's UUID. */
function isOwnId(id: string | undefined): boolean {
  return id !== undefined && id.length <= 60 && idPattern.test(id) && /^[a-z]+(?:-|$)/.test(id);
}
