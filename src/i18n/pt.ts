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
  enStatus,
  en,
} from './en.ts';
import { countedIn } from './plural.ts';

/** Clocks and time zones in Portuguese. */
const clock: typeof enClock = {
  timeZone: 'Fuso horário',
  change: 'Mudar o fuso horário',
  close: 'Fechar',
  eventTime: 'Horário do evento',
  myTime: 'Meu horário',
  anotherZone: 'Outro fuso horário',
  searchHint: 'Cidade, país, sigla ou diferença para UTC',
  copyLink: 'Copiar link com este fuso horário',
  linkLabel: 'Link com este fuso horário',
  notices: 'Mensagens sobre o horário',
  from: (time) => `a partir de ${time}`,
  until: (time) => `até ${time}`,
  since: (time) => `desde ${time}`,

  inBrowser: {
    to: 'a',
    daysAway: {
      '-2': { seen: '−2 dias', said: 'dois dias antes' },
      '-1': { seen: '−1 dia', said: 'no dia anterior' },
      '1': { seen: '+1 dia', said: 'no dia seguinte' },
      '2': { seen: '+2 dias', said: 'dois dias depois' },
    },
    named: {
      event: (zone) => `Horário do evento: ${zone}`,
      mine: (zone) => `Meu horário: ${zone}`,
      zone: (zone) => `Horários no fuso de ${zone}`,
    },
    said: { event: 'horário do evento', mine: 'meu horário', zone: 'horário escolhido' },
    until: (zone, until, next) => `${zone} até ${until}, depois ${next}`,
    timesAreNow: (zone) => `Os horários agora estão no fuso de ${zone}`,
    instant: (date, time, zone) => `${date}, ${time} (${zone})`,
    zonesFound: {
      none: 'Nenhum fuso horário encontrado',
      one: '1 fuso horário encontrado',
      many: (count) => `${count} fusos horários encontrados`,
    },
    linkCopied: 'Link copiado',
    timesAsInLink: (zone) => `Horários no fuso de ${zone}, conforme o link.`,
    useMine: 'Usar meu fuso horário',
    unknownZone: (asked, zone) =>
      `“${asked}” não é um fuso horário conhecido. Os horários estão no fuso de ${zone}.`,
    clockIsSet: (present) => `Prévia do site nesta data e hora: ${present}.`,
    preview: (date, time) => `Prévia: ${date}, ${time}`,
    unknownClock: (asked) =>
      `“${asked}” não é um horário válido. Formato esperado: 2021-04-09T14:20:00Z.`,
    useRealClock: 'Usar a hora atual',
    dismiss: 'Fechar',
  },
};

/** Details of a talk, a page or the event beyond time, place and people, in Portuguese. */
const details: typeof enDetails = {
  notPresented: 'Publicado sem apresentação',
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

/** Labels for the fixed values of the content in Portuguese. */
const labels: typeof enLabels = {
  kinds: {
    keynote: 'Palestra magna',
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
    online: 'Online',
    hybrid: 'Presencial e online',
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
  join: 'Participar online',
  part: (number, of) => `Parte ${number} de ${of}`,
  talks: countedIn('pt', { one: '# palestra', other: '# palestras' }),
  doNotRecord: 'Por favor, não grave esta palestra.',
  replacedBy: (title) => `Substituída por “${title}”`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'Cada palestra, sessão e intervalo, com todas as mudanças posteriores.',
  calendarOf: (part) => `Toda a programação de “${part}”.`,
  schedule: 'Programação',
  talksHeading: 'Palestras',
  when: 'Quando',
  where: 'Onde',
  links: 'Links',
  sponsors: 'Patrocinadores',
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
    tentative: countedIn('pt', { other: '# a confirmar' }),
    moved: countedIn('pt', { other: '# com outro horário' }),
    room: countedIn('pt', { other: '# em outra sala' }),
    people: countedIn('pt', { other: '# com outros palestrantes' }),
    title: countedIn('pt', { other: '# com outro título' }),
  },
  renamedRooms: countedIn('pt', { one: '# sala renomeada', other: '# salas renomeadas' }),
  dateAndTime: (date, time) => `${date}, ${time}`,
  marks: { comma: ', ', semicolon: '; ', colon: ': ' },
  change: {
    new: 'nova',
    removed: 'retirada',
    cancelled: 'cancelada',
    confirmed: 'agora confirmada',
    tentative: 'agora a confirmar',
    moved: (from, to) => `passou de ${from} para ${to}`,
    room: (to) => (to === undefined ? 'sala a definir' : `nova sala: ${to}`),
    people: (names) => `agora com ${names}`,
    noPeople: 'palestrante a definir',
    otherPeople: 'outros palestrantes',
    roomName: (to) => `agora se chama ${to}`,
    renamedRoom: (from, to) => `${from} agora se chama ${to}`,
    title: (from) => `título alterado (antes: “${from}”)`,
  },
};

/** The words of the filters over a program, in Portuguese. */
const filters: typeof enFilters = {
  title: 'Filtrar a programação',
  field: 'Filtrar por título, pessoa, sala ou tema',
  hint: 'Título, pessoa, sala…',
  chosen: 'Filtros ativos',
  partial: 'Algumas palestras não estão nesta página.',
  searchAll: 'Pesquisar em toda a programação',
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
    picks: 'Minhas escolhas',
    past: 'Encerrado',
  },
  shownTalks: countedIn('pt', { one: '{0} de # palestra', other: '{0} de # palestras' }),
  shownEntries: countedIn('pt', { one: '{0} de # item', other: '{0} de # itens' }),
  firstEntries: 'a lista mostra os primeiros {0}',

  inBrowser: {
    filters: 'Filtros',
    done: 'Concluir',
    clear: 'Limpar filtros',
    remove: (name) => `Remover o filtro ${name}`,
    textNamed: (text) => `“${text}”`,
    unknown: (names) => `Filtros ignorados, porque nada aqui corresponde: ${names}.`,
    nothing: 'Nenhum resultado com estes filtros.',
  },
};

