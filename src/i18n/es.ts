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

/** What is said of clocks and time zones, in Spanish. */
const clock: typeof enClock = {
  timeZone: 'Zona horaria',
  change: 'Cambiar la zona horaria',
  close: 'Cerrar',
  eventTime: 'Hora del evento',
  myTime: 'Mi hora',
  anotherZone: 'Otra zona horaria',
  searchHint: 'Ciudad, país, abreviatura o diferencia con UTC',
  copyLink: 'Copiar el enlace con esta zona',
  linkLabel: 'Enlace con esta zona',
  notices: 'Sobre la hora',
  from: (time) => `desde: ${time}`,
  until: (time) => `hasta: ${time}`,

  inBrowser: {
    to: 'a',
    daysAway: {
      '-2': { seen: '−2 días', said: 'dos días antes' },
      '-1': { seen: '−1 día', said: 'el día anterior' },
      '1': { seen: '+1 día', said: 'el día siguiente' },
      '2': { seen: '+2 días', said: 'dos días después' },
    },
    named: {
      event: (zone) => `Hora del evento: ${zone}`,
      mine: (zone) => `Mi hora: ${zone}`,
      zone: (zone) => `Horas de ${zone}`,
    },
    said: { event: 'hora del evento', mine: 'mi hora', zone: 'hora elegida' },
    until: (zone, until, next) => `${zone} hasta ${until}, después ${next}`,
    timesAreNow: (zone) => `Las horas son ahora las de ${zone}`,
    zonesFound: {
      none: 'No se encontró ninguna zona horaria',
      one: '1 zona horaria encontrada',
      many: (count) => `${count} zonas horarias encontradas`,
    },
    linkCopied: 'Enlace copiado',
    timesAsInLink: (zone) => `Horas según el enlace: ${zone}.`,
    useMine: 'Usar las mías',
    unknownZone: (asked, zone) =>
      `El enlace pide «${asked}», que no es ninguna zona horaria. Las horas son las de ${zone}.`,
    clockIsSet: (present) => `El reloj está puesto en ${present}.`,
    unknownClock: (asked) =>
      `El enlace pone el reloj en «${asked}», que no es una hora como 2021-04-09T14:20:00Z.`,
    useRealClock: 'Usar la hora real',
    dismiss: 'Cerrar',
  },
};

/** What a talk, a page or the event may have beside time, place and people, in Spanish. */
const details: typeof enDetails = {
  notPresented: 'Publicado sin presentación',
  level: 'Nivel',
  levels: {
    beginner: 'Nivel principiante',
    intermediate: 'Nivel intermedio',
    advanced: 'Nivel avanzado',
  },
  importantDates: 'Fechas importantes',
  anywhereOnEarth: 'en cualquier lugar de la Tierra (AoE)',
  participantsOnly: 'Este sitio es solo para participantes. No comparta sus enlaces, por favor.',
  subpages: 'Páginas de esta sección',
};

/** What the fixed values of the content are called in Spanish. */
const labels: typeof enLabels = {
  kinds: {
    keynote: 'Conferencia magistral',
    invited: 'Charla invitada',
    talk: 'Charla',
    paper: 'Artículo',
    spotlight: 'Presentación breve',
    tutorial: 'Tutorial',
    panel: 'Mesa redonda',
    poster: 'Póster',
    demo: 'Demostración',
    opening: 'Apertura',
    closing: 'Clausura',
    social: 'Acto social',
    break: 'Descanso',
    meal: 'Comida',
    registration: 'Acreditación',
    session: 'Sesión',
    workshop: 'Taller',
    posters: 'Sesión de pósteres',
  },
  linkKinds: {
    paper: 'Artículo',
    slides: 'Diapositivas',
    video: 'Vídeo',
    code: 'Código',
    poster: 'Póster',
    stream: 'Transmisión en directo',
    chat: 'Chat',
    questions: 'Preguntas',
    audio: 'Audio',
    attachment: 'Archivo adjunto',
    feedback: 'Valoración',
    website: 'Sitio web',
  },
  profileKinds: {
    website: 'Sitio web',
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
    confirmed: 'Confirmado',
    tentative: 'Por confirmar',
    cancelled: 'Cancelado',
  },
  attendances: {
    'in person': 'Presencial',
    online: 'En línea',
    hybrid: 'Presencial y en línea',
  },
};

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in Spanish. */
export const esFeeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  placeOpen: 'Lugar por anunciar',
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
    people: countedIn('es', { other: '# con otros ponentes' }),
    title: countedIn('es', { other: '# con otro título' }),
  },
  renamedRooms: countedIn('es', {
    one: '# sala con otro nombre',
    other: '# salas con otro nombre',
  }),
  marks: { colon: ': ', comma: ', ' },
  change: {
    new: 'novedad',
    removed: 'retirada',
    cancelled: 'cancelada',
    confirmed: 'confirmada',
    tentative: 'todavía sin confirmar',
    moved: (from, to) => `cambiada de ${from} a ${to}`,
    room: (to) => (to === undefined ? 'ahora sin sala' : `ahora en ${to}`),
    people: (names) => `ahora con ${names}`,
    noPeople: 'ahora sin ponente',
    otherPeople: 'otros ponentes',
    roomName: (to) => `ahora se llama ${to}`,
    renamedRoom: (from, to) => `${from} ahora se llama ${to}`,
    title: (from) => `título cambiado, antes «${from}»`,
  },
};

