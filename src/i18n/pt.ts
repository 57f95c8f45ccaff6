import type { FeedWords } from '#src/core/feeds/feed.ts';
import type {
  enClock,
  enDetails,
  enLabels,
  enFilters,
  enKeyboard,
  enLists,
  enLive,
  enOffline,
  enPicks,
  enSearch,
  enShare,
  en,
} from './en.ts';
import { countedIn } from './plural.ts';

/** What is said of clocks and time zones, in Portuguese. */
const clock: typeof enClock = {
  timeZone: 'Fuso horário',
  change: 'Mudar o fuso horário',
  close: 'Fechar',
  eventTime: 'Hora do evento',
  myTime: 'Minha hora',
  anotherZone: 'Outro fuso horário',
  searchHint: 'Cidade, país, sigla ou diferença para UTC',
  copyLink: 'Copiar link com este fuso',
  linkLabel: 'Link com este fuso',
  notices: 'Sobre a hora',
  from: (time) => `a partir de ${time}`,
  until: (time) => `até ${time}`,

  inBrowser: {
    to: 'a',
    daysAway: {
      '-2': { seen: '−2 dias', said: 'dois dias antes' },
      '-1': { seen: '−1 dia', said: 'no dia anterior' },
      '1': { seen: '+1 dia', said: 'no dia seguinte' },
      '2': { seen: '+2 dias', said: 'dois dias depois' },
    },
    named: {
      event: (zone) => `Hora do evento: ${zone}`,
      mine: (zone) => `Minha hora: ${zone}`,
      zone: (zone) => `Horas de ${zone}`,
    },
    said: { event: 'hora do evento', mine: 'minha hora', zone: 'hora escolhida' },
    until: (zone, until, next) => `${zone} até ${until}, depois ${next}`,
    timesAreNow: (zone) => `As horas agora são as de ${zone}`,
    zonesFound: {
      none: 'Nenhum fuso horário encontrado',
      one: '1 fuso horário encontrado',
      many: (count) => `${count} fusos horários encontrados`,
    },
    linkCopied: 'Link copiado',
    timesAsInLink: (zone) => `Horas conforme o link: ${zone}.`,
    useMine: 'Usar as minhas',
    unknownZone: (asked, zone) =>
      `O link pede “${asked}”, que não é um fuso horário. As horas são as de ${zone}.`,
    clockIsSet: (present) => `O relógio está ajustado para ${present}.`,
    unknownClock: (asked) =>
      `O link ajusta o relógio para “${asked}”, que não é uma hora como 2021-04-09T14:20:00Z.`,
    useRealClock: 'Usar a hora real',
    dismiss: 'Fechar',
  },
};

/** What a talk, a page or the event may have beside time, place and people, in Portuguese. */
const details: typeof enDetails = {
  notPresented: 'Publicado sem apresentação',
  level: 'Nível',
  levels: {
    beginner: 'Nível iniciante',
    intermediate: 'Nível intermediário',
    advanced: 'Nível avançado',
  },
  importantDates: 'Datas importantes',
  anywhereOnEarth: 'em qualquer lugar da Terra (AoE)',
  participantsOnly: 'Este site é só para participantes. Por favor, não compartilhe os links.',
  subpages: 'Páginas desta seção',
};

