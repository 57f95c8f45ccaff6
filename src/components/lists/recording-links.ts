import { addresses } from '#src/components/page/addresses.ts';
import { recordingsOf } from '#src/core/model/link.ts';
import type { Words } from '#src/i18n/words.ts';

/** A link to a recording, and its text. */
interface RecordingLink {
  readonly href: string;
  readonly text: string;
}

/**
 * The links to the recordings of a talk. Several with the same text have numbers, because two links with one text and
 * different targets can't be told apart (WCAG 2.2, 2.4.4): `Audio 1`, `Audio 2`.
 */
export function recordingLinks(
  entry: Parameters<typeof recordingsOf>[0],
  words: Pick<Words, 'linkKinds'>,
): RecordingLink[] {
  const links = recordingsOf(entry).map(({ kind, url, title }) => ({
    href: addresses.link(url),
    text: title ?? words.linkKinds[kind],
  }));
  return links.map(({ href, text }, index) => {
    const same = links.filter((link) => link.text === text);
    if (same.length === 1) return { href, text };
    const number = links.slice(0, index + 1).filter((link) => link.text === text).length;
    return { href, text: `${text} ${number}` };
  });
}
