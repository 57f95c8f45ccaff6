import { countedIn } from './counted-in.ts';

const talkCount = countedIn('en', { one: '# talk', other: '# talks' });

/** What search engines show of each page, in English. */
export const descriptions = {
  sessionDescription: (session: string, event: string, talks: number) =>
    `${session} at ${event}${talks === 0 ? '' : `, ${talkCount(talks)}`}.`,
  roomDescription: (room: string, event: string) =>
    `Everything that takes place in ${room} at ${event}.`,
  trackDescription: (track: string, event: string) =>
    `Everything in the track “${track}” at ${event}.`,
  speakersDescription: (event: string) =>
    `Who speaks at ${event}, with what, and who else takes part.`,
  scheduleDescription: (event: string, dates: string) =>
    `The schedule of ${event}, ${dates}, in your own time zone.`,
  dayDescription: (event: string, day: string) =>
    `What takes place at ${event} on ${day}, in your own time zone.`,
  personDescription: (name: string, affiliation: string, event: string) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`} at ${event}.`,
  pageDescription: (title: string, event: string) => `${title}: ${event}.`,
};
