import { relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { toEntry } from '#src/core/model/entry.ts';
import type { Event } from '#src/core/model/event/event.ts';
import { isError } from '#src/core/model/finding.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { isDocumentOf } from '#src/core/model/source-document.ts';
import { readEventSettings } from '#src/core/schedule/placing/event-settings.ts';
import type { ContentFile } from '#src/reading/content-file.ts';
import { eventFiles } from '#src/reading/event-files.ts';
import { parseDocument, type ReadDocument } from '#src/reading/parse-document.ts';
import { photoBeside, relativeAddress } from '#src/reading/pictures/find-photo.ts';
import type { StoredText } from './schedule.ts';

/** The finding for fields that the schema rejects; usually the checks have already reported them in better words. */
function invalidFields(document: ReadDocument): Finding {
  return {
    code: 'wrong-form',
    severity: 'error',
    file: document.file,
    ...document.locate([]),
    message: 'This entry has invalid fields.',
    hint: 'Run "npm run check" to list them.',
  };
}

/** The pictures that the event names: each by its address as written, with the address that Astro needs. */
function eventPictures(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const named = eventFiles(fields).filter(({ use }) => use !== 'font');
  return Object.fromEntries(named.map(({ address }) => [address, relativeAddress(address)]));
}

/** Whether times can be placed; an event without a zone and dates has no schedule. */
function hasSchedule(document: ReadDocument, data: Record<string, unknown>): boolean {
  if (!isDocumentOf(document, 'event')) return true;
  const { settings } = readEventSettings(toEntry(document, data as unknown as Event));
  return settings.zone !== undefined && settings.dates !== undefined;
}

/** The entries of one collection as Astro stores them. */
export class EntryStore {
  readonly #context: LoaderContext;
  readonly #version: string;
  /** For each file, the id of its entry. */
  readonly #ids = new Map<string, string>();
  /** Files whose stored entry does not match their text, with the reasons. */
  readonly #failed = new Map<string, readonly Finding[]>();
  /** Counts the changes to each file, so that the later of two quick changes is the one that stays. */
  readonly #turns = new Map<string, number>();

  constructor(context: LoaderContext, version: string) {
    this.#context = context;
    this.#version = version;
  }

  /** Stores the content of a file. If the file has an error, the entry stays as it was. */
  async put(file: ContentFile, bytes: Uint8Array): Promise<void> {
    const store = await this.prepare(file, bytes);
    store();
  }

  /**
   * Renders the content of a file, and returns the function that stores it as `put` does. Astro writes its whole store
   * to disk if half a second has passed since an entry was stored, so many entries should be stored in one step.
   *
   * @param read the document for these bytes, if they have already been parsed.
   */
  async prepare(file: ContentFile, bytes: Uint8Array, read?: ReadDocument): Promise<() => void> {
    const turn = (this.#turns.get(file.path) ?? 0) + 1;
    this.#turns.set(file.path, turn);
    const { store } = this.#context;
    const photo = file.collection === 'speakers' ? await photoBeside(file) : undefined;
    const digest = this.#context.generateDigest(
      [this.#version, photo ?? '', Buffer.from(bytes).toString('latin1')].join('\0'),
    );
    const stored = store.get(file.id);
    if (stored?.digest === digest && stored.filePath === this.#relative(file.path)) {
      return () => this.#accept(file);
    }
    const document = read ?? (await parseDocument(file, bytes));
    const errors = document.findings.filter(isError);
    const entry = errors.length === 0 ? await this.#entryOf(document, digest) : undefined;
    return () => {
      if (this.#turns.get(file.path) !== turn) return;
      if (entry === undefined) {
        this.#failed.set(file.path, errors.length === 0 ? [invalidFields(document)] : errors);
        return;
      }
      this.#accept(file);
      store.set(entry);
    };
  }

  #accept(file: ContentFile): void {
    this.#failed.delete(file.path);
    this.#ids.set(file.path, file.id);
  }

  /** Removes the entry of a file that was deleted. */
  remove(path: string): void {
    const id = this.#ids.get(path);
    this.#ids.delete(path);
    this.#failed.delete(path);
    if (id !== undefined && ![...this.#ids.values()].includes(id)) this.#context.store.delete(id);
  }

  /** The files whose stored entry does not match their text. */
  failedPaths(): string[] {
    return [...this.#failed.keys()];
  }

  /** Creates the collection even if it is empty, because Astro would warn on each page that it is missing. */
  exist(): void {
    const { store } = this.#context;
    if (store.keys().length > 0) return;
    const id = 'none';
    store.set({ id, data: {} });
    store.delete(id);
  }

  /** Removes entries from earlier runs whose files were deleted. */
  keepOnly(files: readonly ContentFile[]): void {
    const ids = new Set(files.map(({ id }) => id));
    for (const id of this.#context.store.keys()) {
      if (!ids.has(id)) this.#context.store.delete(id);
    }
  }

  /** Stops a build if entries have errors; the checks that ran before have reported all of them. */
  throwOnErrors(): void {
    const [first] = [...this.#failed.values()].flat();
    if (!first) return;
    const { file, line, column, message, hint } = first;
    throw new Error(`${file}:${String(line)}:${String(column)}: ${message} ${hint}`);
  }

  #relative(path: string): string {
    return relative(fileURLToPath(this.#context.config.root), path).split(sep).join('/');
  }

  async #entryOf(
    document: ReadDocument,
    digest: string,
  ): Promise<Parameters<LoaderContext['store']['set']>[0] | undefined> {
    const { id, path, text, plain, title, file } = document;
    const data = await this.#dataOf(document);
    if (data === undefined) return undefined;
    const stored: StoredText = { file, plain, ...(title && { title }) };
    const entry = { id, data, body: document.body, digest, filePath: this.#relative(path) };
    if (text.syntax === 'mdx') {
      return { ...entry, rendered: { html: '', metadata: { stored } }, deferredRender: true };
    }
    // An empty frontmatter goes before the text, because the text itself may begin with three hyphens.
    const rendered = await this.#context.renderMarkdown(`---\n---\n${text.source}`, {
      fileURL: pathToFileURL(path),
    });
    const assetImports = rendered.metadata?.imagePaths ?? [];
    return {
      ...entry,
      rendered: { ...rendered, metadata: { ...rendered.metadata, stored } },
      assetImports,
    };
  }

  /** The fields as the schema returns them; `undefined` if they can’t be used, which the checks report. */
  async #dataOf(document: ReadDocument): Promise<Record<string, unknown> | undefined> {
    const { id, path, collection, frontmatter } = document;
    const photo = frontmatter['photo'];
    const pictures =
      collection === 'event'
        ? { pictures: eventPictures(frontmatter) }
        : collection === 'speakers' && photo !== undefined
          ? { portrait: photo }
          : {};
    const data = { ...frontmatter, ...pictures };
    try {
      const parsed = await this.#context.parseData({ id, data, filePath: path });
      return hasSchedule(document, parsed) ? parsed : undefined;
    } catch {
      return undefined;
    }
  }
}
