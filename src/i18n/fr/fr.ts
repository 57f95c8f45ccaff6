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

const talks = countedIn('fr', { one: '# exposé', other: '# exposés' });

/** Every word of the interface in French. */
export const fr: typeof en = {
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

  marks: { comma: ', ', semicolon: '\u202f; ', colon: '\u202f: ' },

  skipToContent: 'Aller au contenu',
  siteMenu: 'Site',
  notice: 'Avis',
  moreOnNotice: 'En savoir plus',
  home: 'Accueil',
  schedule: 'Programme',
  speakers: 'Intervenants',
  namesake: 'Une autre personne du même nom',
  footer: 'À propos de ce site',

  when: 'Quand',
  where: 'Où',
  online: 'En ligne',
  join: 'Participer en ligne',
  register: 'S’inscrire',
  partOf: 'Dans le cadre de',
  organizers: 'Organisation',
  about: 'À propos',
  registration: 'Inscription',
  contact: 'Contact',
  links: 'Liens',
  license: 'Licence',
  chat: 'Discussion',
  chatUnavailable: 'Il n’y a pas d’espace de discussion.',
  joinChat: 'Rejoindre la discussion',
  opens: 'ouvre',
  closes: 'ferme',

  days: 'Jours',
  dayOf: (number, of) => `Jour ${number} sur ${of}`,
  dayNumber: (number) => `Jour ${number}`,
  emptyDay: 'Rien n’est encore prévu ce jour-là.',
  emptySchedule: 'Le programme n’est pas encore publié.',
  notScheduled: 'Pas encore programmé',
  room: 'Salle',
  rooms: 'Salles',
  track: 'Thématique',
  tracks: 'Thématiques',
  sessions: 'Sessions',
  session: 'Session',
  inSession: 'Dans',
  view: 'Afficher le jour en',
  viewGrid: 'Grille des salles',
  viewList: 'Liste',
  roomPages: {
    choose: 'Salles affichées',
    previous: 'Salles précédentes',
    next: 'Salles suivantes',
    mine: 'Salles de ma sélection',
    count: (from: string, to: string, of: string) => `Salles ${from} à ${to} sur ${of}`,
  },
  talkCount: talks,
  posterCount: countedIn('fr', { one: '# poster', other: '# posters' }),
  sessionCount: countedIn('fr', { one: '# session', other: '# sessions' }),
  seats: countedIn('fr', { one: '# place', other: '# places' }),
  floor: (floor) => (/^-?\d+$/.test(floor) ? `Étage ${floor}` : floor),

  abstract: 'Résumé',
  summary: 'Présentation',
  speakerHeading: () => 'Présenté par',
  authorHeading: () => 'Écrit par',
  chairHeading: () => 'Présidence',
  organizerHeading: () => 'Organisation',
  awards: countedIn('fr', { one: 'Prix', other: 'Prix' }),
  doi: 'DOI',
  board: (board) => `Panneau ${board}`,
  language: (name) => `En ${name}`,
  doNotRecord: 'Merci de ne pas enregistrer cet exposé.',
  replacedBy: 'Remplacé par',
  replaces: 'À la place de',
  remote: 'à distance',
  part: ({ number, of }) => `Partie ${number} sur ${of}`,
  repeat: ({ number, of }) => `Séance ${number} sur ${of}`,
  attendAll: 'En plusieurs parties\u202f: chacune poursuit la précédente.',
  attendOne: 'Donné plusieurs fois avec le même contenu.',
  scheduleOf: (what) => `Programme\u202f: ${what}`,
  posters: 'Posters',
  program: 'Programme',
  tags: 'Sujets',

  linkHours: {
    before: 'Ouvert avant le début',
    during: 'Ouvert pendant la séance',
    after: 'Ouvert ensuite',
  },

  around: 'Autour de cet exposé',
  previous: 'Avant',
  next: 'Après',
  atSameTime: 'En même temps',
  edit: 'Modifier cette page',

  whoSpeaks: 'Qui intervient',
  othersInProgram: 'Textes, présidence et organisation',
  presents: 'Présente',
  authored: 'A écrit',
  chairs: 'Préside',
  organizes: 'Organise',
  organizerOfEvent: 'Organisation',
  biography: 'Biographie',

  notFoundTitle: 'Aucune page ici',
  notFoundText:
    'Cette adresse ne mène nulle part. Elle contient peut-être une faute de frappe, ou la page a été retirée.',
  movedTitle: 'Cette page a déménagé',
  movedText: 'Elle se trouve maintenant à l’adresse',

  sessionDescription: (session, event, count) =>
    `${session}, ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) => `Tout ce qui se passe dans ${room}\u202f: ${event}.`,
  trackDescription: (track, event) => `Tout sur le thème «\u202f${track}\u202f»\u202f: ${event}.`,
  speakersDescription: (event) =>
    `${event}\u202f: qui intervient, sur quoi, et qui d’autre y prend part.`,
  scheduleDescription: (event, dates) =>
    `Le programme\u202f: ${event}, ${dates}, dans votre fuseau horaire.`,
  dayDescription: (event, day) =>
    `${event}\u202f: ce qui se passe le ${day}, dans votre fuseau horaire.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}\u202f: ${event}.`,
  pageDescription: (title, event) => `${title}\u202f: ${event}.`,
};
