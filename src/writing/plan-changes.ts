import { existsSync, readFileSync } from 'node:fs';
import type { ContentEdit } from '#src/core/editing/content-edit.ts';
import { explanationsOf } from '#src/core/editing/new-entry-text.ts';
import { namedPath } from '#src/reading/environment.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';
import { removeField, renameField, setField } from './edit-fields.ts';
import { exchangeFields } from './exchange-fields.ts';
import { applyTextEdit, normalized, NotEditable, type TextEdit } from './text-edit.ts';
import { parseDocument } from '#src/reading/parse-document.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';
import { compareText } from '#src/core/text/compare.ts';

/** The change to one file: without `before` it is new, without `after` it is deleted. */
export interface FileChange {
  /** An absolute path. */
  readonly path: string;
  readonly before: Buffer | undefined;
  readonly after: Buffer | undefined;
}

type Edit<Name extends ContentEdit['edit']> = Extract<ContentEdit, { edit: Name }>;

type TextualEdit = Edit<'set' | 'remove' | 'rename-field' | 'link'>;

/** The files that edits touch, in the state after the edits. */
class EditedFiles {
  readonly #changes = new Map<string, FileChange>();

  apply(edit: ContentEdit): void {
    const path = namedPath(edit.file);
    if (edit.edit === 'create') this.#create(path, Buffer.from(edit.text));
    else if (edit.edit === 'rename') this.#rename(path, namedPath(edit.to));
    else if (edit.edit === 'delete') this.#put(path, undefined);
    else if (edit.edit === 'exchange') this.#exchange(edit);
    else this.#editText(path, textEdits(normalized(this.#textAt(path)), edit));
  }

  /** The changes that have an effect, by path. */
  changes(): FileChange[] {
    return [...this.#changes.values()]
      .filter(({ before, after }) => before?.equals(after ?? noBytes) !== true || !after)
      .filter(({ before, after }) => before !== undefined || after !== undefined)
      .sort((a, b) => compareText(a.path, b.path));
  }

  #read(path: string): FileChange {
    const change = this.#changes.get(path);
    if (change !== undefined) return change;
    const before = existsSync(path) ? readFileSync(path) : undefined;
    return { path, before, after: before };
  }

  #put(path: string, after: Buffer | undefined): void {
    this.#changes.set(path, { ...this.#read(path), after });
  }

  #create(path: string, after: Buffer): void {
    if (this.#read(path).after !== undefined) throw new NotEditable('the file is there already');
    this.#put(path, after);
  }

  #rename(path: string, to: string): void {
    const { after } = this.#read(path);
    if (after === undefined) throw new NotEditable('there is no such file');
    this.#create(to, after);
    this.#put(path, undefined);
  }

  #exchange({ file, other, collection, fields, order }: Edit<'exchange'>): void {
    const [one, two] = [namedPath(file), namedPath(other)];
    const [edits, others] = exchangeFields(
      [normalized(this.#textAt(one)), normalized(this.#textAt(two))],
      { fields, order, explanations: explanationsOf(collection) },
    );
    this.#editText(one, edits.reverse());
    this.#editText(two, others.reverse());
  }

  #textAt(path: string): string {
    const { after } = this.#read(path);
    if (after === undefined) throw new NotEditable('there is no such file');
    const raw = after.toString();
    if (!Buffer.from(raw).equals(after)) throw new NotEditable('it is not UTF-8 text');
    return raw;
  }

  /** Applies edits of the normalized text, the last one first, so that none moves the next. */
  #editText(path: string, edits: readonly TextEdit[]): void {
    this.#put(path, Buffer.from(edits.reduce(applyTextEdit, this.#textAt(path))));
  }
}

const noBytes = Buffer.alloc(0);

/** A change as edits of the text, the last one first. */
function textEdits(text: string, edit: TextualEdit): TextEdit[] {
  if (edit.edit === 'set') return [setField(text, edit.path, edit.value)];
  if (edit.edit === 'rename-field')
    return [renameField(text, edit.path, edit.name)].filter((one) => one !== undefined);
  if (edit.edit === 'remove')
    return [removeField(text, edit.path)].filter((one) => one !== undefined);
  const { bodyOffset, body } = splitFrontmatter(text);
  // The address of a Markdown link or reference: after "](", "](<", or "]:", and before the character that ends it.
  const written = edit.before.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const links = new RegExp(String.raw`(?<=\]\(\s*<?|\]:\s*<?)${written}(?=[)>\s]|$)`, 'g');
  return [...body.matchAll(links)]
    .map(({ index }) => {
      const start = bodyOffset + index;
      return { start, end: start + edit.before.length, text: edit.after };
    })
    .reverse();
}

/**
 * The changes that edits make to the files of a content folder; nothing is written. Unchanged files are left out.
 *
 * @throws {NotEditable} with the file's name and the reason why it can't be edited.
 */
export function planChanges(edits: readonly ContentEdit[]): FileChange[] {
  const files = new EditedFiles();
  for (const edit of edits) {
    try {
      files.apply(edit);
    } catch (error) {
      if (error instanceof NotEditable) {
        throw new NotEditable(`${edit.file} cannot be changed: ${error.message}.`);
      }
      throw error;
    }
  }
  return files.changes();
}

/**
 * The content folder as it would be after the changes; nothing is written. Documents are in the order of their paths.
 */
export async function previewChanges(
  contentDir: string,
  source: ReadContent,
  changes: readonly FileChange[],
): Promise<ReadContent> {
  const touched = new Set(changes.map(({ path }) => path));
  const edited = await Promise.all(
    changes.flatMap(({ path, after }) => {
      const file = contentFileAt(contentDir, path);
      return file === undefined || after === undefined ? [] : [parseDocument(file, after)];
    }),
  );
  const documents = [...source.documents.filter(({ path }) => !touched.has(path)), ...edited];
  return { ...source, documents: documents.sort((a, b) => compareText(a.path, b.path)) };
}