/** What the fixed values of the content are called in Portuguese. */
const labels: typeof enLabels = {
  kinds: {
    keynote: 'Palestra principal',
    invited: 'Palestra convidada',
    talk: 'Palestra',
    paper: 'Artigo',
    spotlight: 'Apresentação breve',
    tutorial: 'Tutorial',
    panel: 'Mesa-redonda',
    poster: 'Pôster',
    demo: 'Demonstração',
    opening: 'Abertura',
    closing: 'Encerramento',
    social: 'Confraternização',
    break: 'Intervalo',
    meal: 'Refeição',
    registration: 'Credenciamento',
    session: 'Sessão',
    workshop: 'Workshop',
    posters: 'Sessão de pôsteres',
  },
  linkKinds: {
    paper: 'Artigo',
    slides: 'Slides',
    video: 'Vídeo',
    code: 'Código',
    poster: 'Pôster',
    stream: 'Transmissão ao vivo',
    chat: 'Chat',
    questions: 'Perguntas',
    audio: 'Áudio',
    attachment: 'Anexo',
    feedback: 'Avaliação',
    website: 'Site',
  },
  profileKinds: {
    website: 'Site',
    orcid: 'ORCID',
    scholar: 'Google Scholar',
    dblp: 'DBLP',
    openreview: 'OpenReview',
    github: 'GitHub',
    gitlab: 'GitLab',
    linkedin: 'LinkedIn',
    mastodon: 'Mastodon',
    bluesky: 'Bluesky',
    x: 'X',
    youtube: 'YouTube',
  },
  statuses: {
    confirmed: 'Confirmada',
    tentative: 'A confirmar',
    cancelled: 'Cancelada',
  },
  attendances: {
    'in person': 'Presencial',
    online: 'On-line',
    hybrid: 'Presencial e on-line',
  },
};

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in Portuguese. */
export const ptFeeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  placeOpen: 'Local a anunciar',
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
    people: countedIn('pt', { other: '# com outros palestrantes' }),
    title: countedIn('pt', { other: '# com outro título' }),
  },
  renamedRooms: countedIn('pt', { one: '# sala renomeada', other: '# salas renomeadas' }),
  marks: { colon: ': ', comma: ', ' },
  change: {
    new: 'novidade',
    removed: 'retirada',
    cancelled: 'cancelada',
    confirmed: 'confirmada',
    tentative: 'ainda a confirmar',
    moved: (from, to) => `passou de ${from} para ${to}`,
    room: (to) => (to === undefined ? 'agora sem sala' : `agora em ${to}`),
    people: (names) => `agora com ${names}`,
    noPeople: 'agora sem palestrante',
    otherPeople: 'outros palestrantes',
    roomName: (to) => `agora se chama ${to}`,
    renamedRoom: (from, to) => `${from} agora se chama ${to}`,
    title: (from) => `título alterado, antes “${from}”`,
  },
};

/** The words of the filters over a programme, in Portuguese. */
const filters: typeof enFilters = {
  title: 'Filtrar o programa',
  field: 'Filtrar por título, pessoa, sala ou tema',
  hint: 'Título, pessoa, sala…',
  chosen: 'Filtros escolhidos',
  hidePast: 'Ocultar o que já terminou',
  facets: {
    day: 'Dia',
    track: 'Trilha',
    room: 'Sala',
    kind: 'Tipo',
    session: 'Sessão',
    tag: 'Tema',
    language: 'Idioma',
    level: 'Nível',
    recording: 'Gravação',
    picks: 'A minha seleção',
    past: 'Terminado',
  },
  shownTalks: countedIn('pt', { one: '{0} de # palestra', other: '{0} de # palestras' }),
  shownEntries: countedIn('pt', { one: '{0} de # item', other: '{0} de # itens' }),

  inBrowser: {
    filters: 'Filtros',
    done: 'Concluir',
    clear: 'Limpar filtros',
    remove: (name) => `Remover o filtro ${name}`,
    textNamed: (text) => `“${text}”`,
    unknown: (names) => `Não consta desta parte do programa e não tem efeito: ${names}.`,
    nothing: 'Nada corresponde a estes filtros.',
  },
};

/** The words of the list of keyboard shortcuts, in Portuguese. */
const keyboard: typeof enKeyboard = {
  title: 'Teclado',
  shortcuts: 'Atalhos de teclado',
  here: 'Nesta página',
  next: 'Palestra seguinte da lista',
  previous: 'Palestra anterior da lista',
  help: 'Esta lista',
  use: 'Usar teclas simples como atalhos',
  useHint:
    'A sua escolha fica guardada neste navegador. A lista continua acessível no fim de cada página.',
};

