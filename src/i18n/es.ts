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

/** Clocks and time zones in Spanish. */
const clock: typeof enClock = {
  timeZone: 'Zona horaria',
  change: 'Cambiar la zona horaria',
  close: 'Cerrar',
  eventTime: 'Hora del evento',
  myTime: 'Mi hora local',
  anotherZone: 'Otra zona horaria',
  searchHint: 'Ciudad, país, abreviatura o diferencia con UTC',
  copyLink: 'Copiar el enlace con esta zona horaria',
  linkLabel: 'Enlace con esta zona horaria',
  notices: 'Mensajes sobre la hora',
  from: (time) => `desde ${time}`,
  until: (time) => `hasta ${time}`,
  since: (time) => `desde ${time}`,

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
      mine: (zone) => `Mi hora local: ${zone}`,
      zone: (zone) => `Horarios en la hora de ${zone}`,
    },
    said: { event: 'hora del evento', mine: 'mi hora local', zone: 'hora elegida' },
    until: (zone, until, next) => `${zone} hasta ${until}, después ${next}`,
    timesAreNow: (zone) => `Los horarios se muestran ahora en la hora de ${zone}`,
    instant: (date, time, zone) => `${date}, ${time} (${zone})`,
    zonesFound: {
      none: 'No se encontró ninguna zona horaria',
      one: '1 zona horaria encontrada',
      many: (count) => `${count} zonas horarias encontradas`,
    },
    linkCopied: 'Enlace copiado',
    timesAsInLink: (zone) => `Horarios en la hora de ${zone}, como indica el enlace.`,
    useMine: 'Usar mi zona horaria',
    unknownZone: (asked, zone) =>
      `«${asked}» no es una zona horaria conocida. Los horarios se muestran en la hora de ${zone}.`,
    clockIsSet: (present) => `Vista previa del sitio con esta fecha y hora: ${present}.`,
    preview: (date, time) => `Vista previa: ${date}, ${time}`,
    unknownClock: (asked) =>
      `«${asked}» no es una hora válida. Formato esperado: 2021-04-09T14:20:00Z.`,
    useRealClock: 'Usar la hora actual',
    dismiss: 'Cerrar',
  },
};

/** Details of a talk, a page or the event beyond time, place and people, in Spanish. */
const details: typeof enDetails = {
  notPresented: 'Publicado sin presentación',
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

/** Labels for the fixed values of the content in Spanish. */
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
    confirmed: 'Confirmada',
    tentative: 'Por confirmar',
    cancelled: 'Cancelada',
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
  calendarOf: (part) => `Todo el programa de «${part}».`,
  schedule: 'Programa',
  talksHeading: 'Charlas',
  when: 'Cuándo',
  where: 'Dónde',
  links: 'Enlaces',
  sponsors: 'Patrocinadores',
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
    tentative: countedIn('es', { other: '# por confirmar' }),
    moved: countedIn('es', { other: '# con otra hora' }),
    room: countedIn('es', { other: '# en otra sala' }),
    people: countedIn('es', { other: '# con otros ponentes' }),
    title: countedIn('es', { other: '# con otro título' }),
  },
  renamedRooms: countedIn('es', {
    one: '# sala con otro nombre',
    other: '# salas con otro nombre',
  }),
  dateAndTime: (date, time) => `${date}, ${time}`,
  marks: { comma: ', ', semicolon: '; ', colon: ': ' },
  change: {
    new: 'nueva',
    removed: 'retirada',
    cancelled: 'cancelada',
    confirmed: 'ahora confirmada',
    tentative: 'ahora por confirmar',
    moved: (from, to) => `nuevo horario: ${to} (antes: ${from})`,
    room: (to) => (to === undefined ? 'sala por anunciar' : `nueva sala: ${to}`),
    people: (names) => `ahora con ${names}`,
    noPeople: 'ponente por anunciar',
    otherPeople: 'otros ponentes',
    roomName: (to) => `ahora se llama ${to}`,
    renamedRoom: (from, to) => `${from} ahora se llama ${to}`,
    title: (from) => `título cambiado (antes: «${from}»)`,
  },
};

