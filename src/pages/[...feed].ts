import type { APIRoute, GetStaticPaths } from 'astro';
import { getFeedFiles } from '#src/data/feeds.ts';

/** Every file of every feed: calendars, interchange files, data. */
export const getStaticPaths = (async () =>
  [...(await getFeedFiles()).keys()].map((feed) => ({
    params: { feed },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = (await getFeedFiles()).get(params['feed'] ?? '');
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file.render(), { headers: { 'content-type': file.contentType } });
};
