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

/** What is said of clocks and time zones, in German. */
export const clock: typeof enClock = {
  timeZone: 'Zeitzone',
  change: 'Zeitzone ändern',
  close: 'Schließen',
  eventTime: 'Veranstaltungszeit',
  myTime: 'Meine Zeit',
  anotherZone: 'Andere Zeitzone',
  searchHint: 'Stadt, Land, Abkürzung oder Abstand zu UTC',
  copyLink: 'Link mit dieser Zone kopieren',
  linkLabel: 'Link mit dieser Zone',
  notices: 'Zur Uhrzeit',
  from: (time) => `ab ${time}`,
  until: (time) => `bis ${time}`,

  inBrowser: {
    to: 'bis',
    daysAway: {
      '-2': { seen: '−2 Tage', said: 'zwei Tage davor' },
      '-1': { seen: '−1 Tag', said: 'am Tag davor' },
      '1': { seen: '+1 Tag', said: 'am nächsten Tag' },
      '2': { seen: '+2 Tage', said: 'zwei Tage später' },
    },
    named: {
      event: (zone) => `Veranstaltungszeit: ${zone}`,
      mine: (zone) => `Meine Zeit: ${zone}`,
      zone: (zone) => `Zeiten in ${zone}`,
    },
    said: { event: 'Veranstaltungszeit', mine: 'meine Zeit', zone: 'gewählte Zeit' },
    until: (zone, until, next) => `${zone} bis ${until}, dann ${next}`,
    timesAreNow: (zone) => `Die Zeiten gelten jetzt für ${zone}`,
    zonesFound: {
      none: 'Keine Zeitzone gefunden',
      one: '1 Zeitzone gefunden',
      many: (count) => `${count} Zeitzonen gefunden`,
    },
    linkCopied: 'Link kopiert',
    timesAsInLink: (zone) => `Zeiten wie im Link: ${zone}.`,
    useMine: 'Meine verwenden',
    unknownZone: (asked, zone) =>
      `Der Link verlangt „${asked}“, was keine Zeitzone ist. Die Zeiten gelten für ${zone}.`,
    clockIsSet: (present) => `Die Uhr ist auf ${present} gestellt.`,
    unknownClock: (asked) =>
      `Der Link stellt die Uhr auf „${asked}“, was keine Zeit wie 2021-04-09T14:20:00Z ist.`,
    useRealClock: 'Wirkliche Zeit verwenden',
    dismiss: 'Schließen',
  },
};

/** What a talk, a page or the event may have beside time, place and people, in German. */
const details: typeof enDetails = {
  notPresented: 'Veröffentlicht ohne Vortrag',
  level: 'Niveau',
  levels: {
    beginner: 'Für Einsteiger',
    intermediate: 'Für Fortgeschrittene',
    advanced: 'Für Profis',
  },
  importantDates: 'Wichtige Termine',
  anywhereOnEarth: 'weltweit (AoE)',
  participantsOnly:
    'Diese Website ist nur für Teilnehmende bestimmt. Bitte geben Sie ihre Links nicht weiter.',
  subpages: 'Seiten in diesem Bereich',
};