/** The words of the filters over a program, in Spanish. */
const filters: typeof enFilters = {
  title: 'Filtrar el programa',
  field: 'Filtrar por título, persona, sala o tema',
  hint: 'Título, persona, sala…',
  chosen: 'Filtros activos',
  partial: 'Algunas charlas no aparecen en esta página.',
  searchAll: 'Buscar en todo el programa',
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
    past: 'Ya terminado',
  },
  shownTalks: countedIn('es', { one: '{0} de # charla', other: '{0} de # charlas' }),
  shownEntries: countedIn('es', { one: '{0} de # actividad', other: '{0} de # actividades' }),
  firstEntries: 'la lista muestra las primeras {0}',

  inBrowser: {
    filters: 'Filtros',
    done: 'Listo',
    clear: 'Quitar los filtros',
    remove: (name) => `Quitar el filtro ${name}`,
    textNamed: (text) => `«${text}»`,
    unknown: (names) => `Filtros ignorados, porque aquí nada coincide: ${names}.`,
    nothing: 'No hay resultados con estos filtros.',
  },
};

/** The words of the list of keyboard shortcuts, in Spanish. */
const keyboard: typeof enKeyboard = {
  title: 'Atajos de teclado',
  shortcuts: 'Atajos de teclado',
  next: 'Charla siguiente de la lista',
  previous: 'Charla anterior de la lista',
  help: 'Mostrar esta lista',
  use: 'Activar los atajos de una sola tecla',
  useHint:
    'Su elección se guarda en este navegador. Puede abrir esta lista al pie de cualquier página.',
};

/** The words of the lists of a whole event, in Spanish. */
const lists: typeof enLists = {
  talks: 'Charlas',
  recordings: 'Grabaciones',
  sponsors: 'Patrocinadores',
  allSponsors: 'Todos los patrocinadores',
  otherSponsors: 'Otros patrocinadores',
  recording: 'Grabación',
  hasRecording: 'Con grabación',
  find: 'Buscar en esta lista',
  pages: 'Páginas de esta lista',
  pageNumber: (number, of) => `Página ${number} de ${of}`,
  nextPage: 'Página siguiente',
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
    sponsors: (event) => `${event}: todos los patrocinadores.`,
  },
};

/** Messages during the event, in Spanish. */
const live: typeof enLive = {
  notices: 'En curso y últimos cambios',
  heading: 'Cambios desde su última visita',
  yours: 'Su selección',
  others: 'Otras charlas',

  rooms: {
    heading: 'Ahora y a continuación en cada sala',
    until: (end) => `hasta ${end}`,
    nothingNow: 'Ninguna charla en este momento',
    nothingNext: 'No hay más charlas',
    notLoaded: 'No se pudo cargar el programa. Compruebe su conexión.',
    find: 'Buscar una sala',
    others: 'Otras salas',
  },

  inBrowser: {
    now: 'Ahora',
    next: 'A continuación',
    inMinutes: (minutes) => `dentro de ${minutes} min`,
    ended: 'Terminada',
    openNow: 'Disponible ahora',
    nowOn: (title, until) => `Ahora (hasta ${until}): ${title}`,
    soonOn: (minutes, title) => `Empieza dentro de ${minutes} min: ${title}`,
    more: (count) => `(y ${count} más)`,
    show: 'Ir a ahora',
    changed: (title, change) => `El programa ha cambiado. ${title}: ${change}.`,
    reload: 'Mostrar el programa actualizado',
    sinceVisit: (day, count) => `Cambios desde su visita del ${day}: ${count}.`,
    ofPicks: (count) => `En su selección: ${count}.`,
    see: 'Ver los cambios',
    clockAhead: (by) =>
      `El reloj de este dispositivo va adelantado ${by}. «Ahora» y «A continuación» siguen la hora del servidor.`,
    clockBehind: (by) =>
      `El reloj de este dispositivo va atrasado ${by}. «Ahora» y «A continuación» siguen la hora del servidor.`,
    dismiss: 'Cerrar',
  },
};

