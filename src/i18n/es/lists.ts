import { countedIn } from '#src/i18n/counted-in.ts';
import type { enLists } from '#src/i18n/en-lists.ts';

/** The words of the lists of a whole event, in Spanish. */
export const lists: typeof enLists = {
  talks: 'Charlas',
  recordings: 'Grabaciones',
  recording: 'Grabación',
  hasRecording: 'Con grabación',
  find: 'Buscar en esta lista',
  empty: 'Aquí todavía no hay nada previsto.',
  moreAtSameTime: countedIn('es', { one: '# más a esta hora', other: '# más a esta hora' }),
  calendarCount: countedIn('es', { one: '# calendario', other: '# calendarios' }),
  calendarsOnPages: 'Cada calendario está al final de su página.',
  lists: 'Todas las listas',
  sessionKinds: {
    session: 'Sesiones',
    workshop: 'Talleres',
    posters: 'Sesiones de pósteres',
    tutorial: 'Tutoriales',
    social: 'Actos sociales',
  },
  descriptions: {
    talks: (event) => `${event}: todas las charlas por orden alfabético.`,
    sessions: (event) => `${event}: todas las sesiones, los talleres y las sesiones de pósteres.`,
    rooms: (event) => `${event}: todas las salas y lo que tiene lugar en ellas.`,
    tracks: (event) => `${event}: todas las líneas temáticas y sus charlas.`,
    recordings: (event) => `${event}: todas las charlas con grabación.`,
  },
};
