import type { Participant } from '#src/core/schedule/schedule.ts';
import { isSpeaker, isTalk } from './page-subject.ts';
import type { PageSubject } from './page-subject.ts';

/** `@name@host` for a profile's address, as Mastodon and similar software writes it: `https://host/@name`. */
function fediverseAccount(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { host, pathname } = new URL(address);
  const [, name] = /^\/@([\w.-]+)\/?$/.exec(pathname) ?? [];
  return name === undefined ? undefined : `@${name}@${host}`;
}

/**
 * The accounts of a talk's presenters, or of the person that the page is about, for the `fediverse:creator` tags.
 * Mastodon shows these accounts below a shared page (joinmastodon.org, July 2024).
 */
export function fediverseCreators(subject: PageSubject | undefined): string[] {
  const people = isTalk(subject)
    ? subject.speakers.map(({ speaker }: Participant) => speaker)
    : isSpeaker(subject)
      ? [subject.entry]
      : [];
  return people.flatMap((speaker) => {
    const profiles = (speaker?.data.links ?? []).filter(({ kind }) => kind === 'mastodon');
    return profiles.slice(0, 1).flatMap(({ url }) => fediverseAccount(url) ?? []);
  });
}
