import type { APIRoute, GetStaticPaths } from 'astro';
import { drawIcon, drawTabIcon, icons, tabIcon } from '#src/data/icons.ts';
import { getSchedule } from '#src/data/schedule.ts';

/** The icons of the installed site, and that of a browser's tab where the event has a look of its own. */
export const getStaticPaths = (async () => {
  const tab = tabIcon(await getSchedule()).path;
  const own = tab.startsWith('icons/') ? [tab.slice('icons/'.length)] : [];
  return [...icons.map(({ name }) => name), ...own].map((name) => ({ params: { icon: name } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const schedule = await getSchedule();
  const name = params['icon'];
  const icon = icons.find((one) => one.name === name);
  const { path, type } = tabIcon(schedule);
  if (icon === undefined && path !== `icons/${String(name)}`) {
    return new Response(null, { status: 404 });
  }
  const picture = await (icon === undefined ? drawTabIcon(schedule) : drawIcon(icon, schedule));
  const contentType = icon === undefined ? type : 'image/png';
  return new Response(new Uint8Array(picture), { headers: { 'content-type': contentType } });
};