/** What the fixed values of the content are called in German. */
const labels: typeof enLabels = {
  kinds: {
    keynote: 'Keynote',
    invited: 'Eingeladener Vortrag',
    talk: 'Vortrag',
    paper: 'Paper',
    spotlight: 'Spotlight',
    tutorial: 'Tutorial',
    panel: 'Podiumsdiskussion',
    poster: 'Poster',
    demo: 'Demo',
    opening: 'Eröffnung',
    closing: 'Abschluss',
    social: 'Rahmenprogramm',
    break: 'Pause',
    meal: 'Essen',
    registration: 'Anmeldung',
    session: 'Session',
    workshop: 'Workshop',
    posters: 'Postersession',
  },
  linkKinds: {
    paper: 'Paper',
    slides: 'Folien',
    video: 'Video',
    code: 'Code',
    poster: 'Poster',
    stream: 'Livestream',
    chat: 'Chat',
    questions: 'Fragen',
    audio: 'Audio',
    attachment: 'Anhang',
    feedback: 'Feedback',
    website: 'Website',
  },
  profileKinds: {
    website: 'Website',
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
    confirmed: 'Bestätigt',
    tentative: 'Unter Vorbehalt',
    cancelled: 'Abgesagt',
  },
  attendances: {
    'in person': 'Vor Ort',
    online: 'Online',
    hybrid: 'Vor Ort und online',
  },
};

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in German. */
export const deFeeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  placeOpen: 'Ort wird noch bekannt gegeben',
  speakers: 'Vortragende',
  authors: 'Verfasst von',
  chairs: 'Leitung',
  organizers: 'Organisation',
  session: 'Session',
  track: 'Track',
  board: 'Stellwand',
  join: 'Online teilnehmen',
  part: (number, of) => `Teil ${number} von ${of}`,
  talks: countedIn('de', { one: '# Vortrag', other: '# Vorträge' }),
  doNotRecord: 'Bitte diesen Vortrag nicht aufzeichnen.',
  replacedBy: (title) => `Ersetzt durch „${title}“`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'Jeder Vortrag, jede Session und jede Pause, mit allen späteren Änderungen.',
  calendarOf: (part) => `Alles im Programm, was zu „${part}“ gehört.`,
  schedule: 'Programm',
  talksHeading: 'Vorträge',
  when: 'Wann',
  where: 'Wo',
  links: 'Links',
  award: 'Auszeichnung',
  notScheduled: 'Noch ohne Termin',
  notPresented: details.notPresented,
  levels: details.levels,
  changes: 'Änderungen im Programm',
  changeCount: countedIn('de', { one: '# Änderung', other: '# Änderungen' }),
  changesOfKind: {
    new: countedIn('de', { other: '# neu' }),
    removed: countedIn('de', { other: '# zurückgezogen' }),
    cancelled: countedIn('de', { other: '# abgesagt' }),
    confirmed: countedIn('de', { other: '# bestätigt' }),
    tentative: countedIn('de', { other: '# noch nicht sicher' }),
    moved: countedIn('de', { other: '# verlegt' }),
    room: countedIn('de', { other: '# in anderem Raum' }),
    people: countedIn('de', { other: '# mit anderen Vortragenden' }),
    title: countedIn('de', { other: '# mit neuem Titel' }),
  },
  renamedRooms: countedIn('de', { one: '# Raum umbenannt', other: '# Räume umbenannt' }),
  marks: { colon: ': ', comma: ', ' },
  change: {
    new: 'neu',
    removed: 'zurückgezogen',
    cancelled: 'abgesagt',
    confirmed: 'bestätigt',
    tentative: 'noch nicht sicher',
    moved: (from, to) => `verlegt von ${from} auf ${to}`,
    room: (to) => (to === undefined ? 'jetzt ohne Raum' : `jetzt in ${to}`),
    people: (names) => `jetzt mit ${names}`,
    noPeople: 'jetzt ohne Vortragende',
    otherPeople: 'andere Vortragende',
    roomName: (to) => `heißt jetzt ${to}`,
    renamedRoom: (from, to) => `${from} heißt jetzt ${to}`,
    title: (from) => `Titel geändert, vorher „${from}“`,
  },
};

/** The words of the filters over a programme, in German. */
const filters: typeof enFilters = {
  title: 'Programm filtern',
  field: 'Nach Titel, Person, Raum oder Thema filtern',
  hint: 'Titel, Person, Raum …',
  chosen: 'Gewählte Filter',
  hidePast: 'Vergangenes ausblenden',
  facets: {
    day: 'Tag',
    track: 'Track',
    room: 'Raum',
    kind: 'Art',
    session: 'Session',
    tag: 'Thema',
    language: 'Sprache',
    level: 'Niveau',
    recording: 'Aufzeichnung',
    picks: 'Meine Auswahl',
    past: 'Vorbei',
  },
  shownTalks: countedIn('de', { one: '{0} von # Vortrag', other: '{0} von # Vorträgen' }),
  shownEntries: countedIn('de', { one: '{0} von # Eintrag', other: '{0} von # Einträgen' }),

  inBrowser: {
    filters: 'Filter',
    done: 'Fertig',
    clear: 'Filter aufheben',
    remove: (name) => `Filter ${name} entfernen`,
    textNamed: (text) => `„${text}“`,
    unknown: (names) => `In diesem Teil des Programms unbekannt und ohne Wirkung: ${names}.`,
    nothing: 'Zu diesen Filtern passt nichts.',
  },
};