/** Offline use, in Spanish. */
const offline: typeof enOffline = {
  notices: 'Estado de la conexión',
  title: 'Página no disponible sin conexión',
  text: 'Está sin conexión, y esta página no está guardada en este dispositivo. Páginas disponibles:',
  tryAgain: 'Intentar de nuevo',
  heading: 'Uso sin conexión',
  hint: 'En este dispositivo, el programa, su propio programa, las charlas que eligió y las páginas que ha visto se abren también sin conexión.',

  inBrowser: {
    published: (when) => `Programa actualizado: ${when}.`,
    loaded: (when) => `Página cargada: ${when}.`,
    offline: 'Está sin conexión.',
    silent: 'No se puede acceder al sitio.',
  },

  inKeeping: {
    offer: (size) => `Guardar todo (${size})`,
    keeping: (kept, all) => `Guardando… Páginas guardadas: ${kept} de ${all}`,
    some: (kept, all) => `Páginas guardadas: ${kept} de ${all}.`,
    all: 'Todo el sitio está guardado en este dispositivo.',
    full: (kept, all) =>
      `No queda espacio en este dispositivo. Páginas guardadas: ${kept} de ${all}.`,
    stopped: (kept, all) => `Se interrumpió la conexión. Páginas guardadas: ${kept} de ${all}.`,
    none: 'Este navegador no puede guardar este sitio para usarlo sin conexión.',
  },
};

