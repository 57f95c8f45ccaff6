import type { Card } from '#src/cards/card.ts';
import { cardPicture } from '#src/cards/card-store.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { memoize } from '#src/core/schedule/memoize.ts';
import { wordsFor } from '#src/i18n/words.ts';
import { cacheDirectory } from '#src/reading/environment.ts';
import { eventCard, partCard } from './card-content.ts';
import { getCardLook, getCardPicture } from './card-look.ts';
import { getFeedInput } from './feeds.ts';

const cardsOf = memoize((input: FeedInput): ReadonlyMap<string, () => Card> => {
  const { schedule } = input;
  const words = wordsFor(schedule.event.data.language);
  const cards = new Map<string, () => Card>([['event.png', () => eventCard(input, words)]]);
  for (const talk of schedule.talks.values()) {
    if (!talk.hasPage) continue;
    cards.set(`talks/${talk.entry.id}.png`, () => partCard(talk, input, words));
  }
  for (const session of schedule.sessions.values()) {
    cards.set(`sessions/${session.entry.id}.png`, () => partCard(session, input, words));
  }
  return cards;
});

/**
 * The paths of all social cards below `cards/`. There are none if the site's address is not known, because no page
 * could link to one.
 */
export async function getCardPaths(): Promise<readonly string[]> {
  const input = await getFeedInput();
  return input.site.root === undefined ? [] : [...cardsOf(input).keys()];
}

/** A social card's picture, found by its path below `cards/`. */
export async function getCard(path: string): Promise<Buffer | undefined> {
  const input = await getFeedInput();
  const card = cardsOf(input).get(path);
  if (card === undefined) return undefined;
  const picture = path === 'event.png' ? getCardPicture(input.schedule) : undefined;
  return cardPicture({ ...card(), picture }, await getCardLook(input.schedule), cacheDirectory());
}
