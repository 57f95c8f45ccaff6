import { quote } from '#src/core/text/sentences.ts';
import { oneLine, webAddress } from '#src/core/model/scalar.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { refuse, writtenAt, type ContentEdit, type Plan } from './content-edit.ts';
import { writeWallClock } from '#src/core/time/place-wall-clock.ts';
import type { Editable } from './editable.ts';
import { findInstant } from './typed-instant.ts';

/** One sentence above every page. */
export interface NewNotice {
  readonly text: string;
  /** A wall clock: when the notice expires. */
  readonly until?: string | undefined;
  /** A link for further reading. */
  readonly link?: string | undefined;
  /** The present, in milliseconds since 1970. Without it, nothing is said about a notice that has already expired. */
  readonly now?: number;
}

/** What is wrong with a notice's text or link, by the schema of their fields. */
function problemOf({ text, link }: NewNotice): string | undefined {
  if (!oneLine.safeParse(text).success) return 'Write the notice on one line.';
  if (link === undefined || webAddress.safeParse(link).success) return undefined;
  const whole = `https://${link}`;
  const isHost = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(link) && webAddress.safeParse(whole).success;
  const instead = isHost ? `--link ${whole}` : 'it like --link https://example.org/';
  return `${quote(link)} isn’t a web address. Write ${instead}.`;
}

/**
 * Takes the notice down. It needs only the event as written, because the notice may be what is wrong with it.
 *
 * @param event the event's file.
 */
export function planNoNotice(event: SourceDocument): Plan {
  return writtenAt(event, ['notice']) === undefined
    ? refuse('There is no notice.')
    : {
        ok: true,
        edits: [{ edit: 'remove', file: event.file, path: ['notice'] }],
        summary: ['The notice is taken down.'],
      };
}

/** Puts a notice above every page, replacing the current one. Without a new notice, removes the current one. */
export function planNotice(editable: Editable, notice: NewNotice | undefined): Plan {
  const event = editable.documents.find(({ collection }) => collection === 'event');
  if (event === undefined) return refuse('There is no event.');
  if (notice === undefined) return planNoNotice(event);
  const problem = problemOf(notice);
  if (problem !== undefined) return refuse(problem);
  const { file } = event;
  const until =
    notice.until === undefined ? undefined : findInstant(editable, 'until', notice.until);
  if (until?.ok === false) return until;
  const fields = {
    link: notice.link,
    until: until && writeWallClock(until.found, notice.until),
  };
  const edits: ContentEdit[] = [
    { edit: 'set', file, path: ['notice', 'text'], value: notice.text },
  ];
  for (const [field, value] of Object.entries(fields)) {
    const path = ['notice', field];
    if (value !== undefined) edits.push({ edit: 'set', file, path, value });
    else if (writtenAt(event, path) !== undefined) edits.push({ edit: 'remove', file, path });
  }
  if (until === undefined) {
    return { ok: true, edits, summary: [`Above every page: ${notice.text}`] };
  }
  const { start, end } = editable.content.event.data;
  const year = String(until.found.year);
  const day = start.startsWith(year) && end.startsWith(year) ? 'ccc d LLL' : 'ccc d LLL yyyy';
  const isOver = notice.now !== undefined && until.found.toMillis() <= notice.now;
  const summary = [
    `Above every page until ${until.found.toFormat(`HH:mm 'on' ${day}`)}: ${notice.text}`,
    ...(isOver ? ['That time has passed, so nobody will see the notice.'] : []),
  ];
  return { ok: true, edits, summary };
}
