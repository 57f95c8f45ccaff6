import type { CollectionName } from '#src/core/model/entry.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import { fieldLines } from './field-text.ts';

/** The examples in unused fields, written as comments with `#`. */
const examples: Readonly<Record<string, FieldValue>> = {
  accept: { 'room-clash': 'Both are short, and share the hall' },
  affiliation: 'University of Somewhere',
  aliases: ['former-id'],
  alt: 'Ada at a blackboard',
  announced: '2027-01-15',
  attendance: 'online',
  authors: ['ada-lovelace', 'grace-hopper'],
  awards: ['Best paper'],
  board: '3.10',
  chairs: ['grace-hopper'],
  chat: 'https://chat.example.org/room',
  contact: 'hello@example.org',
  dates: [{ label: 'Papers are due', date: '2027-01-15', time: '23:59', zone: 'AoE' }],
  dayEnds: '06:00',
  description: 'How to get there',
  doNotRecord: true,
  doi: '10.1145/3448016',
  draft: true,
  end: '2027-04-09T10:00',
  group: true,
  host: { name: 'The Conference', url: 'https://conference.example.org/' },
  hours: 24,
  join: 'https://live.example.org/',
  kind: 'keynote',
  kinds: [{ id: 'demo-slam', label: 'Demo slam', like: 'demo' }],
  language: 'en',
  languages: ['en', 'de'],
  level: 'beginner',
  license: 'CC BY 4.0',
  links: [{ kind: 'slides', url: 'https://example.org/slides.pdf' }],
  look: { accent: '#1f6feb', logo: './pictures/logo.svg', typeface: 'sans' },
  menu: false,
  minutes: 30,
  note: 'Pre-recorded, live questions',
  notice: { text: 'The keynote begins at 10:00', until: '2027-04-09T10:00' },
  online: true,
  openingHours: [{ opens: '08:00', closes: '19:00' }],
  order: 1,
  organizers: ['ada-lovelace', { name: 'Grace Hopper', role: 'chair' }],
  parts: true,
  photo: './ada-lovelace.jpg',
  presented: false,
  private: true,
  pronouns: 'she/her',
  registration: 'https://register.example.org/',
  replacedBy: 'another-talk',
  repository: { url: 'https://github.com/owner/name' },
  role: 'Professor of Computer Science',
  room: 'main-hall',
  rooms: ['main-hall', 'aula'],
  session: 'morning',
  sessions: ['posters-1', 'posters-2'],
  shortName: 'WS 2027',
  site: 'https://workshop.example.org/',
  slots: [{ key: 'round-1', start: '2027-04-09T09:00', minutes: 30 }],
  sortName: 'Lovelace, Ada',
  speakers: ['ada-lovelace'],
  sponsors: [{ name: 'Blue Whale Institute', tier: 'Gold', url: 'https://sponsor.example.org/' }],
  start: '2027-04-09T09:00',
  status: 'tentative',
  subtitle: 'A second line',
  tags: ['whales', 'song'],
  track: 'theory',
  tracks: [{ id: 'theory', name: 'Theory', color: '#1f6feb' }],
  venue: { name: 'Great Hall', address: '1 Main Street, Springfield' },
  walkMinutes: 10,
  within: 'workshop-day',
};

/** Examples for fields whose example differs in these collections. */
const ownExamples: Partial<Record<CollectionName, Readonly<Record<string, FieldValue>>>> = {
  event: {
    links: [{ title: 'Proceedings', url: 'https://proceedings.example.org/' }],
    chat: { url: 'https://chat.example.org/', opens: '2027-04-09T08:00' },
    rooms: [{ id: 'main-hall', name: 'Main Hall' }],
  },
  sessions: { kind: 'workshop' },
  speakers: {
    links: [{ kind: 'website', url: 'https://ada.example.org/' }],
    accept: { 'speaker-clash': 'Joins the panel from the next room' },
  },
  pages: { within: 'about' },
};

/** The example for a field, as the lines of a file; empty if the field has none. */
export function exampleOf(collection: CollectionName, field: string): string[] {
  const value = ownExamples[collection]?.[field] ?? examples[field];
  return value === undefined ? [] : fieldLines(field, value);
}
