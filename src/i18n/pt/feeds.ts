import type { FeedWords } from '#src/core/feeds/feed-words.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { details } from './details.ts';
import { labels } from './labels.ts';

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in Portuguese. */
export const feeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  speakers: 'Palestrantes',
  authors: 'Autoria',
  chairs: 'Coordenação',
  organizers: 'Organização',
  session: 'Sessão',
  track: 'Trilha',
  board: 'Painel',
  join: 'Participar on-line',
  part: (number, of) => `Parte ${number} de ${of}`,
  talks: countedIn('pt', { one: '# palestra', other: '# palestras' }),
  doNotRecord: 'Por favor, não grave esta palestra.',
  replacedBy: (title) => `Substituída por “${title}”`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'Cada palestra, sessão e intervalo, com todas as mudanças posteriores.',
  calendarOf: (part) => `Tudo o que na programação pertence a “${part}”.`,
  schedule: 'Programação',
  talksHeading: 'Palestras',
  when: 'Quando',
  where: 'Onde',
  links: 'Links',
  award: 'Prêmio',
  notScheduled: 'Ainda sem data',
  notPresented: details.notPresented,
  levels: details.levels,
  changes: 'Mudanças na programação',
  changeCount: countedIn('pt', { one: '# mudança', other: '# mudanças' }),
  changesOfKind: {
    new: countedIn('pt', { one: '# nova', other: '# novas' }),
    removed: countedIn('pt', { one: '# retirada', other: '# retiradas' }),
    cancelled: countedIn('pt', { one: '# cancelada', other: '# canceladas' }),
    confirmed: countedIn('pt', { one: '# confirmada', other: '# confirmadas' }),
    tentative: countedIn('pt', { one: '# ainda incerta', other: '# ainda incertas' }),
    moved: countedIn('pt', { other: '# com outro horário' }),
    room: countedIn('pt', { other: '# em outra sala' }),
    title: countedIn('pt', { other: '# com outro título' }),
  },
  marks: { colon: ': ', comma: ', ' },
  change: {
    new: 'novidade',
    removed: 'retirada',
    cancelled: 'cancelada',
    confirmed: 'confirmada',
    tentative: 'ainda a confirmar',
    moved: (from, to) => `passou de ${from} para ${to}`,
    room: (to) => (to === undefined ? 'agora sem sala' : `agora em ${to}`),
    title: (from) => `título alterado, antes “${from}”`,
  },
};
