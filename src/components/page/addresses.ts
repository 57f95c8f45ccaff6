import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** The address of every page of the site, below its base path and with a trailing slash. */
export const addresses = {
  home: `${base}/`,
  schedule: `${base}/schedule/`,
  speakers: `${base}/speakers/`,
  talks: `${base}/talks/`,
  sessions: `${base}/sessions/`,
  rooms: `${base}/rooms/`,
  tracks: `${base}/tracks/`,
  recordings: `${base}/recordings/`,
  sponsors: `${base}/sponsors/`,
  changes: `${base}/changes/`,
  my: `${base}/my/`,
  subscribe: `${base}/subscribe/`,
  search: `${base}/search/`,
  status: `${base}/status/`,
  file: (path: string) => `${base}/${path}`,
  /** The target of a link in the content; `/plan.pdf` is a file of this site. */
  link: (url: string) => (url.startsWith('/') ? `${base}${url}` : url),
  /** A day that is too long for one page has several pages, numbered from 1. */
  day: (date: string, page = 1) => `${base}/schedule/${date}/${page === 1 ? '' : `${page}/`}`,
  talk: (id: string) => `${base}/talks/${id}/`,
  session: (id: string) => `${base}/sessions/${id}/`,
  speaker: (id: string) => `${base}/speakers/${id}/`,
  room: (id: string) => `${base}/rooms/${id}/`,
  track: (id: string) => `${base}/tracks/${id}/`,
  page: (id: string) => `${base}/pages/${id}/`,
  subject: (entry: TalkEntry | SessionEntry) => `${base}/${entry.collection}/${entry.id}/`,
};

/**
 * The fragment that leads to a slot on the pages that show it. Ids contain no underscores, so two slots never share a
 * fragment.
 *
 * @example slotAnchor({ name: 'talks/opening/1' }) //=> 'talks_opening_1'
 */
export function slotAnchor({ name }: Pick<Slot, 'name'>): string {
  return name.replaceAll('/', '_');
}
