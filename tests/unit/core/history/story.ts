import { replayCommits } from '#src/core/history/replay-commits.ts';
import type { Commit, History } from '#src/core/history/history.ts';
import type { CollectionName } from '#src/core/model/entry.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';

/** The content of a file; `undefined` deletes it, and `'broken'` is a file that does not parse. */
export type Written = Readonly<Record<string, unknown>> | undefined | 'broken';

/** The key that stands for a file's body. */
export const body = '(body)';

/** Replays commits, each some minutes after the previous one. */
export class Story {
  readonly #commits: Commit[] = [];
  #at: number;

  constructor(begins = '2026-03-01T08:00:00Z') {
    this.#at = Date.parse(begins);
    this.commit(0, { 'event.mdx': event });
  }

  /** @param files by path in the content folder. */
  commit(minutesLater: number, files: Readonly<Record<string, Written>>): this {
    this.#at += minutesLater * 60_000;
    const at = new Date(this.#at).toISOString().replace('.000', '');
    const documents = Object.entries(files).map(
      ([path, written]) => [path, documentOf(path, written)] as const,
    );
    const hash = String(this.#commits.length).padStart(40, '0');
    this.#commits.push({ hash, at, files: new Map(documents) });
    return this;
  }

  history(): History {
    return replayCommits(this.#commits);
  }
}

export const event = {
  id: 'story-2026',
  name: 'Story',
  timezone: 'Europe/Berlin',
  start: '2026-06-01',
  end: '2026-06-02',
  online: 'true',
  rooms: [
    { id: 'one', name: 'Room 1' },
    { id: 'two', name: 'Room 2' },
  ],
};

/** A file of the content folder, as after reading. */
export function documentOf(path: string, written: Written): SourceDocument | undefined {
  if (written === undefined) return undefined;
  const folder = path.includes('/') ? path.slice(0, path.indexOf('/')) : 'event';
  const name = path.slice(path.lastIndexOf('/') + 1);
  const { [body]: text = '', ...frontmatter } = written === 'broken' ? {} : written;
  const { title: named } = frontmatter as { title?: unknown };
  return {
    collection: folder as CollectionName,
    id: name.replace('.mdx', ''),
    file: `content/${path}`,
    frontmatter,
    body: typeof text === 'string' ? text : '',
    plain: '',
    bodyLine: 1,
    links: [],
    title: typeof named === 'string' ? { html: named, plain: named } : undefined,
    locate: () => ({ line: 1, column: 1 }),
    findings: [],
  };
}
