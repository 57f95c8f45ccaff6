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

const talks = countedIn('es', { one: '# charla', other: '# charlas' });

/** Every word of the interface in Spanish. */
export const es: typeof en = {
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

  skipToContent: 'Ir al contenido',
  siteMenu: 'Sitio',
  notice: 'Aviso',
  moreOnNotice: 'Más información',
  home: 'Inicio',
  schedule: 'Programa',
  speakers: 'Ponentes',
  namesake: 'Otra persona con este nombre',
  footer: 'Sobre este sitio',

  when: 'Cuándo',
  where: 'Dónde',
  online: 'En línea',
  join: 'Participar en línea',
  register: 'Inscribirse',
  partOf: 'Parte de',
  organizers: 'Organización',
  about: 'Acerca de',
  registration: 'Inscripción',
  contact: 'Contacto',
  links: 'Enlaces',
  license: 'Licencia',
  chat: 'Chat',
  chatUnavailable: 'No hay chat.',
  joinChat: 'Entrar en el chat',
  opens: 'abre',
  closes: 'cierra',

  days: 'Días',
  dayOf: (number, of) => `Día ${number} de ${of}`,
  dayNumber: (number) => `Día ${number}`,
  emptyDay: 'Todavía no hay nada previsto para este día.',
  emptySchedule: 'El programa todavía no está publicado.',
  notScheduled: 'Sin fecha todavía',
  room: 'Sala',
  rooms: 'Salas',
  track: 'Línea temática',
  tracks: 'Líneas temáticas',
  sessions: 'Sesiones',
  session: 'Sesión',
  inSession: 'En',
  view: 'Mostrar el día como',
  viewGrid: 'Cuadrícula de salas',
  viewList: 'Lista',
  roomPages: {
    choose: 'Salas que se muestran',
    previous: 'Salas anteriores',
    next: 'Salas siguientes',
    mine: 'Salas de mi selección',
    count: (from: string, to: string, of: string) => `Salas ${from} a ${to} de ${of}`,
  },
  talkCount: talks,
  posterCount: countedIn('es', { one: '# póster', other: '# pósteres' }),
  sessionCount: countedIn('es', { one: '# sesión', other: '# sesiones' }),
  seats: countedIn('es', { one: '# plaza', other: '# plazas' }),
  floor: (floor) => (/^-?\d+$/.test(floor) ? `Planta ${floor}` : floor),

  abstract: 'Resumen',
  summary: 'Presentación',
  speakerHeading: countedIn('es', { one: 'Ponente', other: 'Ponentes' }),
  authorHeading: () => 'Autoría',
  chairHeading: () => 'Moderación',
  organizerHeading: () => 'Organización',
  awards: countedIn('es', { one: 'Premio', other: 'Premios' }),
  doi: 'DOI',
  board: (board) => `Panel ${board}`,
  language: (name) => `En ${name}`,
  doNotRecord: 'Por favor, no grabe esta charla.',
  replacedBy: 'Sustituida por',
  replaces: 'En lugar de',
  remote: 'a distancia',
  part: ({ number, of }) => `Parte ${number} de ${of}`,
  repeat: ({ number, of }) => `Ronda ${number} de ${of}`,
  attendAll: 'En partes: cada una continúa la anterior.',
  attendOne: 'Se ofrece varias veces con el mismo contenido.',
  scheduleOf: (what) => `Programa: ${what}`,
  posters: 'Pósteres',
  program: 'Programa',
  tags: 'Temas',

  linkHours: {
    before: 'Abierto antes de empezar',
    during: 'Abierto mientras dura',
    after: 'Abierto después',
  },

  around: 'En torno a esta charla',
  previous: 'Antes',
  next: 'Después',
  atSameTime: 'A la misma hora',
  edit: 'Editar esta página',

  whoSpeaks: 'Quién interviene',
  othersInProgram: 'Autoría, moderación y organización',
  presents: 'Presenta',
  authored: 'Ha escrito',
  chairs: 'Modera',
  organizes: 'Organiza',
  organizerOfEvent: 'Organización',
  biography: 'Biografía',

  notFoundTitle: 'Aquí no hay ninguna página',
  notFoundText:
    'Esta dirección no lleva a ninguna parte. Puede tener una errata, o la página puede haberse retirado.',
  movedTitle: 'Esta página se ha mudado',
  movedText: 'Ahora está en',

  sessionDescription: (session, event, count) =>
    `${session}, ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) => `Todo lo que tiene lugar en ${room}: ${event}.`,
  trackDescription: (track, event) => `Todo lo de la línea temática «${track}»: ${event}.`,
  speakersDescription: (event) => `${event}: quién interviene, sobre qué, y quién más participa.`,
  scheduleDescription: (event, dates) => `El programa: ${event}, ${dates}, en su zona horaria.`,
  dayDescription: (event, day) =>
    `${event}, ${day}: lo que tiene lugar ese día, en su zona horaria.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}: ${event}.`,
  pageDescription: (title, event) => `${title}: ${event}.`,
};
