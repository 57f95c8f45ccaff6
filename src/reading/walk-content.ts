import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import type { Finding } from '#src/core/model/finding.ts';
import { idPattern, mostOfId } from '#src/core/model/scalar.ts';
import { foldText } from '#src/core/text/fold.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { ContentFile } from './content-file.ts';
import { displayPath } from './environment.ts';
import { isFont } from './fonts/own-font.ts';
import { isPicture } from './pictures/pictures.ts';
import type { Problem } from './problem.ts';
import { unknownName } from './unknown-name.ts';
import { compareText } from '#src/core/text/compare.ts';

function fileName(message: string, hint: string): Problem {
  return {
    code: 'file-name',
    severity: 'error',
    offset: 0,
    message,
    hint,
  };
}

const example = 'Rename it using letters from a to z, such as "deep-nets-2.mdx".';

/** The problems with the name of an entry's file, which is the entry's id and part of its address. */
function fileProblems(name: string, id: string): Problem[] {
  if (!name.endsWith('.mdx')) return [fileName('Entry names end in ".mdx".', example)];
  if (id.length > mostOfId) {
    const message = `The file name is longer than ${String(mostOfId)} characters.`;
    return [fileName(message, 'Choose a shorter name: it becomes the address of the page.')];
  }
  if (idPattern.test(id)) return [];
  const message =
    'The file name becomes the page address: use lowercase letters a to z and digits, joined by single hyphens.';
  return [fileName(message, example)];
}

/**
 * A file name that is a valid id, made from another name; `undefined` if it would lose letters, as with other scripts,
 * because the remaining letters would mean nothing, or something else.
 *
 * @example suggestId('Café Größe (2)') // 'cafe-grosse-2'
 */
function suggestId(name: string): string | undefined {
  const folded = foldText(name);
  if (/(?![a-z])\p{L}/u.test(folded)) return undefined;
  const id = folded.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return id === '' ? undefined : id.slice(0, mostOfId).replace(/-$/, '');
}

/** The files of a content folder. For each wrong name, there is a suggestion that no other file has or gets. */
export function withFreeNames(files: readonly ContentFile[]): ContentFile[] {
  const isMisnamed = ({ problems }: ContentFile): boolean =>
    problems.some(({ code }) => code === 'file-name');
  const taken = new Set(
    files.filter((file) => !isMisnamed(file)).map(({ collection, id }) => `${collection}/${id}`),
  );
  return files.map((file) => {
    if (file.collection === 'event' || !isMisnamed(file)) return file;
    const wanted = suggestId(file.id.replace(/\.(md|markdown|mdx)$/i, ''));
    if (wanted === undefined) return file;
    let free = wanted;
    for (let next = 2; taken.has(`${file.collection}/${free}`); next += 1) {
      free = `${wanted}-${String(next)}`;
    }
    taken.add(`${file.collection}/${free}`);
    const hint = `Rename it to "${free}.mdx".`;
    return {
      ...file,
      problems: file.problems.map((each) => (each.code === 'file-name' ? { ...each, hint } : each)),
    };
  });
}

/** The files of a content folder. */
interface ContentTree {
  /** In the order of their paths. */
  readonly files: readonly ContentFile[];
  /** Absolute paths. */
  readonly pictures: readonly string[];
  readonly findings: readonly Finding[];
}

/** The folders of the content folder, one for each collection. */
const collectionFolders = ['talks', 'sessions', 'speakers', 'pages'] as const;

/** Files that a build could run. None of them has a reason to be among texts and pictures. */
function isCode(name: string): boolean {
  return /\.(?:[cm]?[jt]sx?|astro|vue|svelte|node|wasm)$/i.test(name);
}

