import type { APIRoute, GetStaticPaths } from 'astro';
import { getFeedFiles } from '#src/data/feeds.ts';

/** Every file of every feed in development: calendars, interchange files, data. A build writes them from `site-files.ts`. */
export const getStaticPaths = (async () => {
  if (!import.meta.env.DEV) return [];
  return [...(await getFeedFiles()).keys()].map((feed) => ({ params: { feed } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = (await getFeedFiles()).get(params['feed'] ?? '');
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file.render(), { headers: { 'content-type': file.contentType } });
};
