import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionName } from '#src/core/model/entry.ts';
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
  readonly findings: readonly Finding[];
}

/** The folders of the content folder, each a collection. */
export const collectionFolders = ['talks', 'sessions', 'speakers', 'pages'] as const;

/** What editors, systems and hosts leave behind, and notes to the authors. */
const isNoise = (name: string): boolean =>
  /^[.#]|~$|\.(swp|swo|bak|orig|tmp)$/i.test(name) ||
  /^(thumbs\.db|desktop\.ini|license(\.\w+)?|readme(\.\w+)?|contributing(\.\w+)?)$/i.test(name);

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

const listFolder = async (folder: string): Promise<Dirent[]> => {
  const items = await readdir(folder, { withFileTypes: true });
  return items
    .filter((item) => !isNoise(item.name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
};

const contentFile = (collection: CollectionName, path: string, name: string): ContentFile => {
  const id = name.replace(/\.mdx$/i, '');
  return { collection, id, path, file: displayPath(path), problems: fileProblems(name, id) };
};

const isText = (name: string): boolean => /\.(mdx|md|markdown)$/i.test(name);

const walkCollection = async (
  collection: CollectionName,
  folder: string,
  files: ContentFile[],
  findings: Finding[],
): Promise<void> => {
  for (const item of await listFolder(folder)) {
    const path = join(folder, item.name);
    if (item.isSymbolicLink()) findings.push(symbolicLink(path));
    else if (item.isDirectory()) await walkCollection(collection, path, files, findings);
    else if (isText(item.name)) files.push(contentFile(collection, path, item.name));
    else if (!isPicture(item.name)) findings.push(unknownName(path, item.name, []));
  }
};

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Finds every entry of a content folder. Nothing is read, no link is followed, nothing is thrown for what authors do. */
export const walkContent = async (contentDir: string): Promise<ContentTree> => {
  if (!(await isFolder(contentDir))) {
    const hint = 'Create it, or name another one in the environment as CONTENT_DIR.';
    return {
      files: [],
      findings: [finding('missing-content', contentDir, 'There is no content folder here.', hint)],
    };
  }
  const files: ContentFile[] = [];
  const findings: Finding[] = [];
  for (const item of await listFolder(contentDir)) {
    const path = join(contentDir, item.name);
    const collection = collectionFolders.find((name) => name === item.name);
    if (item.isSymbolicLink()) findings.push(symbolicLink(path));
    else if (item.isDirectory() && collection !== undefined) {
      await walkCollection(collection, path, files, findings);
    } else if (item.isFile() && /^event\.mdx?$/i.test(item.name)) {
      files.push(contentFile('event', path, item.name));
    } else if (!(item.isDirectory() ? item.name === 'pictures' : isPicture(item.name))) {
      findings.push(unknownName(path, item.name, ['event.mdx', 'pictures', ...collectionFolders]));
    }
  }
  if (!files.some((file) => file.collection === 'event')) {
    const path = join(contentDir, 'event.mdx');
    const hint =
      'Create it with at least the fields id, name, timezone, start and end: they say what the site is about.';
    findings.push(finding('missing-event', path, 'There is no event.mdx.', hint));
  }
  return { files, findings };
};
