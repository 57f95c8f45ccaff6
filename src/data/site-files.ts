import { getCard, getCardPaths } from './cards.ts';
import { getFeedFiles } from './feeds.ts';

/** A file that the site publishes beside its pages. */
interface SiteFile {
  /** Below the root: `talks/opening.ics`. */
  readonly path: string;
  readonly make: () => string | Promise<Uint8Array | undefined>;
}

/**
 * The files of feeds and the cards. A build writes them itself, without a request for each: there are several for each
 * talk. In development, the routes of `src/pages/` answer with them.
 */
export async function getSiteFiles(): Promise<readonly SiteFile[]> {
  const feeds = [...(await getFeedFiles()).values()];
  const cards = await getCardPaths();
  return [
    ...feeds.map((file) => ({ path: file.path, make: () => file.render() })),
    ...cards.map((card) => ({ path: `cards/${card}`, make: () => getCard(card) })),
  ];
}
