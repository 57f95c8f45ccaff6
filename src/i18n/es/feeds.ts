import type { FeedWords } from '#src/core/feeds/feed-words.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { details } from './details.ts';
import { labels } from './labels.ts';

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in Spanish. */
export const feeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  speakers: 'Ponentes',
  authors: 'Autoría',
  chairs: 'Moderación',
  organizers: 'Organización',
  session: 'Sesión',
  track: 'Línea temática',
  board: 'Panel',
  join: 'Participar en línea',
  part: (number, of) => `Parte ${number} de ${of}`,
  talks: countedIn('es', { one: '# charla', other: '# charlas' }),
  doNotRecord: 'Por favor, no grabe esta charla.',
  replacedBy: (title) => `Sustituida por «${title}»`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'Cada charla, sesión y descanso, con todos los cambios posteriores.',
  calendarOf: (part) => `Todo lo que en el programa pertenece a «${part}».`,
  schedule: 'Programa',
  talksHeading: 'Charlas',
  when: 'Cuándo',
  where: 'Dónde',
  links: 'Enlaces',
  award: 'Premio',
  notScheduled: 'Sin fecha todavía',
  notPresented: details.notPresented,
  levels: details.levels,
  changes: 'Cambios del programa',
  changeCount: countedIn('es', { one: '# cambio', other: '# cambios' }),
  changesOfKind: {
    new: countedIn('es', { one: '# nueva', other: '# nuevas' }),
    removed: countedIn('es', { one: '# retirada', other: '# retiradas' }),
    cancelled: countedIn('es', { one: '# cancelada', other: '# canceladas' }),
    confirmed: countedIn('es', { one: '# confirmada', other: '# confirmadas' }),
    tentative: countedIn('es', { other: '# sin confirmar' }),
    moved: countedIn('es', { other: '# con otra hora' }),
    room: countedIn('es', { other: '# en otra sala' }),
    title: countedIn('es', { other: '# con otro título' }),
  },
  marks: { colon: ': ', comma: ', ' },
  change: {
    new: 'novedad',
    removed: 'retirada',
    cancelled: 'cancelada',
    confirmed: 'confirmada',
    tentative: 'todavía sin confirmar',
    moved: (from, to) => `cambiada de ${from} a ${to}`,
    room: (to) => (to === undefined ? 'ahora sin sala' : `ahora en ${to}`),
    title: (from) => `título cambiado, antes «${from}»`,
  },
};
