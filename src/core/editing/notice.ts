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
}

/** Puts a notice above every page, replacing the current one. Without a new notice, removes the current one. */
export function planNotice(editable: Editable, notice: NewNotice | undefined): Plan {
  const event = editable.documents.find(({ collection }) => collection === 'event');
  if (event === undefined) return refuse('There is no event.');
  const { file } = event;
  const written = writtenAt(event, ['notice']);
  if (notice === undefined) {
    return written === undefined
      ? refuse('There is no notice.')
      : {
          ok: true,
          edits: [{ edit: 'remove', file, path: ['notice'] }],
          summary: ['The notice is taken down.'],
        };
  }
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
  const lasts = until === undefined ? '' : ` until ${until.found.toFormat("HH:mm 'on' ccc d LLL")}`;
  return { ok: true, edits, summary: [`Above every page${lasts}: ${notice.text}`] };
}