/** The words of the filters over a programme, in Spanish. */
const filters: typeof enFilters = {
  title: 'Filtrar el programa',
  field: 'Filtrar por título, persona, sala o tema',
  hint: 'Título, persona, sala…',
  chosen: 'Filtros elegidos',
  hidePast: 'Ocultar lo que ya terminó',
  facets: {
    day: 'Día',
    track: 'Línea temática',
    room: 'Sala',
    kind: 'Tipo',
    session: 'Sesión',
    tag: 'Tema',
    language: 'Idioma',
    level: 'Nivel',
    recording: 'Grabación',
    picks: 'Mi selección',
    past: 'Terminado',
  },
  shownTalks: countedIn('es', { one: '{0} de # charla', other: '{0} de # charlas' }),
  shownEntries: countedIn('es', { one: '{0} de # entrada', other: '{0} de # entradas' }),

  inBrowser: {
    filters: 'Filtros',
    done: 'Listo',
    clear: 'Quitar los filtros',
    remove: (name) => `Quitar el filtro ${name}`,
    textNamed: (text) => `«${text}»`,
    unknown: (names) => `No figura en esta parte del programa y no tiene efecto: ${names}.`,
    nothing: 'Nada coincide con estos filtros.',
  },
};

/** The words of the list of keyboard shortcuts, in Spanish. */
const keyboard: typeof enKeyboard = {
  title: 'Teclado',
  shortcuts: 'Atajos de teclado',
  here: 'En esta página',
  next: 'Charla siguiente de la lista',
  previous: 'Charla anterior de la lista',
  help: 'Esta lista',
  use: 'Usar teclas sueltas como atajos',
  useHint:
    'Su elección se guarda en este navegador. La lista sigue disponible al pie de cada página.',
};

