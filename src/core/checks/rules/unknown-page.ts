import type { Rule, RuleContext } from '#src/core/checks/rule.ts';
import { nearestAmong } from '#src/core/text/nearest.ts';
import { isFileAddress, siteLinks } from '#src/core/checks/site-links.ts';

/** Pages that every site has, and the folder of files that programs read. */
const everywhere = ['schedule', 'speakers', 'my', 'search', 'subscribe', 'changes', 'api'];

/** The folders of pages whose names are ids. */
const folders = ['talks', 'sessions', 'speakers', 'rooms', 'tracks', 'pages'] as const;

/** Whether a site has a page at a path; earlier ids redirect to it. */
function isThere(path: string, { content, idIndex }: RuleContext): boolean {
  const [folder, id, ...deeper] = path.split('/').filter((part) => part !== '');
  if (folder === undefined) return true;
  if (id === undefined) return everywhere.includes(folder);
  if (deeper.length > 0) return false;
  if (folder === 'schedule') {
    const { start, end } = content.event.data;
    return /^\d{4}-\d\d-\d\d$/.test(id) && start <= id && id <= end;
  }
  const named = folders.find((name) => name === folder);
  return (
    named !== undefined && (idIndex[named].has(id) || idIndex[named].renamed(id) !== undefined)
  );
}

/** A link to a page of this site that does not exist. */
export const unknownPage: Rule = {
  code: 'unknown-page',
  *find(context) {
    const links = [...siteLinks(context)].filter(({ address }) => !isFileAddress(address));
    if (links.length === 0) return;
    const addresses = [
      ...everywhere.map((name) => `/${name}/`),
      ...folders.flatMap((name) => context.idIndex[name].all.map((id) => `/${name}/${id}/`)),
    ];
    const nearest = nearestAmong(addresses);
    for (const { address: path, ...source } of links) {
      if (isThere(path, context)) continue;
      const last = path.split('/').findLast((part) => part !== '') ?? '';
      const meant = addresses.find((each) => each.endsWith(`/${last}/`)) ?? nearest(path);
      yield {
        ...source,
        message: `This site has no page with the address "${path}".`,
        hint:
          meant === undefined
            ? 'Page addresses look like "/talks/…/", "/speakers/…/", "/sessions/…/", or "/pages/…/".'
            : `Did you mean "${meant}"?`,
      };
    }
  },
};