/** The words of the list of keyboard shortcuts, in German. */
const keyboard: typeof enKeyboard = {
  title: 'Tastatur',
  shortcuts: 'Tastenkürzel',
  here: 'Auf dieser Seite',
  next: 'Nächster Vortrag der Liste',
  previous: 'Voriger Vortrag der Liste',
  help: 'Diese Liste',
  use: 'Einzelne Tasten als Kürzel verwenden',
  useHint:
    'Ihre Wahl bleibt in diesem Browser gespeichert. Die Liste ist am Fuß jeder Seite erreichbar.',
};

/** The words of the lists of a whole event, in German. */
const lists: typeof enLists = {
  talks: 'Vorträge',
  recordings: 'Aufzeichnungen',
  recording: 'Aufzeichnung',
  hasRecording: 'Mit Aufzeichnung',
  find: 'In dieser Liste suchen',
  empty: 'Hier ist noch nichts geplant.',
  moreAtSameTime: countedIn('de', {
    one: '# weiterer Eintrag zu dieser Zeit',
    other: '# weitere Einträge zu dieser Zeit',
  }),
  calendarCount: countedIn('de', { one: '# Kalender', other: '# Kalender' }),
  calendarsOnPages: 'Jeder Kalender steht am Ende seiner Seite.',
  lists: 'Alle Listen',
  sessionKinds: {
    session: 'Sessions',
    workshop: 'Workshops',
    posters: 'Postersessions',
    tutorial: 'Tutorials',
    social: 'Rahmenprogramm',
  },
  descriptions: {
    talks: (event) => `${event}: alle Vorträge, alphabetisch geordnet.`,
    sessions: (event) => `${event}: alle Sessions, von Workshops bis zu Postersessions.`,
    rooms: (event) => `${event}: alle Räume und was dort stattfindet.`,
    tracks: (event) => `${event}: alle Tracks und ihre Vorträge.`,
    recordings: (event) => `${event}: alle Vorträge mit Aufzeichnung.`,
  },
};

/** The words around the day itself, in German. */
const live: typeof enLive = {
  notices: 'Was läuft, und die letzten Änderungen',
  heading: 'Geändert, seit Sie hier waren',
  yours: 'Ihre Auswahl',
  others: 'Andere Vorträge',

  inBrowser: {
    now: 'Jetzt',
    next: 'Als Nächstes',
    inMinutes: (minutes) => `in ${minutes} Min.`,
    ended: 'Vorbei',
    openNow: 'Jetzt offen',
    nowOn: (title, until) => `Jetzt, bis ${until}: ${title}`,
    soonOn: (minutes, title) => `In ${minutes} Min.: ${title}`,
    more: (count) => `(${count} weitere)`,
    show: 'Zeigen',
    changed: 'Das Programm hat sich geändert.',
    reload: 'Neues Programm zeigen',
    sinceVisit: (day, count) => `Geändert seit Ihrem Besuch am ${day}: ${count}.`,
    ofPicks: (count) => `Aus Ihrer Auswahl: ${count}.`,
    see: 'Ansehen',
    clockAhead: (by) =>
      `Die Uhr dieses Geräts geht ${by} vor. Was läuft, richtet sich nach der Uhr des Servers.`,
    clockBehind: (by) =>
      `Die Uhr dieses Geräts geht ${by} nach. Was läuft, richtet sich nach der Uhr des Servers.`,
    dismiss: 'Schließen',
  },
};

