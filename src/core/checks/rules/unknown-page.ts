import type { Check, Programme } from '#src/core/checks/check.ts';
import { nearestAmong } from '#src/core/checks/nearest-among.ts';

/** Pages that every site has, and the folder of files that programs read. */
const everywhere = ['schedule', 'speakers', 'my', 'search', 'subscribe', 'changes', 'api'];

const texts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];

interface Folder {
  readonly all: readonly string[];
  has(id: string): boolean;
}

/** What lies below each folder of pages, earlier names among it: they lead on. */
function foldersOf({ content, known, documents }: Programme): ReadonlyMap<string, Folder> {
  const { start, end } = content.event.data;
  const pages = documents.filter(({ collection }) => collection === 'pages');
  const pageIds = pages.flatMap(({ id, frontmatter }) => [id, ...texts(frontmatter['aliases'])]);
  const { talks, sessions, speakers, rooms, tracks } = known;
  const ids = Object.entries({ talks, sessions, speakers, rooms, tracks }).map(
    ([name, of]): [string, Folder] => [
      name,
      { all: of.all, has: (id) => of.has(id) || of.renamed(id) !== undefined },
    ],
  );
  return new Map<string, Folder>([
    ...ids,
    ['pages', { all: pageIds, has: (id) => pageIds.includes(id) }],
    [
      'schedule',
      {
        all: [],
        has: (date) => /^\d{4}-\d\d-\d\d$/.test(date) && start <= date && date <= end,
      },
    ],
  ]);
}

/** A link of a text to a page of this site that is not there. Files (`/plan.pdf`) may lie in `public/`. */
export const unknownPage: Check = {
  code: 'unknown-page',
  *find(programme) {
    const linked = programme.documents.filter(({ links }) => links.length > 0);
    if (linked.length === 0) return;
    const folders = foldersOf(programme);
    const addresses = [
      ...everywhere.map((name) => `/${name}/`),
      ...[...folders].flatMap(([name, { all }]) => all.map((id) => `/${name}/${id}/`)),
    ];
    const nearest = nearestAmong(addresses);
    const isThere = (path: string): boolean => {
      const [folder, id, ...deeper] = path.split('/').filter((part) => part !== '');
      if (folder === undefined || path.includes('.')) return true;
      if (id === undefined) return everywhere.includes(folder);
      return deeper.length === 0 && folders.get(folder)?.has(id) === true;
    };
    for (const document of linked) {
      for (const { address, at } of document.links) {
        const [path = ''] = address.split(/[?#]/);
        if (isThere(path)) continue;
        const last = path.split('/').findLast((part) => part !== '') ?? '';
        const meant = addresses.find((each) => each.endsWith(`/${last}/`)) ?? nearest(path);
        yield {
          at: document,
          path: [],
          inText: at,
          message: `This site has no page with the address "${path}".`,
          hint:
            meant === undefined
              ? 'Pages have addresses like "/talks/…/", "/speakers/…/", "/sessions/…/" and "/pages/…/".'
              : `Did you mean "${meant}"?`,
        };
      }
    }
  },
};
