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

const talks = countedIn('pt', { one: '# palestra', other: '# palestras' });

/** Every word of the interface in Portuguese. */
export const pt: typeof en = {
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

  skipToContent: 'Ir para o conteúdo',
  siteMenu: 'Menu do site',
  notice: 'Aviso',
  moreOnNotice: 'Saiba mais',
  home: 'Início',
  schedule: 'Programação',
  speakers: 'Palestrantes',
  namesake: 'Outra pessoa com este nome',
  footer: 'Sobre este site',

  when: 'Quando',
  where: 'Onde',
  online: 'On-line',
  join: 'Participar on-line',
  register: 'Fazer inscrição',
  partOf: 'Parte de',
  organizers: 'Organização',
  about: 'Sobre',
  registration: 'Inscrição',
  contact: 'Contato',
  links: 'Links',
  license: 'Licença',
  chat: 'Chat',
  chatUnavailable: 'Não há chat.',
  joinChat: 'Entrar no chat',
  opens: 'abre',
  closes: 'fecha',

  days: 'Dias',
  dayOf: (number, of) => `Dia ${number} de ${of}`,
  dayNumber: (number) => `Dia ${number}`,
  emptyDay: 'Ainda não há nada previsto para este dia.',
  emptySchedule: 'A programação ainda não foi publicada.',
  notScheduled: 'Ainda sem data',
  room: 'Sala',
  rooms: 'Salas',
  track: 'Trilha',
  tracks: 'Trilhas',
  sessions: 'Sessões',
  session: 'Sessão',
  inSession: 'Em',
  view: 'Mostrar o dia como',
  viewGrid: 'Grade de salas',
  viewList: 'Lista',
  roomPages: {
    choose: 'Salas exibidas',
    previous: 'Salas anteriores',
    next: 'Próximas salas',
    mine: 'Salas da minha seleção',
    count: (from: string, to: string, of: string) => `Salas ${from} a ${to} de ${of}`,
  },
  talkCount: talks,
  posterCount: countedIn('pt', { one: '# pôster', other: '# pôsteres' }),
  sessionCount: countedIn('pt', { one: '# sessão', other: '# sessões' }),
  seats: countedIn('pt', { one: '# lugar', other: '# lugares' }),
  floor: (floor) => (/^-?\d+$/.test(floor) ? `Piso ${floor}` : floor),

  abstract: 'Resumo',
  summary: 'Apresentação',
  speakerHeading: countedIn('pt', { one: 'Palestrante', other: 'Palestrantes' }),
  authorHeading: () => 'Autoria',
  chairHeading: () => 'Coordenação',
  organizerHeading: () => 'Organização',
  awards: countedIn('pt', { one: 'Prêmio', other: 'Prêmios' }),
  doi: 'DOI',
  board: (board) => `Painel ${board}`,
  language: (name) => `Em ${name}`,
  doNotRecord: 'Por favor, não grave esta palestra.',
  replacedBy: 'Substituída por',
  replaces: 'No lugar de',
  remote: 'a distância',
  part: ({ number, of }) => `Parte ${number} de ${of}`,
  repeat: ({ number, of }) => `Rodada ${number} de ${of}`,
  attendAll: 'Em partes: cada uma continua a anterior.',
  attendOne: 'Oferecida várias vezes com o mesmo conteúdo.',
  scheduleOf: (what) => `Programação: ${what}`,
  posters: 'Pôsteres',
  program: 'Programação',
  tags: 'Temas',

  linkHours: {
    before: 'Aberto antes do início',
    during: 'Aberto durante a atividade',
    after: 'Aberto depois',
  },

  around: 'Em torno desta palestra',
  previous: 'Antes',
  next: 'Depois',
  atSameTime: 'No mesmo horário',
  edit: 'Editar esta página',

  whoSpeaks: 'Quem apresenta',
  othersInProgram: 'Autoria, coordenação e organização',
  presents: 'Apresenta',
  authored: 'Escreveu',
  chairs: 'Coordena',
  organizes: 'Organiza',
  organizerOfEvent: 'Organização',
  biography: 'Biografia',

  notFoundTitle: 'Não há página aqui',
  notFoundText:
    'Este endereço não leva a lugar nenhum. Pode ter sido digitado errado, ou a página pode ter sido retirada.',
  movedTitle: 'Esta página mudou de lugar',
  movedText: 'Agora ela está em',

  sessionDescription: (session, event, count) =>
    `${session}, ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) => `Tudo o que acontece em ${room}: ${event}.`,
  trackDescription: (track, event) => `Tudo na trilha “${track}”: ${event}.`,
  speakersDescription: (event) => `${event}: quem apresenta, o quê, e quem mais participa.`,
  scheduleDescription: (event, dates) => `A programação: ${event}, ${dates}, no seu fuso horário.`,
  dayDescription: (event, day) =>
    `${event}, ${day}: o que acontece nesse dia, no seu fuso horário.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}: ${event}.`,
  pageDescription: (title, event) => `${title}: ${event}.`,
};
