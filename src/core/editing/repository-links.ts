import type { EventEntry } from '#src/core/model/entry.ts';
import type { Event } from '#src/core/model/event/event.ts';
import { startedEntry, type Startable } from './new-entry-text.ts';

type Repository = NonNullable<Event['repository']>;

/** The address patterns of an editor: GitHub's, GitLab's, or that of Forgejo (as at Codeberg) and Gitea. */
interface Editor {
  readonly edit: string;
  readonly create: string;
  /** The parameters for the path and the text of a new file. */
  readonly path: string;
  readonly text: string;
}

const github: Editor = { edit: 'edit', create: 'new', path: 'filename', text: 'value' };
const gitlab: Editor = { edit: '-/edit', create: '-/new', path: 'file_name', text: 'content' };
const forgejo: Editor = { ...github, edit: '_edit', create: '_new' };

const editors = { github, gitlab, forgejo, gitea: forgejo } as const satisfies Readonly<
  Record<NonNullable<Repository['software']>, Editor>
>;

/** The editor of the software that the event names; otherwise, the host's name determines it. */
function editorOf({ url, software }: Repository): Editor {
  if (software !== undefined) return editors[software];
  const host = new URL(url).hostname;
  if (host.includes('gitlab')) return gitlab;
  return /codeberg|forgejo|gitea/.test(host) ? forgejo : github;
}

/** The parts of a path, without empty ones and those that stand for the folder itself. */
function partsOf(path: string): string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.');
}

function addressOf(
  repository: Repository,
  command: 'edit' | 'create',
  path: readonly string[],
): string {
  const { url, branch } = repository;
  const { origin, pathname } = new URL(url);
  const name = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  const parts = [...branch.split('/'), ...path].map(encodeURIComponent);
  return [origin + name, editorOf(repository)[command], ...parts].join('/');
}

/**
 * The address at which people edit a content file in the browser.
 *
 * @param below its path within the content folder: `talks/opening.mdx`.
 */
export function editAddress(repository: Repository, below: string): string {
  return addressOf(repository, 'edit', [...partsOf(repository.folder), ...partsOf(below)]);
}

/** The address at which people create an entry in the browser: a new file that explains every field. */
export function newEntryAddress(repository: Repository, thing: Startable): string {
  const { path, text } = startedEntry(thing);
  const editor = editorOf(repository);
  const query = new URLSearchParams({
    [editor.path]: [...partsOf(repository.folder), path].join('/'),
    [editor.text]: text,
  });
  return `${addressOf(repository, 'create', [])}?${query.toString()}`;
}

/**
 * The address at which people edit a content file; undefined if the event names no repository, or the file is
 * elsewhere.
 *
 * @param event the event, whose own file is in the content folder itself.
 * @param file the path as in findings.
 */
export function editLink({ data, file: own }: EventEntry, file: string): string | undefined {
  const folder = own.slice(0, own.lastIndexOf('/') + 1);
  return data.repository !== undefined && file.startsWith(folder)
    ? editAddress(data.repository, file.slice(folder.length))
    : undefined;
}