/** Picks and the visitor’s own schedule, in Spanish. */
const picks: typeof enPicks = {
  mySchedule: 'Mi programa',
  notices: 'Mensajes sobre su selección',
  lead: 'Las charlas que ha marcado con una estrella, y cómo encajan entre sí.',
  description: (event) => `Su propio programa: las charlas que ha elegido. ${event}.`,
  needsScript:
    'Para elegir charlas hace falta JavaScript, porque su selección solo se guarda en este navegador. Sin él puede consultar el programa y sus calendarios:',
  loading: 'Cargando su programa…',

  shareAndExport: 'Compartir y exportar',
  link: 'Enlace',
  linkHint:
    'Ábralo en otro dispositivo o envíeselo a alguien: su selección se añadirá allí, previa confirmación.',
  copy: 'Copiar',
  copied: 'Copiado',
  share: 'Compartir…',
  code: 'Código QR',
  codeHint: 'Mostrar un código QR para escanearlo con el teléfono',
  calendar: 'Calendario',
  calendarFile: 'Archivo de calendario (.ics)',
  calendarHint:
    'Su selección tal como está ahora. El archivo no se actualiza; si lo descarga e importa de nuevo, las citas se sustituyen, no se duplican.',
  calendarFollows: 'Suscribirse a calendarios que se actualizan solos',
  file: 'Archivo',
  save: 'Descargar una copia',
  load: 'Importar una copia…',
  fileHint: 'Una copia de seguridad que puede importar en este o en cualquier otro navegador.',
  loadHint: '¿Tiene una copia de seguridad? Impórtela aquí.',
  merge: '¿Añadir a su programa?',
  mergeYes: 'Añadir',
  mergeNo: 'Ahora no',
  keptHere:
    'Su selección se guarda solo en este navegador. Los navegadores pueden borrarla: Safari lo hace cuando un sitio no se visita durante siete días. Con un enlace o un archivo no la perderá.',

  inBrowser: {
    pick: 'Añadir a mi programa',
    must: 'Imprescindible',
    maybe: 'Quizá',
    pickNamed: (title) => `Añadir a mi programa: ${title}`,
    maybeNamed: (title) => `Quizá: ${title}`,
    notKept:
      'Este navegador no guarda datos de este sitio: su selección se perderá cuando salga de la página.',
    notKeptLink: 'Abrir mi programa con esta selección en el enlace',
    lost: 'Su navegador borró los datos de este sitio, incluida su selección.',
    restore: 'Recuperar mi selección',
    dismiss: 'Cerrar',
  },

  inMySchedule: {
    emptyTitle: 'Todavía no ha elegido nada',
    emptyText:
      'Cada charla del programa tiene una estrella. Púlsela una vez para «Imprescindible» y otra vez para «Quizá». Lo que elija aparece aquí, día a día, con solapamientos, huecos y trayectos demasiado justos.',
    emptyLink: 'Ir al programa',
    withdrawnHeading: 'Ya no están en el programa',
    withdrawn: 'Retirada',
    cancelled: 'Cancelada',
    tentative: 'Por confirmar',
    was: (when) => `Prevista inicialmente: ${when}.`,
    otherTimes: 'Ahora tiene otro horario',
    clashes: { one: 'Solapamiento', many: (count) => `${count} solapamientos` },
    free: (minutes) => `Tiempo libre: ${minutes}`,
    hurry: (to, walk, there) => `El camino hasta ${to} lleva ${walk}; tiempo disponible: ${there}.`,
    noTime: 'ninguno',
    notLoaded:
      'No se pudo cargar el programa. Su selección no se ha perdido; esto es lo que está guardado en este navegador.',
    partlyLoaded: 'No se pudo cargar una parte del programa. Su selección no se ha perdido.',
    tryAgain: 'Intentar de nuevo',
    mergeAdd: {
      one: '¿Añadir 1 actividad a su programa?',
      many: (count) => `¿Añadir ${count} actividades a su programa?`,
    },
    mergeRaised: (count) => `De «Quizá» a «Imprescindible»: ${count}.`,
    mergePicked: (count) => `Ya elegidas: ${count}.`,
    mergeKeeps: 'Lo que ya ha elegido se conserva.',
    mergeUnknown: (count) =>
      `No están en este programa: ${count}. Esta página puede ser más antigua que el enlace; recárguela e inténtelo de nuevo.`,
    mergeNothing: 'Todo lo que contiene ya está en su programa.',
    merged: (count) => `Añadidas a su programa: ${count}.`,
    brokenLink: 'El enlace no contiene charlas de este programa.',
    brokenFile: 'Este archivo no contiene ninguna selección.',
    otherEvent: (name) => `Este archivo contiene la selección de otro evento: ${name}.`,
    calendarFailed:
      'Está sin conexión. Conéctese a internet para obtener el archivo de calendario.',
    calendarMissing: (count) =>
      `No están en el archivo de calendario porque no figuran en ningún calendario de este sitio: ${count}.`,
    saved: 'Guardado.',
    codeOf: (number, of) => `Código ${number} de ${of}`,
    codeName: 'Código QR del enlace con su selección',
    codesHint:
      'Escanee todos los códigos, en cualquier orden: cada uno añade una parte de su selección.',
  },
};

/** The words of the search, in Spanish. */
const search: typeof enSearch = {
  title: 'Búsqueda',
  description: (event) =>
    `Busque en las charlas, las personas, las sesiones y las páginas de ${event}.`,
  label: 'Buscar',
  needsScript:
    'La búsqueda se ejecuta en su navegador y necesita JavaScript. Sin él encontrará todo aquí:',
  emptySite: 'Aún no hay nada que buscar.',
  inDevelopment:
    'La búsqueda solo funciona en el sitio generado; el servidor de desarrollo no crea índice.',

  inBrowser: {
    hint: 'Títulos, resúmenes, nombres, instituciones, temas y biografías, en todos los idiomas del programa. Se ignoran los acentos.',
    loading: 'Buscando…',
    found: {
      one: '1 resultado',
      many: (count) => `${count} resultados`,
    },
    nothing: (query) => `No hay resultados para «${query}».`,
    nothingHint:
      'Pruebe con menos palabras, con palabras más cortas o con el comienzo de un nombre.',
    failed: 'No se pudo cargar la búsqueda. Compruebe su conexión.',
    tryAgain: 'Intentar de nuevo',
    groups: { talk: 'Charlas', speaker: 'Personas', page: 'Otras páginas' },
    all: (count) => `Mostrar los ${count} resultados`,
  },
};

