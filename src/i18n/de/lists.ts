import { countedIn } from '#src/i18n/counted-in.ts';
import type { enLists } from '#src/i18n/en-lists.ts';

/** The words of the lists of a whole event, in German. */
export const lists: typeof enLists = {
  talks: 'Vorträge',
  recordings: 'Aufzeichnungen',
  recording: 'Aufzeichnung',
  hasRecording: 'Mit Aufzeichnung',
  find: 'In dieser Liste suchen',
  empty: 'Hier ist noch nichts geplant.',
  moreAtSameTime: countedIn('de', {
    one: '# weiterer Eintrag zu dieser Zeit',
    other: '# weitere Einträge zu dieser Zeit',
  }),
  calendarCount: countedIn('de', { one: '# Kalender', other: '# Kalender' }),
  calendarsOnPages: 'Jeder Kalender steht am Ende seiner Seite.',
  lists: 'Alle Listen',
  sessionKinds: {
    session: 'Sessions',
    workshop: 'Workshops',
    posters: 'Postersessions',
    tutorial: 'Tutorials',
    social: 'Rahmenprogramm',
  },
  descriptions: {
    talks: (event) => `${event}: alle Vorträge, alphabetisch geordnet.`,
    sessions: (event) => `${event}: alle Sessions, von Workshops bis zu Postersessions.`,
    rooms: (event) => `${event}: alle Räume und was dort stattfindet.`,
    tracks: (event) => `${event}: alle Tracks und ihre Vorträge.`,
    recordings: (event) => `${event}: alle Vorträge mit Aufzeichnung.`,
  },
};