/** The words of the lists of a whole event, in Portuguese. */
const lists: typeof enLists = {
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

/** The words around the day itself, in Portuguese. */
const live: typeof enLive = {
  notices: 'Agora, e as últimas mudanças',
  heading: 'Mudanças desde a sua visita',
  yours: 'Suas escolhas',
  others: 'Outras palestras',

  inBrowser: {
    now: 'Agora',
    next: 'A seguir',
    inMinutes: (minutes) => `em ${minutes} min`,
    ended: 'Encerrada',
    openNow: 'Aberto agora',
    nowOn: (title, until) => `Agora (até ${until}): ${title}`,
    soonOn: (minutes, title) => `Em ${minutes} min: ${title}`,
    more: (count) => `(e mais ${count})`,
    show: 'Mostrar',
    changed: 'A programação mudou.',
    reload: 'Mostrar a nova programação',
    sinceVisit: (day, count) => `Mudanças desde a sua visita de ${day}: ${count}.`,
    ofPicks: (count) => `Entre as suas escolhas: ${count}.`,
    see: 'Ver quais',
    clockAhead: (by) =>
      `O relógio deste aparelho está ${by} adiantado. Aqui vale a hora do servidor.`,
    clockBehind: (by) =>
      `O relógio deste aparelho está ${by} atrasado. Aqui vale a hora do servidor.`,
    dismiss: 'Fechar',
  },
};

/** The words around working without a network, in Portuguese. */
const offline: typeof enOffline = {
  notices: 'Sobre a conexão',
  title: 'Não está guardada neste dispositivo',
  text: 'Não há conexão agora, e esta página não está entre as que este dispositivo guarda. Estas estão:',
  tryAgain: 'Tentar de novo',
  heading: 'Sem conexão',
  hint: 'Neste dispositivo, a programação, a sua própria programação, as palestras que você escolheu e as páginas que já viu abrem também sem conexão.',

  inBrowser: {
    published: (when) => `Programação de ${when}.`,
    loaded: (when) => `Página carregada: ${when}.`,
    offline: 'Você está sem conexão.',
    silent: 'A rede não responde.',
  },

  inKeeping: {
    offer: (size) => `Guardar tudo, ${size}`,
    keeping: (kept, all) => `Guardando: ${kept} de ${all} páginas`,
    some: (kept, all) => `Páginas guardadas: ${kept} de ${all}.`,
    all: 'Todas as páginas estão guardadas neste dispositivo.',
    full: (kept, all) =>
      `Não há mais espaço neste dispositivo. Páginas guardadas: ${kept} de ${all}.`,
    stopped: (kept, all) => `A conexão caiu. Páginas guardadas: ${kept} de ${all}.`,
    none: 'Este navegador não guarda páginas deste site.',
  },
};

/** The words around picks and the visitor's own schedule, in Portuguese. */
const picks: typeof enPicks = {
  mySchedule: 'Minha programação',
  notices: 'Sobre suas escolhas',
  lead: 'O que você escolheu com uma estrela, e como tudo se encaixa.',
  description: (event) => `Sua própria programação: as palestras que você escolheu. ${event}.`,
  needsScript:
    'Escolher palestras exige JavaScript, pois suas escolhas ficam neste navegador e em nenhum outro lugar. Sem ele, a programação e seus calendários estão todos aí.',
  loading: 'Carregando sua programação…',

  takeAlong: 'Levar consigo',
  link: 'Link',
  linkHint:
    'Abra-o em outro aparelho ou passe-o a alguém: lá também suas escolhas se somam às que já existem, depois de perguntar.',
  copy: 'Copiar',
  copied: 'Copiado',
  share: 'Compartilhar…',
  code: 'Código QR',
  codeHint: 'Mostra o link para a câmera do seu telefone.',
  calendar: 'Calendário',
  calendarFile: 'Arquivo de calendário (.ics)',
  calendarHint:
    'Suas escolhas como estão agora. O arquivo não segue mudanças posteriores; carregue-o de novo, e as entradas são substituídas, não duplicadas.',
  calendarFollows: 'Calendários que seguem cada mudança',
  file: 'Arquivo',
  save: 'Salvar uma cópia',
  load: 'Carregar uma cópia…',
  fileHint: 'Uma cópia para você, para carregar neste ou em outro navegador.',
  merge: 'Adicionar à minha programação?',
  mergeYes: 'Adicionar',
  mergeNo: 'Agora não',
  keptHere:
    'Suas escolhas ficam apenas neste navegador. Navegadores podem apagá-las: o Safari faz isso quando um site fica sete dias sem visita. Um link ou um arquivo as guarda com segurança.',

  inBrowser: {
    pick: 'Escolher',
    must: 'Imperdível',
    maybe: 'Talvez',
    pickNamed: (title) => `Escolher: ${title}`,
    maybeNamed: (title) => `Talvez: ${title}`,
    notKept:
      'Este navegador não guarda nada para este site: suas escolhas duram até você sair da página.',
    notKeptLink: 'Minha programação, com estas escolhas no endereço',
    lost: 'Os dados deste site foram apagados neste navegador, e suas escolhas com eles.',
    restore: 'Recuperar minhas escolhas',
    dismiss: 'Fechar',
  },

  inMySchedule: {
    emptyTitle: 'Nada escolhido ainda.',
    emptyText:
      'Cada palestra da programação tem uma estrela. Aperte uma vez para o imperdível, mais uma vez para um talvez. O que você escolher aparece aqui: dia a dia, com conflitos, intervalos e trajetos longos demais.',
    emptyLink: 'Ir para a programação',
    withdrawnHeading: 'Não está mais na programação',
    withdrawn: 'Retirada',
    cancelled: 'Cancelada',
    tentative: 'A confirmar',
    was: (when) => `Estava prevista: ${when}.`,
    otherTimes: 'Agora tem outros horários',
    clash: 'No mesmo horário:',
    clashWith: (title, minutes) => `${title} (${minutes})`,
    free: (minutes) => `Tempo livre: ${minutes}`,
    hurry: (to, walk, there) => `O caminho até ${to} leva ${walk}; tempo disponível: ${there}.`,
    noTime: 'nenhum',
    notLoaded:
      'Não foi possível carregar a programação. Suas escolhas estão a salvo; aqui está o que este navegador sabe delas.',
    tryAgain: 'Tentar de novo',
    mergeCounts: (added, raised, known) =>
      `Novas: ${added}. De talvez para imperdível: ${raised}. Já escolhidas: ${known}. Nada do que você escolheu é retirado.`,
    mergeUnknown: (count) =>
      `Fora desta programação: ${count}. Ela pode ser mais antiga que o link; recarregue a página para ter certeza.`,
    mergeNothing: 'Tudo o que ele contém já está na sua programação.',
    merged: (count) => `Adicionadas à sua programação: ${count}.`,
    brokenLink: 'O link não contém escolhas que esta programação conheça.',
    brokenFile: 'Esse arquivo não contém escolhas.',
    otherEvent: (name) => `Esse arquivo contém as escolhas de outro evento: ${name}.`,
    calendarFailed: 'O arquivo de calendário precisa de conexão, e agora não há nenhuma.',
    calendarMissing: (count) =>
      `Fora do arquivo de calendário, pois não estão em nenhum calendário deste site: ${count}.`,
    saved: 'Salvo.',
    codeOf: (number, of) => `Código ${number} de ${of}`,
    codeName: 'Código QR do link com suas escolhas',
    codesHint: 'Escaneie todos, em qualquer ordem: cada um acrescenta sua parte.',
  },
};

/** The words of the search, in Portuguese. */
const search: typeof enSearch = {
  title: 'Pesquisa',
  description: (event) => `Pesquise nas palestras, pessoas, sessões e páginas de ${event}.`,
  label: 'Pesquisar',
  needsScript:
    'A pesquisa precisa de JavaScript, pois é executada no seu navegador. Sem ele, está tudo listado aqui:',
  emptySite: 'Ainda não há nada para pesquisar.',
  inDevelopment:
    'A pesquisa funciona no site construído; o servidor de desenvolvimento não cria nenhum índice.',

  inBrowser: {
    hint: 'Títulos, resumos, nomes, afiliações, temas e biografias, em todos os idiomas do programa. Os acentos não importam.',
    loading: 'A pesquisar…',
    found: {
      one: 'Um resultado.',
      many: (count) => `${count} resultados.`,
    },
    nothing: (query) => `Nada encontrado para “${query}”.`,
    nothingHint: 'Tente menos palavras, palavras mais curtas ou o início de um nome.',
    failed: 'Não foi possível carregar a pesquisa. Há ligação?',
    tryAgain: 'Tentar novamente',
    groups: { talk: 'Palestras', speaker: 'Pessoas', page: 'Outras páginas' },
    all: (count) => `Mostrar todos (${count})`,
  },
};

/** The words around sharing, in Portuguese. */
const share: typeof enShare = {
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
  schedule: 'Programação',
  speakers: 'Palestrantes',
  namesake: 'Outra pessoa com este nome',

  when: 'Quando',
  where: 'Onde',
  online: 'On-line',
  join: 'Participar on-line',
  register: 'Fazer inscrição',
  partOf: 'Parte de',
  registration: 'Inscrição',
  contact: 'Contato',
  links: 'Links',
  license: 'Licença',
  chat: 'Chat',
  chatUnavailable: 'Não há chat.',
  joinChat: 'Entrar no chat',

  days: 'Dias',
  dayOf: (number, of) => `Dia ${number} de ${of}`,
  emptyDay: 'Ainda não há nada previsto para este dia.',
  emptySchedule: 'A programação ainda não foi publicada.',
  notScheduled: 'Ainda sem data',
  room: 'Sala',
  rooms: 'Salas',
  track: 'Trilha',
  tracks: 'Trilhas',
  sessions: 'Sessões',
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
  remote: 'a distância',
  part: ({ number, of }) => `Parte ${number} de ${of}`,
  repeat: ({ number, of }) => `Rodada ${number} de ${of}`,
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
