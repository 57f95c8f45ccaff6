import type { PerformingGroup, Person } from 'schema-dts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { photoAddress } from '#src/core/feeds/pictures.ts';
import { pageName } from '#src/core/feeds/site.ts';
import type { Participant, ScheduledSpeaker } from '#src/core/schedule/schedule.ts';
import { eventReference, slotName } from './event-ld.ts';

/** A person, or a group of people. */
type PersonNode = Exclude<Person, string> | Exclude<PerformingGroup, string>;

/**
 * A person in a role. A person with a page is identified by its address, so that all mentions refer to the same person.
 */
export function participantLd(participant: Participant, input: FeedInput): PersonNode {
  const { name, affiliation, speaker } = participant;
  const isGroup = speaker?.data.group === true;
  const page = speaker && pageName(input.site, `speakers/${speaker.id}/`);
  const image = speaker && photoAddress(speaker.id, input);
  const pages = speaker?.data.links?.map(({ url }) => url) ?? [];
  return {
    '@type': isGroup ? 'PerformingGroup' : 'Person',
    ...(page !== undefined && { '@id': page, url: page }),
    name,
    ...(affiliation !== undefined && {
      [isGroup ? 'parentOrganization' : 'affiliation']: {
        '@type': 'Organization',
        name: affiliation,
      },
    }),
    ...(image !== undefined && { image }),
    ...(pages.length > 0 && { sameAs: pages }),
  };
}

/** An organizer: like any person, but with the event's front page if they have no page of their own. */
export function organizerLd(participant: Participant, input: FeedInput): PersonNode {
  return { url: pageName(input.site, ''), ...participantLd(participant, input) };
}

/** A person on their own page, with everything that they present. */
export function speakerLd(speaker: ScheduledSpeaker, input: FeedInput): PersonNode {
  const { entry, presents } = speaker;
  const { name, affiliation, role } = entry.data;
  const written = { id: entry.id };
  const participant = {
    ...{ name, affiliation, role: undefined, remote: false, hasNamesake: false },
    ...{ speaker: entry, written },
  };
  const slots = presents.flatMap((talk) => talk.slots);
  return {
    ...participantLd(participant, input),
    ...(role !== undefined && { jobTitle: role }),
    ...(entry.plain !== '' && { description: entry.plain }),
    ...(slots.length > 0 && {
      performerIn: slots.map((slot) => eventReference(slotName(slot, input.site))),
    }),
  };
}