/** Sharing, in Spanish. */
const share: typeof enShare = {
  calendar: 'Calendario',
  calendarHint: (title) => `añadir «${title}» a su calendario`,
  google: 'Google Calendar',
  outlook: 'Outlook',
  calendarFile: 'Archivo de calendario (.ics)',
  cancelledFile: 'Archivo de calendario (.ics) con la cancelación',

  cardOf: (what) => `Imagen de vista previa de «${what}» con fecha, hora y lugar.`,
  moreTimes: countedIn('es', { one: 'y # horario más', other: 'y # horarios más' }),

  changes: 'Cambios',
  changesLead:
    'Lo que ha cambiado en el programa desde que se anunció, los cambios más recientes primero.',
  changesDescription: (event) =>
    `${event}: lo que se ha movido, lo nuevo y lo cancelado, los cambios más recientes primero.`,
  announcedOn: (date) =>
    `El programa se anunciará el ${date}. Los cambios posteriores aparecerán aquí.`,
  noChanges: 'Nada ha cambiado desde que se anunció el programa.',
  changesFeed: 'Seguir los cambios en un lector de feeds (Atom)',
  published: 'Publicado',
  moved: (from, to) => `nuevo horario: ${to} (antes: ${from})`,
  movedFrom: (from) => `Antes: ${from}`,
  otherSpeakers: 'Hay un cambio de ponentes.',

  subscribe: 'Suscribirse',
  subscribeLead:
    'Un calendario al que se suscribe sigue el programa: los cambios de horario y las cancelaciones aparecen en su calendario. Un archivo descargado no cambia.',
  subscribeDescription: (event) =>
    `${event} en su propio calendario: suscríbase a todo, o a un día, una sala, una línea temática, una sesión o una persona.`,
  howSoon: 'Cuánto tardan los cambios',
  howSoonList: [
    'El Calendario de Apple busca cambios con la frecuencia que usted configure: elija «cada hora» para los días del evento.',
    'Google Calendar decide por sí mismo: los cambios llegan al cabo de unas horas, a veces de un día.',
    'Outlook los busca cada pocas horas.',
    'Un archivo descargado nunca cambia. Importe el nuevo y sustituirá las citas antiguas; nada aparece dos veces.',
  ],
  howSoonPage: 'Durante el evento, este sitio va por delante de cualquier calendario.',
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
    day: 'Lo que empieza ese día, incluida la madrugada.',
    room: 'Lo que tiene lugar en esa sala.',
    track: 'Lo que pertenece a esa línea temática, en todas las salas.',
    session: 'La sesión con todas sus charlas.',
    speaker: 'El calendario de cada persona está en su página.',
  },
  peoplesPages: 'Ver todas las personas',
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