/** The words of the list of keyboard shortcuts, in Portuguese. */
const keyboard: typeof enKeyboard = {
  title: 'Atalhos de teclado',
  shortcuts: 'Atalhos de teclado',
  next: 'Palestra seguinte da lista',
  previous: 'Palestra anterior da lista',
  help: 'Mostrar esta lista',
  use: 'Ativar atalhos de uma só tecla',
  useHint: 'Sua escolha fica salva neste navegador. A lista também está no rodapé de cada página.',
};

/** The words of the lists of a whole event, in Portuguese. */
const lists: typeof enLists = {
  talks: 'Palestras',
  recordings: 'Gravações',
  sponsors: 'Patrocinadores',
  allSponsors: 'Todos os patrocinadores',
  otherSponsors: 'Outros patrocinadores',
  recording: 'Gravação',
  hasRecording: 'Com gravação',
  find: 'Pesquisar nesta lista',
  pages: 'Páginas desta lista',
  pageNumber: (number, of) => `Página ${number} de ${of}`,
  nextPage: 'Próxima página',
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
    sponsors: (event) => `${event}: todos os patrocinadores.`,
  },
};

/** Messages during the event, in Portuguese. */
const live: typeof enLive = {
  notices: 'Em andamento e últimas mudanças',
  heading: 'Mudanças desde sua última visita',
  yours: 'Suas escolhas',
  others: 'Outras palestras',

  rooms: {
    heading: 'Agora e a seguir em cada sala',
    until: (end) => `até ${end}`,
    nothingNow: 'Nenhuma palestra no momento',
    nothingNext: 'Não há mais palestras',
    notLoaded: 'Não foi possível carregar a programação. Verifique sua conexão.',
    find: 'Pesquisar uma sala',
    others: 'Outras salas',
  },

  inBrowser: {
    now: 'Agora',
    next: 'A seguir',
    inMinutes: (minutes) => `em ${minutes} min`,
    ended: 'Encerrada',
    openNow: 'Disponível agora',
    nowOn: (title, until) => `Agora (até ${until}): ${title}`,
    soonOn: (minutes, title) => `Começa em ${minutes} min: ${title}`,
    more: (count) => `(e mais ${count})`,
    show: 'Ir para agora',
    changed: (title, change) => `A programação mudou. ${title}: ${change}.`,
    reload: 'Mostrar a programação atualizada',
    sinceVisit: (day, count) => `Mudanças desde a sua visita de ${day}: ${count}.`,
    ofPicks: (count) => `Entre as suas escolhas: ${count}.`,
    see: 'Ver as mudanças',
    clockAhead: (by) =>
      `O relógio deste dispositivo está ${by} adiantado. “Agora” e “A seguir” seguem a hora do servidor.`,
    clockBehind: (by) =>
      `O relógio deste dispositivo está ${by} atrasado. “Agora” e “A seguir” seguem a hora do servidor.`,
    dismiss: 'Fechar',
  },
};

