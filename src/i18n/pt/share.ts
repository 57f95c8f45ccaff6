import { countedIn } from '#src/i18n/counted-in.ts';
import type { enShare } from '#src/i18n/en-share.ts';

/** The words around sharing, in Portuguese. */
export const share: typeof enShare = {
  calendar: 'Calendário',
  calendarHint: (title) => `adicionar “${title}” ao seu calendário`,
  google: 'Google Agenda',
  outlook: 'Outlook',
  calendarFile: 'Arquivo de calendário (.ics)',
  cancelledFile: 'Arquivo de calendário (.ics), que a marca como cancelada',

  cardOf: (what) => `${what}: o título com data, hora e local, como imagem.`,
  moreTimes: countedIn('pt', { one: 'e mais uma vez', other: 'e mais # vezes' }),

  changes: 'Mudanças',
  changesLead: 'O que mudou na programação desde o anúncio, o mais recente primeiro.',
  changesDescription: (event) =>
    `${event}: o que mudou de horário, o que é novo e o que foi cancelado, a última mudança primeiro.`,
  announcedOn: (date) =>
    `A programação é anunciada em ${date}. As mudanças posteriores aparecerão aqui.`,
  noChanges: 'Nada mudou desde que a programação foi anunciada.',
  changesFeed: 'Seguir as mudanças em um leitor de feeds (Atom)',
  published: 'Publicado',
  moved: (from, to) => `passou de ${from} para ${to}`,

  subscribe: 'Assinar',
  subscribeLead:
    'Um calendário que você assina segue a programação: o que muda, muda no seu calendário, e o que é cancelado fica marcado. Um arquivo baixado fica como está.',
  subscribeDescription: (event) =>
    `${event} no seu próprio calendário: assine tudo, ou um dia, uma sala, uma trilha, uma sessão ou uma pessoa.`,
  howSoon: 'Em quanto tempo',
  howSoonList: [
    'O Calendário da Apple busca mudanças com a frequência que você ajustar: escolha “a cada hora” para os dias do evento.',
    'O Google Agenda decide sozinho: as mudanças chegam depois de algumas horas, às vezes depois de um dia.',
    'O Outlook busca a cada poucas horas.',
    'Um arquivo baixado nunca muda. Carregue o novo, e ele substitui as entradas antigas; nada aparece duas vezes.',
  ],
  howSoonPage: 'No próprio dia, este site está à frente de qualquer calendário.',
  onPhones: 'No telefone',
  onPhonesList: {
    apple: 'iPhone e iPad: escolha “Apple” e confirme.',
    android:
      'Android: o aplicativo do Google não consegue assinar nada. Adicione palestras uma a uma com o link do Google nas páginas delas, ou abra esta página em um computador e assine ali; o calendário aparecerá no telefone.',
  },
  whole: 'O evento inteiro',
  wholeHolds: 'Cada sessão, palestra e intervalo, com sala, pessoas e links.',
  parts: {
    day: 'Dias',
    room: 'Salas',
    track: 'Trilhas',
    session: 'Sessões',
    speaker: 'Pessoas',
  },
  partsHold: {
    day: 'O que começa nesse dia, noite incluída.',
    room: 'O que acontece nessa sala.',
    track: 'O que pertence a essa trilha, onde quer que seja.',
    session: 'A sessão e cada palestra nela.',
    speaker: 'O que uma pessoa apresenta é oferecido na página dela.',
  },
  peoplesPages: 'Todas as pessoas',
  apps: {
    heading: 'Aplicativos de eventos',
    text: 'O Giggity para Android abre a programação com este link ou código. Outros aplicativos de eventos pedem o endereço de um arquivo: informe este.',
    open: 'Abrir no Giggity',
    code: 'Código QR que abre a programação no Giggity',
    file: 'Programação para aplicativos (schedule.xml)',
  },
  apple: 'Apple',
  googleShort: 'Google',
  download: 'Baixar',
  address: 'Endereço',
  copyAddress: 'Copiar',
  addressCopied: 'Copiado',
  calendarNamed: (name) => `calendário: ${name}`,
};
