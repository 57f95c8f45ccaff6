import type { CollectionName } from '#src/core/model/entry.ts';
import type { Event } from '#src/core/model/event.ts';

/** How the hosts of repositories call their editor. */
function editorOf(host: string): string {
  if (host.includes('gitlab')) return '-/edit';
  return /codeberg|gitea|forgejo/.test(host) ? '_edit' : 'edit';
}

/** The address at which an entry's file is edited in the browser. */
export function editAddress(
  repository: NonNullable<Event['repository']>,
  { collection, file }: { readonly collection: CollectionName; readonly file: string },
): string {
  const below =
    collection === 'event' ? 'event.mdx' : file.slice(file.lastIndexOf(`/${collection}/`) + 1);
  const root = repository.url.replace(/\/+$|\.git$/g, '');
  const path = [...repository.folder.split('/'), ...below.split('/')].filter(
    (part) => part !== '' && part !== '.',
  );
  return [
    root,
    editorOf(new URL(root).hostname),
    encodeURI(repository.branch),
    ...path.map(encodeURIComponent),
  ].join('/');
}
