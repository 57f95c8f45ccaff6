import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** The address of every page of the site, under its base path and with a trailing slash. */
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
  /** The target of a link in the content: `/plan.pdf` is a file of this site. */
  link: (url: string) => (url.startsWith('/') ? `${base}${url}` : url),
  day: (date: string) => `${base}/schedule/${date}/`,
  talk: (id: string) => `${base}/talks/${id}/`,
  session: (id: string) => `${base}/sessions/${id}/`,
  speaker: (id: string) => `${base}/speakers/${id}/`,
  room: (id: string) => `${base}/rooms/${id}/`,
  track: (id: string) => `${base}/tracks/${id}/`,
  page: (id: string) => `${base}/pages/${id}/`,
  subject: (entry: TalkEntry | SessionEntry) => `${base}/${entry.collection}/${entry.id}/`,
};
