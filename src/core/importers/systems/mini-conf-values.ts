import type { ImportedTalk } from '#src/core/importers/imported.ts';
import { list, own, text, type JsonRecord } from '#src/core/importers/source/json.ts';
import { htmlLine } from '#src/core/importers/text/html-tree.ts';
import type { Collected } from './collect.ts';

/** The items of a list, or names separated by vertical bars. */
export function parts(value: unknown): string[] {
  const items = Array.isArray(value)
    ? list(value).map((item) => text(item) ?? text(own(item, 'name')))
    : (text(value) ?? '').split('|');
  return items.map((item) => (item ?? '').trim()).filter((item) => item !== '');
}

/** An abstract, if there is one. */
export function abstractOf(value: unknown): ImportedTalk['texts'] {
  const said = text(value);
  return said === undefined ? [] : [{ form: 'auto', text: said }];
}

/** A Mini-Conf time; Mini-Conf uses UTC if a file states no offset. */
export function timeOf(value: unknown): string | undefined {
  const time = text(value)?.trim();
  return time === undefined || /(?:Z|[+-]\d{2}:?\d{2})$/.test(time) ? time : `${time}Z`;
}

/** The title of a calendar entry, without its markup. */
export function titleOf(entry: JsonRecord): string {
  return htmlLine(text(own(entry, 'title')) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The target of a calendar entry: a session by its name, or a speaker by their number. */
export function targetOf(link: string): {
  readonly session: string | undefined;
  readonly speaker: string | undefined;
} {
  const session = /[?&]session=([^&#]+)/.exec(link)?.[1];
  return {
    session: session === undefined ? undefined : decodeAddress(session),
    speaker: /speaker_(\w+)\.html/.exec(link)?.[1],
  };
}

/** Decodes a part of an address. */
function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

/** Counts a record's meeting links and passwords, which are not imported. */
export function dropMeeting(collected: Collected, item: JsonRecord): void {
  for (const key of ['zoom_link', 'zoom_password', 'livestream_password', 'meeting_id']) {
    if (text(own(item, key)) !== undefined) {
      collected.remark('private', 'A meeting link or password was left out');
    }
  }
}
