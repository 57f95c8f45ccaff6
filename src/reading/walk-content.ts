import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Finding } from '#src/core/model/finding.ts';
import type { ContentFile } from './content-file.ts';
import { displayPath } from './display-path.ts';
import { fileProblems } from './file-problems.ts';
import { isPicture } from './picture-format.ts';
import { unknownName } from './unknown-name.ts';

/** What lies in a content folder. */
export interface ContentTree {
  /** In the order of their paths. */
  readonly files: readonly ContentFile[];
  /** Absolute paths. */
  readonly pictures: readonly string[];
  readonly findings: readonly Finding[];
}

/** The folders of the content folder, each a collection. */
export const collectionFolders = ['talks', 'sessions', 'speakers', 'pages'] as const;

/** Files that a build could run. None has a reason to lie among texts and pictures. */
const isCode = (name: string): boolean =>
  /\.(?:[cm]?[jt]sx?|astro|vue|svelte|node|wasm)$/i.test(name);

/** What editors, systems and hosts leave behind, and notes to the authors. */
const isNoise = (name: string): boolean =>
  !isCode(name) &&
  (/^[.#]|~$|\.(swp|swo|tmp)$/i.test(name) ||
    /^(thumbs\.db|desktop\.ini|(license|readme|contributing)(\.(md|txt))?)$/i.test(name));

const finding = (code: string, path: string, message: string, hint: string): Finding => ({
  code,
  severity: 'error',
  file: displayPath(path),
  line: 1,
  column: 1,
  message,
  hint,
});

const symbolicLink = (path: string): Finding =>
  finding(
    'symbolic-link',
    path,
    'This is a link to another place, not a file or folder.',
    'Put the file itself here; links are never followed.',
  );

const noFile = (path: string): Finding =>
  finding(
    'unreadable-file',
    path,
    'This is a pipe or a device, not a file.',
    'Delete it, and put a file in its place.',
  );

const listFolder = async (folder: string): Promise<Dirent[]> => {
  const items = await readdir(folder, { withFileTypes: true });
  return items
    .filter((item) => !isNoise(item.name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
};

const isText = (name: string): boolean => /\.(mdx|md|markdown)$/i.test(name);

const isEvent = (name: string): boolean => /^event\.(mdx|md|markdown)$/i.test(name);

/**
 * The entry that a path within a content folder is, by its place and name; `undefined` where it is
 * none: a picture, a stray file, what an editor leaves behind.
 */
export const contentFileAt = (contentDir: string, path: string): ContentFile | undefined => {
  const [first = '', ...rest] = relative(contentDir, path).split(sep);
  const name = rest.at(-1) ?? first;
  if (!isText(name) || [first, ...rest].some((part) => isNoise(part))) return undefined;
  const folder = collectionFolders.find((known) => known === first);
  const collection = rest.length > 0 ? folder : isEvent(name) ? 'event' : undefined;
  if (collection === undefined) return undefined;
  const id = name.replace(/\.mdx$/i, '');
  const file = displayPath(path);
  return { collection, id, path, contentDir, file, problems: fileProblems(name, id) };
};

const walkCollection = async (
  contentDir: string,
  folder: string,
  found: { files: ContentFile[]; pictures: string[]; findings: Finding[] },
): Promise<void> => {
  const { files, pictures, findings } = found;
  for (const item of await listFolder(folder)) {
    const path = join(folder, item.name);
    const file = contentFileAt(contentDir, path);
    if (item.isSymbolicLink()) findings.push(symbolicLink(path));
    else if (item.isDirectory()) await walkCollection(contentDir, path, found);
    else if (!item.isFile()) findings.push(noFile(path));
    else if (file) files.push(file);
    else if (isPicture(item.name)) pictures.push(path);
    else findings.push(unknownName(path, item.name, []));
  }
};

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Finds every entry of a content folder. Nothing is read, no link is followed, nothing is thrown for what authors do. */
export const walkContent = async (contentDir: string): Promise<ContentTree> => {
  const root = resolve(contentDir);
  if (!(await isFolder(root))) {
    const hint = 'Create it, or name another one in the environment as CONTENT_DIR.';
    const missing = finding('missing-content', root, 'There is no content folder here.', hint);
    return { files: [], pictures: [], findings: [missing] };
  }
  const files: ContentFile[] = [];
  const pictures: string[] = [];
  const findings: Finding[] = [];
  for (const item of await listFolder(root)) {
    const path = join(root, item.name);
    const isKnownFolder = collectionFolders.some((name) => name === item.name);
    const file = contentFileAt(root, path);
    if (item.isSymbolicLink()) findings.push(symbolicLink(path));
    else if (item.isDirectory() && isKnownFolder) {
      await walkCollection(root, path, { files, pictures, findings });
    } else if (item.isDirectory() && item.name === 'pictures') {
      // Whether each of them is shown is nobody's concern, but nothing else may lie among them.
      await walkCollection(root, path, { files, pictures: [], findings });
    } else if (item.isFile() && file) files.push(file);
    else if (item.isDirectory() || !isPicture(item.name)) {
      findings.push(unknownName(path, item.name, ['event.mdx', 'pictures', ...collectionFolders]));
    }
  }
  if (!files.some((file) => file.collection === 'event')) {
    const hint =
      'Create it with at least the fields id, name, timezone, start and end: they say what the site is about.';
    const path = join(root, 'event.mdx');
    findings.push(finding('missing-event', path, 'There is no event.mdx.', hint));
  }
  return { files, pictures, findings };
};
