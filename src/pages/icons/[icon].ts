import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, icons } from '#src/data/icons.ts';

/** The icons of the installed site. */
export const getStaticPaths = (() =>
  icons.map(({ name }) => ({ params: { icon: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const icon = icons.find(({ name }) => name === params['icon']);
  if (icon === undefined) return new Response(null, { status: 404 });
  const picture = await drawIcon(icon);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
