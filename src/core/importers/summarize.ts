import type { Remark, RemarkKind } from './imported.ts';

/** The number of imported items, for the summary. */
export interface ImportCounts {
  readonly talks: number;
  readonly sessions: number;
  readonly speakers: number;
  readonly rooms: number;
  readonly days: number;
  /** Talks without a time. */
  readonly unscheduled: number;
}

/** The effects of an import on the entries. */
export interface ImportOutcome {
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Entries that the source no longer has, by their paths. */
  readonly removed: readonly string[];
  readonly cancelled: boolean;
  /** Fields that a person has edited: `talks/opening: title`. */
  readonly kept: readonly {
    readonly entry: string;
    readonly field: string;
    readonly conflicts: boolean;
  }[];
  /** Entries that a person has deleted. */
  readonly deleted: readonly string[];
  /** Photos that were added. */
  readonly photos: number;
  /** Whether the event is new and the source does not name it. */
  readonly isUnnamed: boolean;
  /** Whether the event is new and the source has no date at all. */
  readonly isUndated: boolean;
  /** New people with a photo in the source, if no folder of photos was named. */
  readonly photosInSource: number;
}

const headings: Readonly<Record<RemarkKind, string>> = {
  merged: 'Merged',
  'no-place': 'No field takes these; entries keep them under "imported"',
  refused: 'Left out',
  private: 'Left out, because it is private',
  time: 'Times that contradict themselves',
  changed: 'Changed on the way',
};

/** The most examples that are listed below a line. */
const mostExamples = 3;

/** The summary of an import, as lines. The same import always gives the same text. */
export function summarizeImport(
  label: string,
  counts: ImportCounts,
  outcome: ImportOutcome,
  remarks: readonly Remark[],
): string {
  const { talks, sessions, speakers, rooms, days, unscheduled } = counts;
  const brought = [
    some(talks, 'talk'),
    ...(sessions > 0 ? [some(sessions, 'session')] : []),
    some(speakers, 'person', 'people'),
    some(rooms, 'room'),
    some(days, 'day'),
  ];
  const lines = [
    `Read as ${label}: ${brought.join(', ')}.`,
    ...(unscheduled > 0 ? [`${some(unscheduled, 'talk')} without a time.`] : []),
    `${some(outcome.added, 'new file')}, ${String(outcome.updated)} updated, ${String(outcome.unchanged)} unchanged.`,
  ];
  if (outcome.isUnnamed) {
    lines.push(
      'The source does not name the event. Write its "name" and "id" in event.mdx before you publish; the id never changes.',
    );
  }
  if (outcome.isUndated) {
    lines.push(
      'The source has no dates. Write the right "start" and "end" in event.mdx before you publish; the dates there are placeholders.',
    );
  }
  if (outcome.photosInSource > 0) {
    lines.push(
      `The source has a photo of ${some(outcome.photosInSource, 'person', 'people')}, but the import downloads nothing. Save the photos to a folder, and run the import again with --photos FOLDER.`,
    );
  }
  if (outcome.photos > 0) lines.push(`${some(outcome.photos, 'photo')} came in.`);
  if (outcome.removed.length > 0) {
    lines.push(
      outcome.cancelled
        ? 'The source no longer has these; talks and sessions among them are cancelled:'
        : 'The source no longer has these; they stay (--cancel-removed cancels them):',
      ...examples(outcome.removed, 10),
    );
  }
  if (outcome.deleted.length > 0) {
    lines.push(
      'You deleted these, so they stay deleted (--theirs brings them back):',
      ...examples(outcome.deleted, 10),
    );
  }
  const conflicts = outcome.kept.filter(({ conflicts: isConflict }) => isConflict);
  if (conflicts.length > 0) {
    lines.push(
      'You and the source both changed these; yours stay (--theirs takes the source’s):',
      ...examples(
        conflicts.map(({ entry, field }) => `${entry}: ${field}`),
        20,
      ),
    );
  }
  const quiet = outcome.kept.length - conflicts.length;
  if (quiet > 0)
    lines.push(
      `${some(quiet, 'field')} that you edited ${quiet === 1 ? 'stays' : 'stay'} as you wrote ${quiet === 1 ? 'it' : 'them'}.`,
    );
  lines.push(...remarkLines(remarks));
  return `${lines.join('\n')}\n`;
}

/** The remarks by kind. Remarks with the same words are counted together, with a few examples. */
export function remarkLines(remarks: readonly Remark[]): string[] {
  const lines: string[] = [];
  for (const kind of Object.keys(headings) as RemarkKind[]) {
    const byMessage = new Map<string, string[]>();
    for (const { message, about } of remarks.filter((remark) => remark.kind === kind)) {
      const found = byMessage.get(message) ?? [];
      found.push(about ?? '');
      byMessage.set(message, found);
    }
    if (byMessage.size === 0) continue;
    lines.push('', `${headings[kind]}:`);
    for (const [message, abouts] of byMessage) {
      lines.push(`  ${message}${abouts.length > 1 ? ` (${String(abouts.length)} times)` : ''}.`);
      const named = [...new Set(abouts)].filter((about) => about !== '');
      lines.push(...examples(named.map(printable), mostExamples).map((line) => `  ${line}`));
    }
  }
  return lines;
}

function examples(items: readonly string[], most: number): string[] {
  const shown = items.slice(0, most).map((item) => `  - ${item}`);
  const more = items.length - shown.length;
  return more > 0 ? [...shown, `  - and ${String(more)} more`] : shown;
}

/** A text from the source on one line of a terminal. */
function printable(text: string): string {
  return text
    .replace(/\p{C}+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80);
}

function some(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}