/** The page for organizers. */
const status: typeof enStatus = {
  title: 'Estado',
  lead: 'Para el equipo organizador: solo las vistas previas y el servidor de desarrollo tienen esta página.',
  edit: 'Editar',
  findings: 'Avisos',
  noFindings: 'No se encontraron problemas.',
  severities: { error: 'Error', warning: 'Advertencia', note: 'Nota' },
  counted: { error: 'Errores', warning: 'Advertencias', note: 'Notas' },
  line: (number: string) => `Línea ${number}`,
  collected: 'Recopilado hasta ahora',
  countOf: (count: string, of: string) => `${count} de ${of}`,
  materials: {
    abstract: 'Resúmenes',
    slides: 'Diapositivas',
    recording: 'Grabaciones',
    biography: 'Biografías',
    photo: 'Fotos',
  },
  people: 'Personas',
  complete: 'No falta nada',
  completePeople: countedIn('es', {
    one: 'Completas: {0} de # persona',
    other: 'Completas: {0} de # personas',
  }),
  lacks: {
    biography: 'una breve biografía',
    photo: 'una foto',
    abstract: (title: string) => `el resumen de «${title}»`,
    slides: (title: string) => `las diapositivas de «${title}»`,
  },
  message: 'Mensaje',
  subject: (event: string) => `Pendiente para ${event}`,
  mail: (name: string, event: string, missing: string) =>
    `Hola, ${name}: para ${event} todavía necesitamos lo siguiente: ${missing}.`,
  mailEdit: 'Puede añadirlo desde el navegador:',
  mailReply: 'Responda a este mensaje adjuntándolo, por favor.',
  writeMail: 'Escribir un correo',
  clock: 'Ver otro momento',
  clockHint: 'El sitio tal como se verá en ese momento. Horas en la hora del evento.',
  moment: 'Otro momento',
  open: 'Mostrar',
};

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

  marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', space: ' ' },

  skipToContent: 'Ir al contenido',
  siteMenu: 'Menú principal',
  moreInMenu: 'Más',
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
  chatUnavailable: 'No hay chat para este evento.',
  joinChat: 'Entrar en el chat',

  days: 'Días',
  dayInMenu: (weekday, day) => `${weekday} ${day}`,
  dayOf: (number, of) => `Día ${number} de ${of}`,
  ongoing: 'En curso',
  emptyDay: 'Todavía no hay nada previsto para este día.',
  emptySchedule: 'El programa todavía no está publicado.',
  notScheduled: 'Sin fecha todavía',
  room: 'Sala',
  rooms: 'Salas',
  track: 'Línea temática',
  tracks: 'Líneas temáticas',
  sessions: 'Sesiones',
  inSession: 'Sesión:',
  view: 'Vista',
  viewGrid: 'Cuadrícula por salas',
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
  floor: (floor) => {
    const number = Number(/^-?\d+$/.exec(floor)?.[0]);
    if (Number.isNaN(number)) return floor;
    if (number === 0) return 'Planta baja';
    return number < 0 ? `Sótano ${-number}` : `Planta ${number}`;
  },

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
  remote: 'en remoto',
  part: ({ number, of }) => `Parte ${number} de ${of}`,
  repeat: ({ number, of }) => `Pase ${number} de ${of}`,
  tags: 'Temas',

  linkHours: {
    before: 'Disponible antes del inicio',
    during: 'Disponible durante la sesión',
    after: 'Disponible después',
  },
  linkTimes: {
    before: (time) => `Disponible hasta ${time}`,
    during: (time) => `Disponible: ${time}`,
    after: (time) => `Disponible desde ${time}`,
  },

  around: 'Antes y después de esta charla',
  previous: 'Antes',
  next: 'Después',
  atSameTime: 'A la misma hora',
  edit: 'Editar esta página',
  status,
  add: {
    talk: 'Añadir una charla',
    speaker: 'Añadir una persona',
    session: 'Añadir una sesión',
    page: 'Añadir una página',
  },

  othersInProgram: 'Autoría, moderación y organización',
  presents: 'Presentaciones',
  authored: 'Autoría de',
  chairs: 'Moderación de',
  organizes: 'Organización de',
  organizerOfEvent: 'Organización',
  biography: 'Biografía',

  notFoundTitle: 'Página no encontrada',
  notFoundText:
    'No hay nada en esta dirección. Compruebe que no contiene erratas o empiece por una de estas páginas.',
  movedTitle: 'Esta página ha cambiado de dirección',
  movedText: 'Nueva dirección:',

  sessionDescription: (session, event, count) =>
    `${session}, ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) => `Todo lo que tiene lugar en ${room}: ${event}.`,
  trackDescription: (track, event) => `Todo lo de la línea temática «${track}»: ${event}.`,
  speakersDescription: (event) => `${event}: los ponentes, sus charlas y los demás participantes.`,
  scheduleDescription: (event, dates) => `El programa: ${event}, ${dates}, en su zona horaria.`,
  dayDescription: (event, day) => `${event}, ${day}: el programa en su zona horaria.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}: ${event}.`,
  pageDescription: (title, event) => `${title}: ${event}.`,
};