/** Offline use, in Portuguese. */
const offline: typeof enOffline = {
  notices: 'Estado da conexão',
  title: 'Página não disponível offline',
  text: 'Você está sem conexão, e esta página não está salva neste dispositivo. Páginas disponíveis:',
  tryAgain: 'Tentar novamente',
  heading: 'Uso sem conexão',
  hint: 'Neste dispositivo, a programação, a sua própria programação, as palestras que você escolheu e as páginas que já viu abrem também sem conexão.',

  inBrowser: {
    published: (when) => `Programação atualizada em: ${when}.`,
    loaded: (when) => `Página carregada: ${when}.`,
    offline: 'Você está sem conexão.',
    silent: 'Não foi possível acessar o site.',
  },

  inKeeping: {
    offer: (size) => `Salvar tudo (${size})`,
    keeping: (kept, all) => `Salvando… Páginas salvas: ${kept} de ${all}`,
    some: (kept, all) => `Páginas salvas: ${kept} de ${all}.`,
    all: 'O site inteiro está salvo neste dispositivo.',
    full: (kept, all) => `Não há mais espaço neste dispositivo. Páginas salvas: ${kept} de ${all}.`,
    stopped: (kept, all) => `A conexão caiu. Páginas salvas: ${kept} de ${all}.`,
    none: 'Este navegador não consegue salvar este site para uso sem conexão.',
  },
};

/** Picks and the visitor’s own schedule, in Portuguese. */
const picks: typeof enPicks = {
  mySchedule: 'Minha programação',
  notices: 'Mensagens sobre suas escolhas',
  lead: 'As palestras que você marcou com uma estrela, e como elas se encaixam.',
  description: (event) => `Sua própria programação: as palestras que você escolheu. ${event}.`,
  needsScript:
    'Para escolher palestras é preciso JavaScript, porque suas escolhas ficam só neste navegador. Sem ele, você ainda pode ver a programação e seus calendários:',
  loading: 'Carregando sua programação…',

  shareAndExport: 'Compartilhar e exportar',
  link: 'Link',
  linkHint:
    'Abra em outro dispositivo ou envie a alguém: suas escolhas são somadas às que já existem lá, após confirmação.',
  copy: 'Copiar',
  copied: 'Copiado',
  share: 'Compartilhar…',
  code: 'Código QR',
  codeHint: 'Mostrar um código QR para escanear com o celular',
  calendar: 'Calendário',
  calendarFile: 'Arquivo de calendário (.ics)',
  calendarHint:
    'Suas escolhas como estão agora. O arquivo não se atualiza; importe-o de novo e as entradas são substituídas, não duplicadas.',
  calendarFollows: 'Assinar calendários que se atualizam sozinhos',
  file: 'Arquivo',
  save: 'Baixar uma cópia',
  load: 'Importar uma cópia…',
  fileHint: 'Uma cópia de segurança que você pode importar neste ou em qualquer outro navegador.',
  loadHint: 'Tem uma cópia de segurança? Importe-a aqui.',
  merge: 'Adicionar à sua programação?',
  mergeYes: 'Adicionar',
  mergeNo: 'Agora não',
  keptHere:
    'Suas escolhas ficam apenas neste navegador. Navegadores podem apagá-las: o Safari faz isso quando um site fica sete dias sem visita. Salve um link ou um arquivo para não perdê-las.',

  inBrowser: {
    pick: 'Adicionar à minha programação',
    must: 'Imperdível',
    maybe: 'Talvez',
    pickNamed: (title) => `Adicionar à minha programação: ${title}`,
    maybeNamed: (title) => `Talvez: ${title}`,
    notKept:
      'Este navegador não salva dados deste site: suas escolhas se perdem quando você sair da página.',
    notKeptLink: 'Abrir minha programação com estas escolhas no link',
    lost: 'Seu navegador apagou os dados deste site, incluindo suas escolhas.',
    restore: 'Recuperar minhas escolhas',
    dismiss: 'Fechar',
  },

  inMySchedule: {
    emptyTitle: 'Nada escolhido ainda',
    emptyText:
      'Cada palestra da programação tem uma estrela. Pressione uma vez para “Imperdível” e mais uma para “Talvez”. O que você escolher aparece aqui, dia a dia, com conflitos, horários livres e trajetos apertados demais.',
    emptyLink: 'Ir para a programação',
    withdrawnHeading: 'Não estão mais na programação',
    withdrawn: 'Retirada',
    cancelled: 'Cancelada',
    tentative: 'A confirmar',
    was: (when) => `Prevista inicialmente: ${when}.`,
    otherTimes: 'Agora tem outro horário',
    clashes: { one: 'Conflito de horário', many: (count) => `${count} conflitos de horário` },
    free: (minutes) => `Tempo livre: ${minutes}`,
    hurry: (to, walk, there) => `O caminho até ${to} leva ${walk}; tempo disponível: ${there}.`,
    noTime: 'nenhum',
    notLoaded:
      'Não foi possível carregar a programação. Suas escolhas não se perderam; aqui está o que está salvo neste navegador.',
    partlyLoaded:
      'Não foi possível carregar uma parte da programação. Suas escolhas não se perderam.',
    tryAgain: 'Tentar novamente',
    mergeAdd: {
      one: 'Adicionar 1 item à sua programação?',
      many: (count) => `Adicionar ${count} itens à sua programação?`,
    },
    mergeRaised: (count) => `De “Talvez” para “Imperdível”: ${count}.`,
    mergePicked: (count) => `Já escolhidas: ${count}.`,
    mergeKeeps: 'O que você já escolheu permanece.',
    mergeUnknown: (count) =>
      `Fora desta programação: ${count}. Esta página pode ser mais antiga que o link; recarregue-a e tente novamente.`,
    mergeNothing: 'Tudo isto já está na sua programação.',
    merged: (count) => `Adicionadas à sua programação: ${count}.`,
    brokenLink: 'O link não contém palestras desta programação.',
    brokenFile: 'Este arquivo não contém escolhas.',
    otherEvent: (name) => `Este arquivo contém as escolhas de outro evento: ${name}.`,
    calendarFailed:
      'Você está sem conexão. Conecte-se à internet para obter o arquivo de calendário.',
    calendarMissing: (count) =>
      `Fora do arquivo de calendário, porque não estão em nenhum calendário deste site: ${count}.`,
    saved: 'Salvo.',
    codeOf: (number, of) => `Código ${number} de ${of}`,
    codeName: 'Código QR do link com suas escolhas',
    codesHint:
      'Escaneie todos os códigos, em qualquer ordem: cada um acrescenta uma parte das suas escolhas.',
  },
};

