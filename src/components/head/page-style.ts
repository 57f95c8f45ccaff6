import type { Track } from '#src/core/model/event/track.ts';
import { shortAddress } from '#src/core/text/address.ts';

/**
 * A rule for each track that has a color. The markup refers to it with `data-track="<id>"`, because the policy forbids
 * style attributes.
 */
export function trackColors(tracks: readonly Track[]): string {
  return tracks
    .filter((track) => track.color !== undefined)
    .map((track) => `[data-track="${track.id}"]{--color-track:${track.color ?? ''}}`)
    .join('');
}

/** A text as a CSS string in a style element; no character in it can end the string or the element. */
function quoted(text: string): string {
  return `"${text.replaceAll(/["\\<\p{Cc}]/gu, (character) => `\\${(character.codePointAt(0) ?? 0).toString(16)} `)}"`;
}

/**
 * The line at the foot of each printed page: the event's name, the page's address and, if there may be several pages,
 * the page number.
 */
export function printFooter(
  name: string,
  address: string | undefined,
  { rightToLeft, counted }: { readonly rightToLeft: boolean; readonly counted: boolean },
): string {
  const [first, last] = rightToLeft ? ['right', 'left'] : ['left', 'right'];
  const where = address === undefined ? [] : [quoted(shortAddress(address))];
  const number = counted ? ['counter(page)" / "counter(pages)'] : [];
  const end = [...where, ...number].join('"   "');
  const boxes = [`@bottom-${first}{content:${quoted(name)}}`];
  if (end !== '') boxes.push(`@bottom-${last}{content:${end}}`);
  return `@page{${boxes.join('')}}`;
}
