import type { APIRoute, GetStaticPaths } from 'astro';
import { getSiteMaps } from '#src/data/sitemap.ts';

/** The sitemap: its index and its parts. */
export const getStaticPaths = (async () =>
  [...(await getSiteMaps()).keys()].map((part) => ({ params: { part } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const file = (await getSiteMaps()).get(params['part'] ?? '');
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