/** The words around working without a network, in German. */
const offline: typeof enOffline = {
  notices: 'Zur Verbindung',
  title: 'Auf diesem Gerät nicht vorhanden',
  text: 'Gerade gibt es keine Verbindung, und diese Seite ist auf diesem Gerät nicht gespeichert. Gespeichert sind:',
  tryAgain: 'Noch einmal versuchen',
  heading: 'Ohne Netz',
  hint: 'Auf diesem Gerät öffnen sich das Programm, Ihr eigenes Programm, ausgewählte Vorträge und besuchte Seiten auch ohne Netz.',

  inBrowser: {
    published: (when) => `Programm vom Stand ${when}.`,
    loaded: (when) => `Geladen: ${when}.`,
    offline: 'Sie sind offline.',
    silent: 'Das Netz antwortet nicht.',
  },

  inKeeping: {
    offer: (size) => `Alles speichern, ${size}`,
    keeping: (kept, all) => `Wird gespeichert: ${kept} von ${all} Seiten`,
    some: (kept, all) => `${kept} von ${all} Seiten sind gespeichert.`,
    all: 'Alle Seiten sind auf diesem Gerät gespeichert.',
    full: (kept, all) =>
      `Auf diesem Gerät ist kein Platz mehr: ${kept} von ${all} Seiten sind gespeichert.`,
    stopped: (kept, all) =>
      `Die Verbindung ist abgebrochen: ${kept} von ${all} Seiten sind gespeichert.`,
    none: 'Dieser Browser speichert keine Seiten dieser Website.',
  },
};

/** The words around picks and the visitor's own schedule, in German. */
const picks: typeof enPicks = {
  mySchedule: 'Mein Programm',
  notices: 'Zu Ihrer Auswahl',
  lead: 'Was Sie mit einem Stern ausgewählt haben, und wie es zusammenpasst.',
  description: (event) => `Ihr eigenes Programm: die Vorträge, die Sie ausgewählt haben. ${event}.`,
  needsScript:
    'Vorträge auswählen geht nur mit JavaScript, denn Ihre Auswahl liegt in diesem Browser und nirgends sonst. Das Programm und seine Kalender gibt es auch ohne.',
  loading: 'Ihr Programm wird geladen …',

  takeAlong: 'Mitnehmen',
  link: 'Link',
  linkHint:
    'Öffnen Sie ihn auf einem anderen Gerät, oder geben Sie ihn weiter: Auch dort wird Ihre Auswahl nach Rückfrage zu der hinzugefügt, die es schon gibt.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  share: 'Teilen …',
  code: 'QR-Code',
  codeHint: 'Zeigt den Link für die Kamera Ihres Telefons.',
  calendar: 'Kalender',
  calendarFile: 'Kalenderdatei (.ics)',
  calendarHint:
    'Ihre Auswahl, wie sie jetzt ist. Späteren Änderungen folgt sie nicht; laden Sie sie noch einmal, und die Einträge werden ersetzt, nicht verdoppelt.',
  calendarFollows: 'Kalender, die jeder Änderung folgen',
  file: 'Datei',
  save: 'Kopie sichern',
  load: 'Kopie laden …',
  fileHint: 'Eine Kopie für Sie selbst, zum Laden in diesem oder einem anderen Browser.',
  merge: 'Zu meinem Programm hinzufügen?',
  mergeYes: 'Hinzufügen',
  mergeNo: 'Jetzt nicht',
  keptHere:
    'Ihre Auswahl liegt nur in diesem Browser. Browser können sie löschen: Safari tut es, wenn eine Website sieben Tage lang nicht besucht wurde. Ein Link oder eine Datei bewahrt sie sicher.',

  inBrowser: {
    pick: 'Auswählen',
    must: 'Unbedingt',
    maybe: 'Vielleicht',
    pickNamed: (title) => `Auswählen: ${title}`,
    maybeNamed: (title) => `Vielleicht: ${title}`,
    notKept:
      'Dieser Browser bewahrt für diese Website nichts auf: Ihre Auswahl bleibt, bis Sie die Seite verlassen.',
    notKeptLink: 'Mein Programm, mit dieser Auswahl in der Adresse',
    lost: 'Die Daten dieser Website wurden in diesem Browser gelöscht, und mit ihnen Ihre Auswahl.',
    restore: 'Auswahl wiederherstellen',
    dismiss: 'Schließen',
  },

  inMySchedule: {
    emptyTitle: 'Noch nichts ausgewählt.',
    emptyText:
      'Jeder Vortrag im Programm hat einen Stern. Einmal drücken heißt „unbedingt“, noch einmal „vielleicht“. Was Sie auswählen, erscheint hier: Tag für Tag, mit Überschneidungen, Lücken und zu langen Wegen.',
    emptyLink: 'Zum Programm',
    withdrawnHeading: 'Nicht mehr im Programm',
    withdrawn: 'Zurückgezogen',
    cancelled: 'Abgesagt',
    tentative: 'Unter Vorbehalt',
    was: (when) => `Es war für ${when} geplant.`,
    otherTimes: 'Hat jetzt andere Zeiten',
    clash: 'Zur gleichen Zeit:',
    clashWith: (title, minutes) => `${title} (${minutes})`,
    free: (minutes) => `${minutes} frei`,
    hurry: (to, walk, there) => `Der Weg nach ${to} dauert ${walk}; dafür bleibt: ${there}.`,
    noTime: 'keine Zeit',
    notLoaded:
      'Das Programm ließ sich nicht laden. Ihre Auswahl ist sicher; hier steht, was dieser Browser von ihr weiß.',
    tryAgain: 'Noch einmal versuchen',
    mergeCounts: (added, raised, known) =>
      `Neu: ${added}. Von „vielleicht“ zu „unbedingt“: ${raised}. Schon ausgewählt: ${known}. Nichts, was Sie ausgewählt haben, geht verloren.`,
    mergeUnknown: (count) =>
      `Nicht in diesem Programm: ${count}. Es ist vielleicht älter als der Link; laden Sie die Seite neu, um sicherzugehen.`,
    mergeNothing: 'Alles daraus steht schon in Ihrem Programm.',
    merged: (count) => `Zu Ihrem Programm hinzugefügt: ${count}.`,
    brokenLink: 'Der Link enthält keine Auswahl, die dieses Programm kennt.',
    brokenFile: 'Diese Datei enthält keine Auswahl.',
    otherEvent: (name) => `Diese Datei enthält die Auswahl einer anderen Veranstaltung: ${name}.`,
    calendarFailed: 'Die Kalenderdatei braucht eine Verbindung, und gerade gibt es keine.',
    calendarMissing: (count) =>
      `Nicht in der Kalenderdatei, weil es in keinem Kalender dieser Website steht: ${count}.`,
    saved: 'Gesichert.',
    codeOf: (number, of) => `Code ${number} von ${of}`,
    codeName: 'QR-Code des Links mit Ihrer Auswahl',
    codesHint: 'Scannen Sie alle, in beliebiger Reihenfolge: Jeder fügt seinen Teil hinzu.',
  },
};