/** Whether an editor, a system, or a host left the file behind. */
function isLeftover(name: string): boolean {
  return (
    !isCode(name) &&
    (/^[.#]|~$|\.(swp|swo|tmp)$/i.test(name) || /^(thumbs\.db|desktop\.ini)$/i.test(name))
  );
}

/** Files that are ignored: leftovers, and notes for the authors. A folder with such a name contains entries. */
function isNoise(name: string): boolean {
  return isLeftover(name) || /^(license|readme|contributing)(\.(md|txt))?$/i.test(name);
}

function finding(code: FindingCode, path: string, message: string, hint: string): Finding {
  return {
    code,
    severity: 'error',
    file: displayPath(path),
    line: 1,
    column: 1,
    message,
    hint,
  };
}

/** The finding for a symbolic link, which is never followed. */
export function symbolicLink(path: string): Finding {
  return finding(
    'symbolic-link',
    path,
    'This is a symbolic link, not a file or folder.',
    'Put the file itself here: links are never followed.',
  );
}

function noFile(path: string): Finding {
  return finding(
    'unreadable-file',
    path,
    'This is a pipe or a device, not a file.',
    'Delete it, and put a file in its place.',
  );
}

async function listFolder(folder: string): Promise<Dirent[]> {
  const items = await readdir(folder, { withFileTypes: true });
  return items
    .filter((item) => !(item.isDirectory() ? isLeftover(item.name) : isNoise(item.name)))
    .sort((a, b) => compareText(a.name, b.name));
}

function isText(name: string): boolean {
  return /\.(mdx|md|markdown)$/i.test(name);
}

function isEvent(name: string): boolean {
  return /^event\.(mdx|md|markdown)$/i.test(name);
}

/**
 * The entry for a path in a content folder, by its folder and name; `undefined` for anything else, such as a picture, a
 * stray file, or an editor's leftover.
 */
export function contentFileAt(contentDir: string, path: string): ContentFile | undefined {
  const [first = '', ...rest] = relative(contentDir, path).split(sep);
  const name = rest.at(-1) ?? first;
  if (!isText(name) || isNoise(name)) return undefined;
  if ([first, ...rest].some((part) => isLeftover(part))) return undefined;
  const folder = collectionFolders.find((folder) => folder === first);
  const collection = rest.length > 0 ? folder : isEvent(name) ? 'event' : undefined;
  if (collection === undefined) return undefined;
  const id = name.replace(/\.mdx$/i, '');
  const file = displayPath(path);
  return { collection, id, path, contentDir, file, problems: fileProblems(name, id) };
}

async function walkCollection(
  contentDir: string,
  folder: string,
  found: { files: ContentFile[]; pictures: string[]; findings: Finding[] },
  holds: (name: string) => boolean = isPicture,
): Promise<void> {
  const { files, pictures, findings } = found;
  for (const item of await listFolder(folder)) {
    const path = join(folder, item.name);
    const file = contentFileAt(contentDir, path);
    if (item.isSymbolicLink()) findings.push(symbolicLink(path));
    else if (item.isDirectory()) await walkCollection(contentDir, path, found, holds);
    else if (!item.isFile()) findings.push(noFile(path));
    else if (file) files.push(file);
    else if (holds(item.name)) pictures.push(path);
    else findings.push(unknownName(path, item.name, []));
  }
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Finds every entry of a content folder. It reads no file, follows no link, and never throws, whatever authors do. */
export async function walkContent(contentDir: string): Promise<ContentTree> {
  const root = resolve(contentDir);
  if (!(await isFolder(root))) {
    const hint = 'Create it, or set CONTENT_DIR to another folder.';
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
    } else if (item.isDirectory() && /^(pictures|fonts)$/.test(item.name)) {
      // Not every picture has to appear on a page, but there may be no files other than pictures.
      const holds = item.name === 'fonts' ? isFont : isPicture;
      await walkCollection(root, path, { files, pictures: [], findings }, holds);
    } else if (item.isFile() && file) files.push(file);
    else if (item.isDirectory() || !isPicture(item.name)) {
      findings.push(
        unknownName(path, item.name, ['event.mdx', 'pictures', 'fonts', ...collectionFolders]),
      );
    }
  }
  if (!files.some((file) => file.collection === 'event')) {
    const hint =
      'Create it with at least the fields id, name, timezone, start and end: they say what the site is about.';
    const path = join(root, 'event.mdx');
    findings.push(finding('missing-event', path, 'There is no event.mdx.', hint));
  }
  return { files, pictures, findings };
}