/** The words of the search, in Portuguese. */
const search: typeof enSearch = {
  title: 'Pesquisa',
  description: (event) => `Pesquise nas palestras, pessoas, sessões e páginas de ${event}.`,
  label: 'Pesquisar',
  needsScript:
    'A pesquisa funciona no seu navegador e precisa de JavaScript. Sem ele, está tudo aqui:',
  emptySite: 'Ainda não há nada para pesquisar.',
  inDevelopment:
    'A pesquisa só funciona no site gerado; o servidor de desenvolvimento não cria índice.',

  inBrowser: {
    hint: 'Títulos, resumos, nomes, instituições, temas e biografias, em todos os idiomas da programação. Acentos são ignorados.',
    loading: 'Pesquisando…',
    found: {
      one: '1 resultado',
      many: (count) => `${count} resultados`,
    },
    nothing: (query) => `Nenhum resultado para “${query}”.`,
    nothingHint: 'Tente menos palavras, palavras mais curtas ou o início de um nome.',
    failed: 'Não foi possível carregar a pesquisa. Verifique sua conexão.',
    tryAgain: 'Tentar novamente',
    groups: { talk: 'Palestras', speaker: 'Pessoas', page: 'Outras páginas' },
    all: (count) => `Mostrar todos (${count})`,
  },
};