/** The words of the search, in German. */
const search: typeof enSearch = {
  title: 'Suche',
  description: (event) => `Suche in Vorträgen, Personen, Sessions und Seiten von ${event}.`,
  label: 'Suchen nach',
  needsScript:
    'Die Suche braucht JavaScript, denn sie läuft in Ihrem Browser. Ohne JavaScript steht hier alles verzeichnet:',
  emptySite: 'Es gibt noch nichts zu suchen.',
  inDevelopment:
    'Die Suche arbeitet in der fertigen Website; der Entwicklungsserver legt keinen Index an.',

  inBrowser: {
    hint: 'Titel, Kurzfassungen, Namen, Einrichtungen, Themen und Biografien, in allen Sprachen des Programms. Akzente spielen keine Rolle.',
    loading: 'Wird gesucht …',
    found: {
      one: 'Gefunden: ein Ergebnis.',
      many: (count) => `Gefunden: ${count} Ergebnisse.`,
    },
    nothing: (query) => `Nichts gefunden für „${query}“.`,
    nothingHint:
      'Versuchen Sie es mit weniger oder kürzeren Wörtern oder mit dem Anfang eines Namens.',
    failed: 'Die Suche konnte nicht geladen werden. Besteht eine Verbindung?',
    tryAgain: 'Noch einmal versuchen',
    groups: { talk: 'Vorträge', speaker: 'Personen', page: 'Weitere Seiten' },
    all: (count) => `Alle ${count} anzeigen`,
  },
};

