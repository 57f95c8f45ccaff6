import { countedIn } from '#src/i18n/counted-in.ts';
import type { enLists } from '#src/i18n/en-lists.ts';

/** The words of the lists of a whole event, in Portuguese. */
export const lists: typeof enLists = {
  talks: 'Palestras',
  recordings: 'Gravações',
  recording: 'Gravação',
  hasRecording: 'Com gravação',
  find: 'Buscar nesta lista',
  empty: 'Ainda não há nada previsto aqui.',
  moreAtSameTime: countedIn('pt', { one: 'mais # neste horário', other: 'mais # neste horário' }),
  calendarCount: countedIn('pt', { one: '# calendário', other: '# calendários' }),
  calendarsOnPages: 'Cada calendário está no fim da sua página.',
  lists: 'Todas as listas',
  sessionKinds: {
    session: 'Sessões',
    workshop: 'Workshops',
    posters: 'Sessões de pôsteres',
    tutorial: 'Tutoriais',
    social: 'Confraternizações',
  },
  descriptions: {
    talks: (event) => `${event}: todas as palestras em ordem alfabética.`,
    sessions: (event) => `${event}: todas as sessões, os workshops e as sessões de pôsteres.`,
    rooms: (event) => `${event}: todas as salas e o que acontece nelas.`,
    tracks: (event) => `${event}: todas as trilhas e suas palestras.`,
    recordings: (event) => `${event}: todas as palestras com gravação.`,
  },
};
