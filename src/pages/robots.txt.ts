import type { APIRoute } from 'astro';
import { getRobots } from '#src/data/sitemap.ts';

/** The rules for search engines. */
export const GET: APIRoute = async () =>
  new Response(await getRobots(), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