/** The words of the lists of a whole event, in Spanish. */
const lists: typeof enLists = {
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

/** The words around the day itself, in Spanish. */
const live: typeof enLive = {
  notices: 'Ahora, y los últimos cambios',
  heading: 'Cambios desde su visita',
  yours: 'Su selección',
  others: 'Otras charlas',

  inBrowser: {
    now: 'Ahora',
    next: 'A continuación',
    inMinutes: (minutes) => `en ${minutes} min`,
    ended: 'Terminada',
    openNow: 'Abierto ahora',
    nowOn: (title, until) => `Ahora (hasta ${until}): ${title}`,
    soonOn: (minutes, title) => `En ${minutes} min: ${title}`,
    more: (count) => `(y ${count} más)`,
    show: 'Mostrar',
    changed: 'El programa ha cambiado.',
    reload: 'Mostrar el nuevo programa',
    sinceVisit: (day, count) => `Cambios desde su visita del ${day}: ${count}.`,
    ofPicks: (count) => `De su selección: ${count}.`,
    see: 'Ver cuáles',
    clockAhead: (by) =>
      `El reloj de este dispositivo va adelantado ${by}. Aquí vale la hora del servidor.`,
    clockBehind: (by) =>
      `El reloj de este dispositivo va atrasado ${by}. Aquí vale la hora del servidor.`,
    dismiss: 'Cerrar',
  },
};

/** The words around working without a network, in Spanish. */
const offline: typeof enOffline = {
  notices: 'Sobre la conexión',
  title: 'No está guardada en este dispositivo',
  text: 'Ahora no hay conexión, y esta página no está entre las que guarda este dispositivo. Estas sí:',
  tryAgain: 'Intentar de nuevo',
  heading: 'Sin conexión',
  hint: 'En este dispositivo, el programa, su propio programa, las charlas que eligió y las páginas que ha visto se abren también sin conexión.',

  inBrowser: {
    published: (when) => `Programa a fecha de ${when}.`,
    loaded: (when) => `Página cargada: ${when}.`,
    offline: 'Está sin conexión.',
    silent: 'La red no responde.',
  },

  inKeeping: {
    offer: (size) => `Guardar todo, ${size}`,
    keeping: (kept, all) => `Guardando: ${kept} de ${all} páginas`,
    some: (kept, all) => `Páginas guardadas: ${kept} de ${all}.`,
    all: 'Todas las páginas están guardadas en este dispositivo.',
    full: (kept, all) =>
      `No queda espacio en este dispositivo. Páginas guardadas: ${kept} de ${all}.`,
    stopped: (kept, all) => `Se interrumpió la conexión. Páginas guardadas: ${kept} de ${all}.`,
    none: 'Este navegador no guarda páginas de este sitio.',
  },
};

/** The words around picks and the visitor's own schedule, in Spanish. */
const picks: typeof enPicks = {
  mySchedule: 'Mi programa',
  notices: 'Sobre su selección',
  lead: 'Lo que ha elegido con una estrella, y cómo encaja.',
  description: (event) => `Su propio programa: las charlas que ha elegido. ${event}.`,
  needsScript:
    'Para elegir charlas hace falta JavaScript, pues su selección se guarda en este navegador y en ningún otro sitio. Sin él, el programa y sus calendarios están completos.',
  loading: 'Cargando su programa…',

  takeAlong: 'Llevárselo',
  link: 'Enlace',
  linkHint:
    'Ábralo en otro dispositivo o déselo a alguien: también allí, su selección se añade a la que ya hay, después de preguntar.',
  copy: 'Copiar',
  copied: 'Copiado',
  share: 'Compartir…',
  code: 'Código QR',
  codeHint: 'Muestra el enlace para la cámara de su teléfono.',
  calendar: 'Calendario',
  calendarFile: 'Archivo de calendario (.ics)',
  calendarHint:
    'Su selección tal como está ahora. No sigue los cambios posteriores; cárguelo de nuevo, y las entradas se sustituyen, no se duplican.',
  calendarFollows: 'Calendarios que siguen cada cambio',
  file: 'Archivo',
  save: 'Guardar una copia',
  load: 'Cargar una copia…',
  fileHint: 'Una copia para usted, para cargarla en este o en otro navegador.',
  merge: '¿Añadir a mi programa?',
  mergeYes: 'Añadir',
  mergeNo: 'Ahora no',
  keptHere:
    'Su selección se guarda solo en este navegador. Los navegadores pueden borrarla: Safari lo hace cuando un sitio no se visita durante siete días. Un enlace o un archivo la conserva con seguridad.',

  inBrowser: {
    pick: 'Elegir',
    must: 'Imprescindible',
    maybe: 'Quizá',
    pickNamed: (title) => `Elegir: ${title}`,
    maybeNamed: (title) => `Quizá: ${title}`,
    notKept:
      'Este navegador no guarda nada para este sitio: su selección dura hasta que salga de la página.',
    notKeptLink: 'Mi programa, con esta selección en su dirección',
    lost: 'Los datos de este sitio se borraron en este navegador, y con ellos su selección.',
    restore: 'Recuperar mi selección',
    dismiss: 'Cerrar',
  },

  inMySchedule: {
    emptyTitle: 'Todavía no ha elegido nada.',
    emptyText:
      'Cada charla del programa tiene una estrella. Púlsela una vez para lo imprescindible y otra vez para un quizá. Lo que elija aparece aquí: día a día, con coincidencias, huecos y trayectos demasiado largos.',
    emptyLink: 'Ir al programa',
    withdrawnHeading: 'Ya no está en el programa',
    withdrawn: 'Retirada',
    cancelled: 'Cancelada',
    tentative: 'Por confirmar',
    was: (when) => `Estaba prevista: ${when}.`,
    otherTimes: 'Ahora tiene otro horario',
    clash: 'A la misma hora:',
    clashWith: (title, minutes) => `${title} (${minutes})`,
    free: (minutes) => `Tiempo libre: ${minutes}`,
    hurry: (to, walk, there) => `El camino hasta ${to} lleva ${walk}; tiempo disponible: ${there}.`,
    noTime: 'ninguno',
    notLoaded:
      'No se pudo cargar el programa. Su selección está a salvo; esto es lo que este navegador sabe de ella.',
    tryAgain: 'Intentar de nuevo',
    mergeCounts: (added, raised, known) =>
      `Nuevas: ${added}. De quizá a imprescindible: ${raised}. Ya elegidas: ${known}. No se quita nada de lo que ha elegido.`,
    mergeUnknown: (count) =>
      `No están en este programa: ${count}. Puede ser más antiguo que el enlace; recargue la página para asegurarse.`,
    mergeNothing: 'Todo lo que contiene ya está en su programa.',
    merged: (count) => `Añadidas a su programa: ${count}.`,
    brokenLink: 'El enlace no contiene ninguna selección que este programa conozca.',
    brokenFile: 'Ese archivo no contiene ninguna selección.',
    otherEvent: (name) => `Ese archivo contiene la selección de otro evento: ${name}.`,
    calendarFailed: 'El archivo de calendario necesita conexión, y ahora no la hay.',
    calendarMissing: (count) =>
      `No están en el archivo de calendario, pues no figuran en ningún calendario de este sitio: ${count}.`,
    saved: 'Guardado.',
    codeOf: (number, of) => `Código ${number} de ${of}`,
    codeName: 'Código QR del enlace con su selección',
    codesHint: 'Escanéelos todos, en cualquier orden: cada uno añade su parte.',
  },
};

/** The words of the search, in Spanish. */
const search: typeof enSearch = {
  title: 'Búsqueda',
  description: (event) =>
    `Busque en las charlas, las personas, las sesiones y las páginas de ${event}.`,
  label: 'Buscar',
  needsScript:
    'La búsqueda necesita JavaScript, pues se ejecuta en su navegador. Sin él, todo está listado aquí:',
  emptySite: 'Aún no hay nada que buscar.',
  inDevelopment:
    'La búsqueda funciona en el sitio construido; el servidor de desarrollo no crea ningún índice.',

  inBrowser: {
    hint: 'Títulos, resúmenes, nombres, instituciones, temas y biografías, en todos los idiomas del programa. Los acentos no importan.',
    loading: 'Buscando…',
    found: {
      one: 'Un resultado.',
      many: (count) => `${count} resultados.`,
    },
    nothing: (query) => `No se encontró nada para «${query}».`,
    nothingHint:
      'Pruebe con menos palabras, con palabras más cortas o con el comienzo de un nombre.',
    failed: 'No se pudo cargar la búsqueda. ¿Hay conexión?',
    tryAgain: 'Intentar de nuevo',
    groups: { talk: 'Charlas', speaker: 'Personas', page: 'Otras páginas' },
    all: (count) => `Mostrar los ${count}`,
  },
};

/** The words around sharing, in Spanish. */
const share: typeof enShare = {
  calendar: 'Calendario',
  calendarHint: (title) => `añadir «${title}» a su calendario`,
  google: 'Google Calendar',
  outlook: 'Outlook',
  calendarFile: 'Archivo de calendario (.ics)',
  cancelledFile: 'Archivo de calendario (.ics), que la marca como cancelada',

  cardOf: (what) => `${what}: el título con fecha, hora y lugar, como imagen.`,
  moreTimes: countedIn('es', { one: 'y una vez más', other: 'y # veces más' }),

  changes: 'Cambios',
  changesLead: 'Lo que ha cambiado en el programa desde que se anunció, lo último primero.',
  changesDescription: (event) =>
    `${event}: lo que se ha movido, lo nuevo y lo cancelado, el último cambio primero.`,
  announcedOn: (date) =>
    `El programa se anuncia el ${date}. Los cambios posteriores aparecerán aquí.`,
  noChanges: 'Nada ha cambiado desde que se anunció el programa.',
  changesFeed: 'Seguir los cambios en un lector de fuentes (Atom)',
  published: 'Publicado',
  moved: (from, to) => `cambiada de ${from} a ${to}`,

  subscribe: 'Suscribirse',
  subscribeLead:
    'Un calendario al que se suscribe sigue al programa: lo que se mueve, se mueve en su calendario, y lo cancelado se marca. Un archivo descargado se queda como está.',
  subscribeDescription: (event) =>
    `${event} en su propio calendario: suscríbase a todo, o a un día, una sala, una línea temática, una sesión o una persona.`,
  howSoon: 'Con qué rapidez',
  howSoonList: [
    'Calendario de Apple busca cambios con la frecuencia que usted le fije: elija «cada hora» para los días del evento.',
    'Google Calendar decide por sí mismo: los cambios llegan al cabo de unas horas, a veces de un día.',
    'Outlook los busca cada pocas horas.',
    'Un archivo descargado nunca cambia. Cargue el nuevo, y sustituirá las entradas antiguas; nada aparece dos veces.',
  ],
  howSoonPage: 'El mismo día, este sitio va por delante de cualquier calendario.',
  onPhones: 'En un teléfono',
  onPhonesList: {
    apple: 'iPhone y iPad: elija «Apple» y acepte.',
    android:
      'Android: la aplicación de Google no puede suscribirse a nada. Añada charlas sueltas con el enlace de Google de sus páginas, o abra esta página en un ordenador y suscríbase allí; el calendario aparecerá en el teléfono.',
  },
  whole: 'Todo el evento',
  wholeHolds: 'Cada sesión, charla y descanso, con sala, personas y enlaces.',
  parts: {
    day: 'Días',
    room: 'Salas',
    track: 'Líneas temáticas',
    session: 'Sesiones',
    speaker: 'Personas',
  },
  partsHold: {
    day: 'Lo que empieza ese día, noche incluida.',
    room: 'Lo que tiene lugar en esa sala.',
    track: 'Lo que pertenece a esa línea temática, esté donde esté.',
    session: 'La sesión y cada una de sus charlas.',
    speaker: 'Lo que presenta una persona se ofrece en su página.',
  },
  peoplesPages: 'Todas las personas',
  apps: {
    heading: 'Aplicaciones para congresos',
    text: 'Giggity para Android abre el programa con este enlace o código. Otras aplicaciones para congresos piden la dirección de un archivo: indíqueles esta.',
    open: 'Abrir en Giggity',
    code: 'Código QR que abre el programa en Giggity',
    file: 'Programa para aplicaciones (schedule.xml)',
  },
  apple: 'Apple',
  googleShort: 'Google',
  download: 'Descargar',
  address: 'Dirección',
  copyAddress: 'Copiar',
  addressCopied: 'Copiado',
  calendarNamed: (name) => `calendario: ${name}`,
};

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
  schedule: 'Programa',
  speakers: 'Ponentes',
  namesake: 'Otra persona con este nombre',

  when: 'Cuándo',
  where: 'Dónde',
  online: 'En línea',
  join: 'Participar en línea',
  register: 'Inscribirse',
  partOf: 'Parte de',
  registration: 'Inscripción',
  contact: 'Contacto',
  links: 'Enlaces',
  license: 'Licencia',
  chat: 'Chat',
  chatUnavailable: 'No hay chat.',
  joinChat: 'Entrar en el chat',

  days: 'Días',
  dayOf: (number, of) => `Día ${number} de ${of}`,
  emptyDay: 'Todavía no hay nada previsto para este día.',
  emptySchedule: 'El programa todavía no está publicado.',
  notScheduled: 'Sin fecha todavía',
  room: 'Sala',
  rooms: 'Salas',
  track: 'Línea temática',
  tracks: 'Líneas temáticas',
  sessions: 'Sesiones',
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
  remote: 'a distancia',
  part: ({ number, of }) => `Parte ${number} de ${of}`,
  repeat: ({ number, of }) => `Ronda ${number} de ${of}`,
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