/** The words around sharing, in German. */
const share: typeof enShare = {
  calendar: 'Kalender',
  calendarHint: (title) => `„${title}“ in Ihren Kalender eintragen`,
  google: 'Google Kalender',
  outlook: 'Outlook',
  calendarFile: 'Kalenderdatei (.ics)',
  cancelledFile: 'Kalenderdatei (.ics), die es als abgesagt kennzeichnet',

  cardOf: (what) => `${what}: der Titel mit Datum, Uhrzeit und Ort als Bild.`,
  moreTimes: countedIn('de', { one: 'und noch einmal', other: 'und noch # Mal' }),

  changes: 'Änderungen',
  changesLead: 'Was sich seit der Ankündigung im Programm geändert hat, das Neueste zuerst.',
  changesDescription: (event) =>
    `${event}: was verlegt wurde, was neu ist und was abgesagt wurde, die jüngste Änderung zuerst.`,
  announcedOn: (date) =>
    `Das Programm wird angekündigt: ${date}. Spätere Änderungen stehen dann hier.`,
  noChanges: 'Seit der Ankündigung des Programms hat sich nichts geändert.',
  changesFeed: 'Den Änderungen im Feedreader folgen (Atom)',
  published: 'Veröffentlicht',
  moved: (from, to) => `verlegt von ${from} auf ${to}`,

  subscribe: 'Abonnieren',
  subscribeLead:
    'Ein abonnierter Kalender folgt dem Programm: Was verlegt wird, wandert in Ihrem Kalender mit, und was ausfällt, wird gekennzeichnet. Eine heruntergeladene Datei bleibt, wie sie ist.',
  subscribeDescription: (event) =>
    `${event} im eigenen Kalender: Abonnieren Sie alles oder einen Tag, einen Raum, einen Track, eine Session oder eine Person.`,
  howSoon: 'Wie schnell',
  howSoonList: [
    'Apple Kalender fragt so oft nach Änderungen, wie Sie es einstellen: Wählen Sie „stündlich“ für die Tage der Veranstaltung.',
    'Google Kalender entscheidet selbst: Änderungen kommen nach einigen Stunden an, manchmal nach einem Tag.',
    'Outlook fragt alle paar Stunden.',
    'Eine heruntergeladene Datei ändert sich nie. Laden Sie die neue, und sie ersetzt die alten Einträge; nichts erscheint doppelt.',
  ],
  howSoonPage: 'Am Tag selbst ist diese Website jedem Kalender voraus.',
  onPhones: 'Auf dem Telefon',
  onPhonesList: {
    apple: 'iPhone und iPad: Wählen Sie „Apple“, und bestätigen Sie.',
    android:
      'Android: Die App von Google kann nichts abonnieren. Tragen Sie einzelne Vorträge über den Google-Link auf deren Seiten ein, oder öffnen Sie diese Seite an einem Computer und abonnieren Sie dort; der Kalender erscheint dann auf dem Telefon.',
  },
  whole: 'Die ganze Veranstaltung',
  wholeHolds: 'Jede Session, jeder Vortrag und jede Pause, mit Raum, Personen und Links.',
  parts: {
    day: 'Tage',
    room: 'Räume',
    track: 'Tracks',
    session: 'Sessions',
    speaker: 'Personen',
  },
  partsHold: {
    day: 'Was an diesem Tag beginnt, auch in der Nacht danach.',
    room: 'Was in diesem Raum stattfindet.',
    track: 'Was zu diesem Track gehört, wo auch immer.',
    session: 'Die Session und jeder Vortrag in ihr.',
    speaker: 'Was eine Person vorträgt, gibt es auf ihrer Seite.',
  },
  peoplesPages: 'Alle Personen',
  apps: {
    heading: 'Konferenz-Apps',
    text: 'Giggity für Android öffnet das Programm mit diesem Link oder Code. Andere Konferenz-Apps fragen nach der Adresse einer Datei: Geben Sie ihnen diese.',
    open: 'In Giggity öffnen',
    code: 'QR-Code, der das Programm in Giggity öffnet',
    file: 'Programm für Apps (schedule.xml)',
  },
  apple: 'Apple',
  googleShort: 'Google',
  download: 'Herunterladen',
  address: 'Adresse',
  copyAddress: 'Kopieren',
  addressCopied: 'Kopiert',
  calendarNamed: (name) => `Kalender: ${name}`,
};

const talks = countedIn('de', { one: '# Vortrag', other: '# Vorträge' });

