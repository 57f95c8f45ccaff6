import { countedIn } from '#src/i18n/counted-in.ts';
import type { enLists } from '#src/i18n/en-lists.ts';

/** The words of the lists of a whole event, in French. */
export const lists: typeof enLists = {
  talks: 'Exposés',
  recordings: 'Enregistrements',
  recording: 'Enregistrement',
  hasRecording: 'Avec enregistrement',
  find: 'Chercher dans cette liste',
  empty: 'Rien n’est encore prévu ici.',
  moreAtSameTime: countedIn('fr', {
    one: '# autre au même moment',
    other: '# autres au même moment',
  }),
  calendarCount: countedIn('fr', { one: '# calendrier', other: '# calendriers' }),
  calendarsOnPages: 'Chaque calendrier se trouve au bas de sa page.',
  lists: 'Toutes les listes',
  sessionKinds: {
    session: 'Sessions',
    workshop: 'Ateliers',
    posters: 'Sessions de posters',
    tutorial: 'Tutoriels',
    social: 'Moments conviviaux',
  },
  descriptions: {
    talks: (event) => `${event}\u202f: tous les exposés, par ordre alphabétique.`,
    sessions: (event) =>
      `${event}\u202f: toutes les sessions, les ateliers et les sessions de posters.`,
    rooms: (event) => `${event}\u202f: toutes les salles et ce qui s’y passe.`,
    tracks: (event) => `${event}\u202f: toutes les thématiques et leurs exposés.`,
    recordings: (event) => `${event}\u202f: tous les exposés enregistrés.`,
  },
};
