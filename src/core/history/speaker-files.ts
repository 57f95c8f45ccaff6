import { firstIdOf } from '#src/core/model/first-id.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import type { Commit } from './history.ts';

/** The files of speakers after each commit: under which ids slots may name them, and who was renamed. */
export class SpeakerFiles {
  /** The ids of the files, by path; after a file was copied, two have the same. */
  readonly #ids = new Map<string, string>();
  /** How many files have an id. */
  readonly #counts = new Map<string, number>();
  /** The first id of everybody who ever had a file, by every id that they had. */
  readonly #firstIds = new Map<string, string>();

  /** Whether there is a file with this id. */
  has(id: string): boolean {
    return (this.#counts.get(id) ?? 0) > 0;
  }

  /** The id under which a speaker's file was first published. */
  firstIdOf(id: string): string {
    return this.#firstIds.get(id) ?? id;
  }

  /** Returns the ids for which this commit changes what {@link has} or {@link firstIdOf} answers. */
  apply({ files }: Commit): ReadonlySet<string> {
    const before = new Map<string, string>();
    const remember = (id: string): void => {
      if (!before.has(id)) before.set(id, this.#answersOf(id));
    };
    for (const [path, document] of files) {
      const former = this.#ids.get(path);
      if (former !== undefined) {
        remember(former);
        this.#count(former, -1);
        this.#ids.delete(path);
      }
      if (document?.collection !== 'speakers') continue;
      const { id } = document;
      remember(id);
      this.#ids.set(path, id);
      this.#count(id, 1);
      this.#firstIds.set(id, firstIdIn(document));
    }
    return new Set([...before].flatMap(([id, was]) => (this.#answersOf(id) === was ? [] : id)));
  }

  #answersOf(id: string): string {
    return `${this.has(id)} ${this.firstIdOf(id)}`;
  }

  #count(id: string, change: 1 | -1): void {
    this.#counts.set(id, (this.#counts.get(id) ?? 0) + change);
  }
}

/** The id under which an entry was first published, as its file says. */
export function firstIdIn({ id, frontmatter }: SourceDocument): string {
  const { aliases } = frontmatter as { aliases?: unknown };
  const [first] = Array.isArray(aliases) ? (aliases as readonly unknown[]) : [];
  return firstIdOf({ id, aliases: typeof first === 'string' ? [first] : undefined });
}