/** Every word of the interface in German. */
export const de: typeof en = {
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

  skipToContent: 'Zum Inhalt springen',
  siteMenu: 'Website',
  notice: 'Hinweis',
  moreOnNotice: 'Mehr dazu',
  schedule: 'Programm',
  speakers: 'Vortragende',
  namesake: 'Eine andere Person dieses Namens',

  when: 'Wann',
  where: 'Wo',
  online: 'Online',
  join: 'Online teilnehmen',
  register: 'Anmelden',
  partOf: 'Teil von',
  registration: 'Anmeldung',
  contact: 'Kontakt',
  links: 'Links',
  license: 'Lizenz',
  chat: 'Chat',
  chatUnavailable: 'Es gibt keinen Chat.',
  joinChat: 'Zum Chat',

  days: 'Tage',
  dayOf: (number, of) => `Tag ${number} von ${of}`,
  emptyDay: 'Für diesen Tag ist noch nichts geplant.',
  emptySchedule: 'Das Programm ist noch nicht veröffentlicht.',
  notScheduled: 'Noch ohne Termin',
  room: 'Raum',
  rooms: 'Räume',
  track: 'Track',
  tracks: 'Tracks',
  sessions: 'Sessions',
  inSession: 'In',
  view: 'Den Tag zeigen als',
  viewGrid: 'Raster der Räume',
  viewList: 'Liste',
  roomPages: {
    choose: 'Gezeigte Räume',
    previous: 'Vorherige Räume',
    next: 'Nächste Räume',
    mine: 'Räume meiner Auswahl',
    count: (from: string, to: string, of: string) => `Räume ${from} bis ${to} von ${of}`,
  },
  talkCount: talks,
  posterCount: countedIn('de', { other: '# Poster' }),
  sessionCount: countedIn('de', { one: '# Session', other: '# Sessions' }),
  seats: countedIn('de', { one: '# Platz', other: '# Plätze' }),
  floor: (floor) => (/^-?\d+$/.test(floor) ? `Etage ${floor}` : floor),

  abstract: 'Abstract',
  summary: 'Überblick',
  speakerHeading: () => 'Vortrag von',
  authorHeading: () => 'Verfasst von',
  chairHeading: () => 'Leitung',
  organizerHeading: () => 'Organisation',
  awards: countedIn('de', { one: 'Auszeichnung', other: 'Auszeichnungen' }),
  doi: 'DOI',
  board: (board) => `Stellwand ${board}`,
  language: (name) => `Auf ${name}`,
  doNotRecord: 'Bitte diesen Vortrag nicht aufzeichnen.',
  replacedBy: 'Ersetzt durch',
  remote: 'zugeschaltet',
  part: ({ number, of }) => `Teil ${number} von ${of}`,
  repeat: ({ number, of }) => `Durchgang ${number} von ${of}`,
  tags: 'Themen',

  linkHours: {
    before: 'Offen vor Beginn',
    during: 'Offen, solange es dauert',
    after: 'Offen danach',
  },

  around: 'Rund um diesen Vortrag',
  previous: 'Davor',
  next: 'Danach',
  atSameTime: 'Zur gleichen Zeit',
  edit: 'Diese Seite bearbeiten',

  othersInProgram: 'Weitere Beteiligte: Texte, Leitung, Organisation',
  presents: 'Trägt vor',
  authored: 'Mitverfasst',
  chairs: 'Leitet',
  organizes: 'Organisiert',
  organizerOfEvent: 'Organisation',
  biography: 'Biografie',

  notFoundTitle: 'Hier ist keine Seite',
  notFoundText:
    'Diese Adresse führt nirgendwohin. Vielleicht ist sie vertippt, oder die Seite wurde zurückgezogen.',
  movedTitle: 'Diese Seite ist umgezogen',
  movedText: 'Sie steht jetzt unter',

  sessionDescription: (session, event, count) =>
    `${session} – ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) => `Alles, was in ${room} stattfindet: ${event}.`,
  trackDescription: (track, event) => `Alles im Track „${track}“: ${event}.`,
  speakersDescription: (event) =>
    `${event}: wer vorträgt, worüber, und wer sonst noch beteiligt ist.`,
  scheduleDescription: (event, dates) => `Das Programm: ${event}, ${dates}, in Ihrer Zeitzone.`,
  dayDescription: (event, day) => `${event}: was am ${day} stattfindet, in Ihrer Zeitzone.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}: ${event}.`,
  pageDescription: (title, event) => `${title}: ${event}.`,
};
