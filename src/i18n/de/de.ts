import { countedIn } from '#src/i18n/counted-in.ts';
import type { en } from '#src/i18n/en.ts';
import { clock } from './clock.ts';
import { details } from './details.ts';
import { filters } from './filters.ts';
import { keyboard } from './keyboard.ts';
import { labels } from './labels.ts';
import { lists } from './lists.ts';
import { live } from './live.ts';
import { offline } from './offline.ts';
import { picks } from './picks.ts';
import { search } from './search.ts';
import { share } from './share.ts';

const talks = countedIn('de', { one: '# Vortrag', other: '# Vorträge' });

/** Every word of the interface in German. */
export const de: typeof en = {
  ...labels,
  share,
  picks,
  filters,
  lists,
  search,
  keyboard,
  offline,
  live,
  details,
  clock,

  marks: { comma: ', ', semicolon: '; ', colon: ': ' },

  skipToContent: 'Zum Inhalt springen',
  siteMenu: 'Website',
  notice: 'Hinweis',
  moreOnNotice: 'Mehr dazu',
  home: 'Start',
  schedule: 'Programm',
  speakers: 'Vortragende',
  namesake: 'Eine andere Person dieses Namens',
  footer: 'Über diese Website',

  when: 'Wann',
  where: 'Wo',
  online: 'Online',
  join: 'Online teilnehmen',
  register: 'Anmelden',
  partOf: 'Teil von',
  organizers: 'Organisation',
  about: 'Über',
  registration: 'Anmeldung',
  contact: 'Kontakt',
  links: 'Links',
  license: 'Lizenz',
  chat: 'Chat',
  chatUnavailable: 'Es gibt keinen Chat.',
  joinChat: 'Zum Chat',
  opens: 'öffnet',
  closes: 'schließt',

  days: 'Tage',
  dayOf: (number, of) => `Tag ${number} von ${of}`,
  dayNumber: (number) => `Tag ${number}`,
  emptyDay: 'Für diesen Tag ist noch nichts geplant.',
  emptySchedule: 'Das Programm ist noch nicht veröffentlicht.',
  notScheduled: 'Noch ohne Termin',
  room: 'Raum',
  rooms: 'Räume',
  track: 'Track',
  tracks: 'Tracks',
  sessions: 'Sessions',
  session: 'Session',
  inSession: 'In',
  view: 'Den Tag zeigen als',
  viewGrid: 'Raster der Räume',
  viewList: 'Liste',
  roomPages: {
    choose: 'Gezeigte Räume',
    previous: 'Vorherige Räume',
    next: 'Nächste Räume',
    mine: 'Räume meiner Auswahl',
    count: (from: string, to: string, of: string) => `Räume ${from} bis ${to} von ${of}`,
  },
  talkCount: talks,
  posterCount: countedIn('de', { other: '# Poster' }),
  sessionCount: countedIn('de', { one: '# Session', other: '# Sessions' }),
  seats: countedIn('de', { one: '# Platz', other: '# Plätze' }),
  floor: (floor) => (/^-?\d+$/.test(floor) ? `Etage ${floor}` : floor),

  abstract: 'Abstract',
  summary: 'Überblick',
  speakerHeading: () => 'Vortrag von',
  authorHeading: () => 'Verfasst von',
  chairHeading: () => 'Leitung',
  organizerHeading: () => 'Organisation',
  awards: countedIn('de', { one: 'Auszeichnung', other: 'Auszeichnungen' }),
  doi: 'DOI',
  board: (board) => `Stellwand ${board}`,
  language: (name) => `Auf ${name}`,
  doNotRecord: 'Bitte diesen Vortrag nicht aufzeichnen.',
  replacedBy: 'Ersetzt durch',
  replaces: 'Anstelle von',
  remote: 'zugeschaltet',
  part: ({ number, of }) => `Teil ${number} von ${of}`,
  repeat: ({ number, of }) => `Durchgang ${number} von ${of}`,
  attendAll: 'In Teilen: Jeder setzt den vorigen fort.',
  attendOne: 'Findet mehrmals mit gleichem Inhalt statt.',
  scheduleOf: (what) => `Programm: ${what}`,
  posters: 'Poster',
  program: 'Programm',
  tags: 'Themen',

  linkHours: {
    before: 'Offen vor Beginn',
    during: 'Offen, solange es dauert',
    after: 'Offen danach',
  },

  around: 'Rund um diesen Vortrag',
  previous: 'Davor',
  next: 'Danach',
  atSameTime: 'Zur gleichen Zeit',
  edit: 'Diese Seite bearbeiten',

  whoSpeaks: 'Wer vorträgt',
  othersInProgram: 'Weitere Beteiligte: Texte, Leitung, Organisation',
  presents: 'Trägt vor',
  authored: 'Mitverfasst',
  chairs: 'Leitet',
  organizes: 'Organisiert',
  organizerOfEvent: 'Organisation',
  biography: 'Biografie',

  notFoundTitle: 'Hier ist keine Seite',
  notFoundText:
    'Diese Adresse führt nirgendwohin. Vielleicht ist sie vertippt, oder die Seite wurde zurückgezogen.',
  movedTitle: 'Diese Seite ist umgezogen',
  movedText: 'Sie steht jetzt unter',

  sessionDescription: (session, event, count) =>
    `${session} – ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) => `Alles, was in ${room} stattfindet: ${event}.`,
  trackDescription: (track, event) => `Alles im Track „${track}“: ${event}.`,
  speakersDescription: (event) =>
    `${event}: wer vorträgt, worüber, und wer sonst noch beteiligt ist.`,
  scheduleDescription: (event, dates) => `Das Programm: ${event}, ${dates}, in Ihrer Zeitzone.`,
  dayDescription: (event, day) => `${event}: was am ${day} stattfindet, in Ihrer Zeitzone.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}: ${event}.`,
  pageDescription: (title, event) => `${title}: ${event}.`,
};
