import type { APIRoute, GetStaticPaths } from 'astro';
import { getCard, getCardPaths } from '#src/data/cards.ts';

/** The social cards in development: of the event, and of each talk and session. A build writes them from `site-files.ts`. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  return (await getCardPaths()).map((card) => ({ params: { card } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const picture = await getCard(params['card'] ?? '');
  if (picture === undefined) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
