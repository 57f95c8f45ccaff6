import type { FieldPath } from '#src/core/model/source-document.ts';

/**
 * Keys that people write although Lectern uses another word, in general or in one collection, each with a sentence on
 * what to write instead. Misspelled keys are not listed here; they are recognized by their letters.
 */
const familiar: Readonly<Record<string, string>> = {
  layout: 'Remove it: the site provides every page’s layout.',
  slug: 'Remove it: the address comes from the file name. Earlier names belong in "aliases".',
  permalink: 'Remove it: the address comes from the file name. Earlier names belong in "aliases".',
  description: 'Write it as the text below the second "---".',
  summary: 'Write it as the text below the second "---".',
  duration: 'Write the length as "minutes", like "minutes: 30".',
  length: 'Write the length as "minutes", like "minutes: 30".',
  finish: 'Write the time it ends as "end".',
  date: 'Write date and time together as "start", like "start: 2021-04-09T07:15".',
  day: 'Write date and time together as "start", like "start: 2021-04-09T07:15".',
  time: 'Write date and time together as "start", like "start: 2021-04-09T07:15".',
  where: 'Write the id of a room of the event as "room".',
  place: 'Write the id of a room of the event as "room".',
  location: 'Write the id of a room of the event as "room".',
  type: 'Write it as "kind".',
  category: 'Write it as "track", or as one of the "tags".',
  topic: 'Write it as "track", or as one of the "tags".',
  keywords: 'Write them as "tags".',
  presenter: 'List the people who present in "speakers".',
  presenters: 'List the people who present in "speakers".',
  moderator: 'Write the person in "speakers" with "role: moderator".',
  url: 'Write it in "links", with its kind: "- kind: website" and below it "url: …".',
  website: 'Write it in "links", with its kind: "- kind: website" and below it "url: …".',
  slides: 'Write it in "links", with its kind: "- kind: slides" and below it "url: …".',
  video: 'Write it in "links", with its kind: "- kind: video" and below it "url: …".',
  paper: 'Write it in "links", with its kind: "- kind: paper" and below it "url: …".',
  timezone: 'Write it only in event.mdx: all times are in the event’s time zone.',
  cancelled: 'Write "status: cancelled".',
  canceled: 'Write "status: cancelled".',
  logo: 'There is no field for it. Show the picture in the text below the second "---".',
  sponsors: 'List sponsors only in event.mdx, in "sponsors".',
  sponsor: 'List sponsors only in event.mdx, in "sponsors".',
  hidden: 'Write "draft: true".',
  published:
    'Write "draft: true" for an entry that isn’t published yet. Otherwise remove the line.',
};

const inCollection: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  talks: { abstract: 'Write it as the text below the second "---".' },
  speakers: {
    bio: 'Write the biography as the text below the second "---".',
    biography: 'Write the biography as the text below the second "---".',
    about: 'Write the biography as the text below the second "---".',
    title: 'Write the person’s position as "role", and the name as "name".',
    position: 'Write it as "role".',
    job: 'Write it as "role".',
    organization: 'Write it as "affiliation".',
    company: 'Write it as "affiliation".',
    institution: 'Write it as "affiliation".',
    university: 'Write it as "affiliation".',
    image: 'Write it as "photo".',
    picture: 'Write it as "photo".',
    email:
      'Remove it: e-mail addresses would be public. Link to the person’s page in "links" instead.',
    talks: 'Remove it: each talk lists its "speakers".',
  },
  sessions: { talks: 'Remove it: each talk names its "session".' },
  event: {
    title: 'Write it as "name".',
    date: 'Write the first day as "start" and the last day as "end".',
    zone: 'Write it as "timezone".',
    url: 'Write the address of this site as "site", and other addresses in "links".',
    website: 'Write the address of this site as "site", and other addresses in "links".',
    homepage: 'Write the address of this site as "site", and other addresses in "links".',
    email: 'Write it as "contact".',
    logo: 'Write it in "look", as "logo".',
    icon: 'Write it in "look", as "icon".',
    favicon: 'Write it in "look", as "icon".',
    color: 'Write it in "look", as "accent".',
    theme: 'Write "look", with "accent", "logo", "typeface", or "picture" below it.',
    font: 'Write it in "look", as "typeface".',
    picture: 'Write it in "look", as "picture".',
    image: 'Write it in "look", as "picture".',
    banner: 'Write it in "look", as "picture".',
    sponsor: 'List sponsors in "sponsors", each with a "name".',
    location: 'Write it as "venue", with a "name" below it.',
  },
};

const openingHours =
  'Write them in "openingHours", like "openingHours: [{ opens: 09:00, closes: 18:00 }]".';

/** For items in the event's lists. */
const inItem: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  rooms: {
    hours: openingHours,
    open: openingHours,
    opens: openingHours,
    closes: openingHours,
    opening: openingHours,
    opening_hours: openingHours,
    seats: 'Write it as "capacity".',
    size: 'Write it as "capacity".',
    level: 'Write it as "floor".',
    title: 'Write it as "name".',
    map: 'Write its address as "url".',
    link: 'Write it as "url".',
  },
  tracks: { title: 'Write it as "name".' },
};

/**
 * The hint for a key that other systems use; undefined for other keys.
 *
 * @param path the map with the key: empty for the fields of a file, `['rooms', 0]` for a room.
 */
export function familiarKey(collection: string, path: FieldPath, key: string): string | undefined {
  const word = key.toLowerCase();
  const [list = '', index, ...deeper] = path;
  const tables =
    path.length === 0
      ? [inCollection[collection], familiar]
      : typeof index === 'number' && deeper.length === 0
        ? [inItem[list]]
        : [];
  return tables.find((table) => table !== undefined && Object.hasOwn(table, word))?.[word];
}
