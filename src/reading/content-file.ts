import { realpath, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { CollectionName } from '#src/core/model/entry.ts';
import { isWithin } from './is-within.ts';
import type { Problem } from './problem.ts';

/** A file of the content folder that is an entry; it has been found but not read. */
export interface ContentFile {
  readonly collection: CollectionName;
  /**
   * The file's name without its extension, unchanged. A name in the wrong form is reported as a problem of the file.
   */
  readonly id: string;
  /** An absolute path. */
  readonly path: string;
  /** The absolute path of the content folder; nothing outside of it is ever read. */
  readonly contentDir: string;
  /** The path as its author writes it: `content/talks/opening.mdx`. */
  readonly file: string;
  /** Problems with the file's name or location. */
  readonly problems: readonly Problem[];
}

/** Why a file that an entry refers to cannot be used, and what to write instead. */
export interface FileFault {
  readonly message: string;
  readonly hint: string;
}

/** The type of file that an entry can refer to; findings use the same noun. */
export type FileNoun = 'picture' | 'font';

/** The file that an address in a text refers to; `undefined` if the address is not that of a file. */
function pathOf(file: ContentFile, address: string): string | undefined {
  // A backslash or an encoded slash is part of a name here, but leads into a folder elsewhere.
  if (/^[a-z][a-z0-9+.-]*:|^\/|\\|%2f|%5c|[?#\u0000]/i.test(address)) return undefined;
  try {
    return resolve(dirname(file.path), decodeURI(address));
  } catch {
    return undefined;
  }
}

function besideHint(noun: FileNoun): string {
  return `Put the ${noun} next to this file and write "./" and its name.`;
}

/** The absolute path of a file that an entry refers to; a fault if the file is outside the content folder. */
export function findNamedFile(
  file: ContentFile,
  address: string,
  noun: FileNoun,
): string | FileFault {
  const path = pathOf(file, address);
  const hint = besideHint(noun);
  if (path === undefined) {
    return { message: `The ${noun} "${address}" isn’t a file in the content folder.`, hint };
  }
  return path !== file.contentDir && isWithin(file.contentDir, path)
    ? path
    : { message: `The ${noun} "${address}" is outside the content folder.`, hint };
}

/**
 * Why a file of the content folder must not be read: it is a link, a pipe, or outside the folder once links are
 * followed.
 *
 * @throws if there is no such file.
 */
export async function namedFileFault(
  file: ContentFile,
  path: string,
  address: string,
  noun: FileNoun,
): Promise<FileFault | undefined> {
  const hint = besideHint(noun);
  if (!isWithin(await realpath(file.contentDir), await realpath(path))) {
    return { message: `The ${noun} "${address}" is a symbolic link.`, hint };
  }
  // Reading a pipe or a device would never end.
  if (!(await stat(path)).isFile()) {
    return { message: `The ${noun} "${address}" isn’t a file.`, hint };
  }
  return undefined;
}

/** The fault of a file that does not exist. */
export function missingFileFault(address: string, noun: FileNoun): FileFault {
  return {
    message: `There is no ${noun} "${address}".`,
    hint: 'Check that the name matches exactly, including capital letters.',
  };
}
