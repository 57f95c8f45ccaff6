import { joinWords } from '#src/core/text/sentences.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { isError } from '#src/core/model/finding.ts';
import { writtenIndex } from '#src/core/schedule/placing/timing.ts';
import type { Editable } from './editable.ts';

/** What the fields of a file say about its time and place, as far as they can be read. */
export interface WrittenTimes {
  /** Every start, as written. */
  readonly starts: readonly string[];
  /** Its room; undefined if it names none or several. */
  readonly room: string | undefined;
  /** The ids of the sessions around it. */
  readonly sessions: readonly string[];
}

function textsAt(fields: unknown, ...names: readonly string[]): string[] {
  const map = (fields ?? {}) as Readonly<Record<string, unknown>>;
  return names
    .flatMap((name) => map[name])
    .filter((value): value is string => typeof value === 'string');
}

/** Undefined if the fields can't be read, or contain slots. */
function timesIn({ findings, frontmatter }: SourceDocument): WrittenTimes | undefined {
  const isUnreadable =
    Object.keys(frontmatter).length === 0 ||
    findings.some((each) => each.code === 'frontmatter-syntax' && isError(each));
  if (isUnreadable || frontmatter['slots'] !== undefined) return undefined;
  return {
    starts: textsAt(frontmatter, 'start'),
    room: textsAt(frontmatter, 'room')[0],
    sessions: textsAt(frontmatter, 'session', 'sessions', 'within'),
  };
}

/** The files of talks and sessions that have no place in the schedule because of an error in them. */
function filesWithoutTime({ documents, content, slots }: Editable): SourceDocument[] {
  const entries = new Map([...content.talks, ...content.sessions].map((each) => [each.file, each]));
  const slotsOf = Map.groupBy(slots, ({ subject }) => subject.file);
  return documents.filter(({ collection, file }) => {
    if (collection !== 'talks' && collection !== 'sessions') return false;
    const data = entries.get(file)?.data;
    if (data === undefined) return true;
    const own = slotsOf.get(file) ?? [];
    const started = (data.slots ?? []).filter(({ start }) => start !== undefined);
    if (started.length > 0) {
      return own.filter((slot) => writtenIndex(slot) !== -1).length < started.length;
    }
    return data.start !== undefined && own.length === 0;
  });
}

/** A file is named in a message, and of more of them than these, the rest is counted. */
const mostNamed = 5;

/**
 * A sentence that refuses to move a part of the schedule that may contain files with errors, because they would be left
 * behind; undefined if there are none.
 *
 * @param mayMove whether a file could be in that part.
 */
export function unknownTimesWords(
  editable: Editable,
  mayMove: (times: WrittenTimes) => boolean,
): string | undefined {
  const files = filesWithoutTime(editable)
    .filter((document) => {
      const times = timesIn(document);
      return times === undefined || mayMove(times);
    })
    .map(({ file }) => file);
  if (files.length === 0) return undefined;
  const more = files.length - mostNamed;
  const named = more > 1 ? [...files.slice(0, mostNamed), `${String(more)} more files`] : files;
  const [have, they, move] = files.length === 1 ? ['has', 'it', 'moves'] : ['have', 'they', 'move'];
  return `${joinWords(named, 'and')} ${have} errors that "npm run check" lists, so it is unclear whether ${they} ${move}, too. Fix them first.`;
}
