import type { Card } from './card.ts';
import { drawableText } from './drawable-text.ts';

/** A card with nothing on it that our fonts lack. A title of which too little remains gives way to the event's name. */
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
  };
}
