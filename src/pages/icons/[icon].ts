import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, drawTabIcon, icons, tabIcons } from '#src/data/icons.ts';
import { getSchedule } from '#src/data/schedule.ts';

const folder = 'icons/';

/** The icons of the installed site, and those of a browser's tab. */
export const getStaticPaths = (async () => {
  const tab = tabIcons(await getSchedule()).flatMap(({ path }) =>
    path.startsWith(folder) ? [path.slice(folder.length)] : [],
  );
  return [...icons.map(({ name }) => name), ...tab].map((name) => ({ params: { icon: name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const schedule = await getSchedule();
  const name = params['icon'];
  const icon = icons.find((one) => one.name === name);
  const tab = tabIcons(schedule).find(({ path }) => path === `${folder}${String(name)}`);
  const picture =
    icon !== undefined
      ? await drawIcon(icon, schedule)
      : tab !== undefined && (await drawTabIcon(tab, schedule));
  if (!picture) return new Response(null, { status: 404 });
  const headers = { 'content-type': tab?.type ?? 'image/png' };
  return new Response(new Uint8Array(picture), { headers });
};