/** Sharing, in Portuguese. */
const share: typeof enShare = {
  calendar: 'Calendário',
  calendarHint: (title) => `adicionar “${title}” ao seu calendário`,
  google: 'Google Agenda',
  outlook: 'Outlook',
  calendarFile: 'Arquivo de calendário (.ics)',
  cancelledFile: 'Arquivo de calendário (.ics) com o cancelamento',

  cardOf: (what) => `Imagem de prévia de “${what}” com data, hora e local.`,
  moreTimes: countedIn('pt', { one: 'e mais # horário', other: 'e mais # horários' }),

  changes: 'Mudanças',
  changesLead: 'O que mudou na programação desde o anúncio, as mudanças mais recentes primeiro.',
  changesDescription: (event) =>
    `${event}: o que mudou de horário, o que é novo e o que foi cancelado, as mudanças mais recentes primeiro.`,
  announcedOn: (date) =>
    `A programação será anunciada em ${date}. As mudanças posteriores aparecerão aqui.`,
  noChanges: 'Nada mudou desde que a programação foi anunciada.',
  changesFeed: 'Seguir as mudanças em um leitor de feeds (Atom)',
  published: 'Publicado',
  moved: (from, to) => `passou de ${from} para ${to}`,
  movedFrom: (from) => `Antes: ${from}`,
  otherSpeakers: 'Houve mudança de palestrantes.',

  subscribe: 'Assinar',
  subscribeLead:
    'Um calendário que você assina segue a programação: as mudanças de horário e os cancelamentos aparecem no seu calendário. Um arquivo baixado não muda.',
  subscribeDescription: (event) =>
    `${event} no seu próprio calendário: assine tudo, ou um dia, uma sala, uma trilha, uma sessão ou uma pessoa.`,
  howSoon: 'Em quanto tempo chegam as mudanças',
  howSoonList: [
    'O Calendário da Apple busca mudanças com a frequência que você ajustar: escolha “a cada hora” para os dias do evento.',
    'O Google Agenda decide sozinho: as mudanças chegam depois de algumas horas, às vezes depois de um dia.',
    'O Outlook busca a cada poucas horas.',
    'Um arquivo baixado nunca muda. Importe o novo e ele substitui as entradas antigas; nada aparece duas vezes.',
  ],
  howSoonPage: 'Durante o evento, este site está à frente de qualquer calendário.',
  onPhones: 'No celular',
  onPhonesList: {
    apple: 'iPhone e iPad: escolha “Apple” e confirme.',
    android:
      'Android: o aplicativo do Google não consegue assinar calendários. Adicione palestras uma a uma com o link do Google nas páginas delas, ou abra esta página em um computador e assine ali; o calendário aparecerá no celular.',
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
    day: 'O que começa nesse dia, incluindo a madrugada.',
    room: 'O que acontece nessa sala.',
    track: 'O que pertence a essa trilha, em todas as salas.',
    session: 'A sessão e todas as suas palestras.',
    speaker: 'O calendário de cada pessoa está na página dela.',
  },
  peoplesPages: 'Ver todas as pessoas',
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

/** The page for organizers. */
const status: typeof enStatus = {
  title: 'Situação',
  lead: 'Para a organização: só as prévias e o servidor de desenvolvimento têm esta página.',
  edit: 'Editar',
  findings: 'Avisos',
  noFindings: 'Nenhum problema encontrado.',
  severities: { error: 'Erro', warning: 'Advertência', note: 'Nota' },
  counted: { error: 'Erros', warning: 'Advertências', note: 'Notas' },
  line: (number: string) => `Linha ${number}`,
  collected: 'Reunido até agora',
  countOf: (count: string, of: string) => `${count} de ${of}`,
  materials: {
    abstract: 'Resumos',
    slides: 'Slides',
    recording: 'Gravações',
    biography: 'Biografias',
    photo: 'Fotos',
  },
  people: 'Pessoas',
  complete: 'Não falta nada',
  completePeople: countedIn('pt', {
    one: 'Completas: {0} de # pessoa',
    other: 'Completas: {0} de # pessoas',
  }),
  lacks: {
    biography: 'uma breve biografia',
    photo: 'uma foto',
    abstract: (title: string) => `o resumo de “${title}”`,
    slides: (title: string) => `os slides de “${title}”`,
  },
  message: 'Mensagem',
  subject: (event: string) => `Ainda falta para ${event}`,
  mail: (name: string, event: string, missing: string) =>
    `Olá, ${name}: para ${event}, ainda precisamos do seguinte: ${missing}.`,
  mailEdit: 'É possível acrescentar pelo navegador:',
  mailReply: 'Por favor, envie em resposta a esta mensagem.',
  writeMail: 'Escrever um e-mail',
  clock: 'Ver outro momento',
  clockHint: 'O site como estará nesse momento. Horários do evento.',
  moment: 'Outro momento',
  open: 'Mostrar',
};

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

  marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', space: ' ' },

  skipToContent: 'Ir para o conteúdo',
  siteMenu: 'Menu principal',
  moreInMenu: 'Mais',
  notice: 'Aviso',
  moreOnNotice: 'Saiba mais',
  schedule: 'Programação',
  speakers: 'Palestrantes',
  namesake: 'Outra pessoa com este nome',

  when: 'Quando',
  where: 'Onde',
  online: 'Online',
  join: 'Participar online',
  register: 'Inscrever-se',
  partOf: 'Parte de',
  registration: 'Inscrição',
  contact: 'Contato',
  links: 'Links',
  license: 'Licença',
  chat: 'Chat',
  chatUnavailable: 'Não há chat para este evento.',
  joinChat: 'Entrar no chat',

  days: 'Dias',
  dayInMenu: (weekday, day) => `${weekday} ${day}`,
  dayOf: (number, of) => `Dia ${number} de ${of}`,
  ongoing: 'Em curso',
  emptyDay: 'Ainda não há nada previsto para este dia.',
  emptySchedule: 'A programação ainda não foi publicada.',
  notScheduled: 'Ainda sem data',
  room: 'Sala',
  rooms: 'Salas',
  track: 'Trilha',
  tracks: 'Trilhas',
  sessions: 'Sessões',
  inSession: 'Sessão:',
  view: 'Exibição',
  viewGrid: 'Grade por sala',
  viewList: 'Lista',
  roomPages: {
    choose: 'Salas exibidas',
    previous: 'Salas anteriores',
    next: 'Próximas salas',
    mine: 'Salas das minhas escolhas',
    count: (from: string, to: string, of: string) => `Salas ${from} a ${to} de ${of}`,
  },
  talkCount: talks,
  posterCount: countedIn('pt', { one: '# pôster', other: '# pôsteres' }),
  sessionCount: countedIn('pt', { one: '# sessão', other: '# sessões' }),
  seats: countedIn('pt', { one: '# lugar', other: '# lugares' }),
  floor: (floor) => {
    const number = Number(/^-?\d+$/.exec(floor)?.[0]);
    if (Number.isNaN(number)) return floor;
    if (number === 0) return 'Térreo';
    return number < 0 ? `${-number}º subsolo` : `${number}º andar`;
  },

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
  repeat: ({ number, of }) => `Apresentação ${number} de ${of}`,
  tags: 'Temas',

  linkHours: {
    before: 'Disponível antes do início',
    during: 'Disponível durante a atividade',
    after: 'Disponível depois',
  },
  linkTimes: {
    before: (time) => `Disponível até ${time}`,
    during: (time) => `Disponível: ${time}`,
    after: (time) => `Disponível a partir de ${time}`,
  },

  around: 'Antes e depois desta palestra',
  previous: 'Antes',
  next: 'Depois',
  atSameTime: 'No mesmo horário',
  edit: 'Editar esta página',
  status,
  add: {
    talk: 'Adicionar uma palestra',
    speaker: 'Adicionar uma pessoa',
    session: 'Adicionar uma sessão',
    page: 'Adicionar uma página',
  },

  othersInProgram: 'Autoria, coordenação e organização',
  presents: 'Apresentações',
  authored: 'Autoria de',
  chairs: 'Coordenação de',
  organizes: 'Organização de',
  organizerOfEvent: 'Organização',
  biography: 'Biografia',

  notFoundTitle: 'Página não encontrada',
  notFoundText:
    'Não há nada neste endereço. Verifique se há erros de digitação ou comece por uma destas páginas.',
  movedTitle: 'Esta página mudou de endereço',
  movedText: 'Novo endereço:',

  sessionDescription: (session, event, count) =>
    `${session}, ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) => `Tudo o que acontece em ${room}: ${event}.`,
  trackDescription: (track, event) => `Tudo na trilha “${track}”: ${event}.`,
  speakersDescription: (event) =>
    `${event}: palestrantes, suas palestras e os demais participantes.`,
  scheduleDescription: (event, dates) => `A programação: ${event}, ${dates}, no seu fuso horário.`,
  dayDescription: (event, day) => `${event}, ${day}: a programação no seu fuso horário.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}: ${event}.`,
  pageDescription: (title, event) => `${title}: ${event}.`,
};
