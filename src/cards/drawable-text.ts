import type { Card } from './card.ts';

/** Characters that are invisible by themselves: joiners, directional marks, soft hyphens. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}]$/u;

/**
 * The part of a text that our fonts can draw. Emoji and letters of other scripts are left out together with their
 * combining characters, so that no box is drawn instead. `undefined` if less than half of the letters remain, because
 * the rest would not be readable.
 */
export function drawableText(text: string, covered: ReadonlySet<number>): string | undefined {
  const all = [...new Intl.Segmenter().segment(text.toWellFormed())].map(({ segment }) => segment);
  const drawn = all.filter(
    (letter) =>
      // An emoji counts as a picture even if a font has a plain form of it.
      !/\p{RGI_Emoji}/v.test(letter) &&
      [...letter].every(
        (character) => covered.has(character.codePointAt(0) ?? 0) || unseen.test(character),
      ),
  );
  if (2 * lettersIn(drawn) < lettersIn(all)) return undefined;
  const line = drawn
    .join('')
    .replaceAll(/[^\S\n]+/g, ' ')
    .trim();
  return line === '' ? undefined : line;
}

function lettersIn(segments: readonly string[]): number {
  return segments.filter((segment) => /[\p{L}\p{N}]/u.test(segment)).length;
}

/** A card without characters that our fonts lack. If too little of a title remains, the event's name replaces it. */
export function drawableCard(card: Card, covered: ReadonlySet<number>): Card {
  const drawable = (text: string | undefined): string | undefined =>
    text === undefined ? undefined : drawableText(text, covered);
  const event = drawable(card.event);
  const title = drawable(card.title);
  return {
    event: title === undefined ? undefined : event,
    title: title ?? event ?? '·',
    people: drawable(card.people),
    facts: card.facts.map(drawable).filter((fact) => fact !== undefined),
    alert: drawable(card.alert),
    photo: card.photo,
    picture: card.picture,
  };
}
