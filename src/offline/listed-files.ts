import { eachAtOnce } from './each-at-once.ts';
import type { KeptList, ListPart, Revisions } from './kept-list.ts';
import { digestOf } from './revision.ts';

/**
 * Loads a part of a divided list.
 *
 * @param name its two digits: `3f`.
 * @param revision its revision in the list.
 * @throws if neither the device nor the host has that revision of it.
 */
type LoadPart = (name: string, revision: string) => Promise<ListPart>;

/** The revision or digest of a path; undefined if it is not listed. */
export function ownValue(revisions: Revisions, path: string): string | undefined {
  return Object.hasOwn(revisions, path) ? revisions[path] : undefined;
}

/** The files of one version, as its list names them. A part of a divided list is loaded when a file in it is needed. */
export class ListedFiles {
  readonly list: KeptList;
  readonly #loadPart: LoadPart;
  readonly #parts = new Map<string, Promise<ListPart>>();

  constructor(list: KeptList, loadPart: LoadPart) {
    this.list = list;
    this.#loadPart = loadPart;
  }

  /**
   * The revision of a page or of data that pages request; undefined if the version does not have it.
   *
   * @throws what loading a part throws.
   */
  async revisionOf(path: string): Promise<string | undefined> {
    const { list } = this;
    if ('pages' in list) return ownValue(list.pages, path);
    return ownValue(list.first, path) ?? ownValue((await this.#partOf(path)).pages, path);
  }

  /** The digest of a photo, in the same way. */
  async digestOfPhoto(path: string): Promise<string | undefined> {
    const { list } = this;
    return ownValue('pages' in list ? list.photos : (await this.#partOf(path)).photos, path);
  }

  /** The digest of a script, style, or font; undefined if the version does not have it. */
  digestOfAsset(path: string): string | undefined {
    return ownValue(this.list.assets, path);
  }

  /**
   * The paths of all pages and of all data. Loads every part of a divided list.
   *
   * @throws what loading a part throws.
   */
  async pagePaths(): Promise<string[]> {
    const { list } = this;
    if ('pages' in list) return Object.keys(list.pages);
    const paths = Object.keys(list.first);
    const names = list.parts.map((_, index) => index.toString(16).padStart(2, '0'));
    await eachAtOnce(names, async (name) => {
      paths.push(...Object.keys((await this.#part(name)).pages));
    });
    return paths;
  }

  async #partOf(path: string): Promise<ListPart> {
    return this.#part((await digestOf(new TextEncoder().encode(path))).slice(0, 2));
  }

  #part(name: string): Promise<ListPart> {
    const loading = this.#parts.get(name);
    if (loading !== undefined) return loading;
    const { list } = this;
    const revision = 'parts' in list ? list.parts[Number.parseInt(name, 16)] : undefined;
    const part = this.#loadPart(name, revision ?? '');
    this.#parts.set(name, part);
    // A part that could not be loaded is asked for again.
    part.catch(() => this.#parts.delete(name));
    return part;
  }
}
