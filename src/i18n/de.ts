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

/** Clocks and time zones in German. */
export const clock: typeof enClock = {
  timeZone: 'Zeitzone',
  change: 'Zeitzone ändern',
  close: 'Schließen',
  eventTime: 'Veranstaltungszeit',
  myTime: 'Meine Zeit',
  anotherZone: 'Andere Zeitzone',
  searchHint: 'Stadt, Land, Abkürzung oder UTC-Abweichung',
  copyLink: 'Link mit dieser Zeitzone kopieren',
  linkLabel: 'Link mit dieser Zeitzone',
  notices: 'Hinweise zur Uhrzeit',
  from: (time) => `ab ${time}`,
  until: (time) => `bis ${time}`,
  since: (time) => `seit ${time}`,

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
    timesAreNow: (zone) => `Die Zeiten werden jetzt für ${zone} angezeigt`,
    instant: (date, time, zone) => `${date}, ${time} (${zone})`,
    zonesFound: {
      none: 'Keine Zeitzone gefunden',
      one: '1 Zeitzone gefunden',
      many: (count) => `${count} Zeitzonen gefunden`,
    },
    linkCopied: 'Link kopiert',
    timesAsInLink: (zone) => `Angezeigt werden die Zeiten für ${zone}, wie im Link angegeben.`,
    useMine: 'Meine Zeitzone verwenden',
    unknownZone: (asked, zone) =>
      `„${asked}“ aus dem Link ist keine bekannte Zeitzone. Die Zeiten gelten für ${zone}.`,
    clockIsSet: (present) => `Vorschau der Website zu diesem Zeitpunkt: ${present}.`,
    preview: (date, time) => `Vorschau: ${date}, ${time}`,
    unknownClock: (asked) =>
      `„${asked}“ aus dem Link ist keine gültige Zeitangabe. Erwartet wird die Form 2021-04-09T14:20:00Z.`,
    useRealClock: 'Aktuelle Uhrzeit verwenden',
    dismiss: 'Schließen',
  },
};

/** Details of a talk, a page or the event beyond time, place and people, in German. */
const details: typeof enDetails = {
  notPresented: 'Veröffentlicht ohne Vortrag',
  levels: {
    beginner: 'Einstiegsniveau',
    intermediate: 'Mittleres Niveau',
    advanced: 'Fortgeschritten',
  },
  importantDates: 'Wichtige Termine',
  anywhereOnEarth: 'überall auf der Welt (AoE)',
  participantsOnly:
    'Diese Website ist nur für Teilnehmende bestimmt. Bitte geben Sie ihre Links nicht weiter.',
  subpages: 'Seiten in diesem Bereich',
};

/** Labels for the fixed values of the content in German. */
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
    social: 'Social Event',
    break: 'Pause',
    meal: 'Essen',
    registration: 'Registrierung',
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
  chairs: 'Sessionleitung',
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
  calendarOf: (part) => `Alle Programmpunkte zu „${part}“.`,
  schedule: 'Programm',
  talksHeading: 'Vorträge',
  when: 'Wann',
  where: 'Wo',
  links: 'Links',
  sponsors: 'Sponsoren',
  award: 'Auszeichnung',
  notScheduled: 'Noch ohne Termin',
  notPresented: details.notPresented,
  levels: details.levels,
  changes: 'Änderungen im Programm',
  changeCount: countedIn('de', { one: '# Änderung', other: '# Änderungen' }),
  changesOfKind: {
    new: countedIn('de', { other: '# neu' }),
    removed: countedIn('de', { other: '# entfernt' }),
    cancelled: countedIn('de', { other: '# abgesagt' }),
    confirmed: countedIn('de', { other: '# bestätigt' }),
    tentative: countedIn('de', { other: '# unter Vorbehalt' }),
    moved: countedIn('de', { other: '# verlegt' }),
    room: countedIn('de', { other: '# in anderem Raum' }),
    people: countedIn('de', { other: '# mit anderen Vortragenden' }),
    title: countedIn('de', { other: '# mit neuem Titel' }),
  },
  renamedRooms: countedIn('de', { one: '# Raum umbenannt', other: '# Räume umbenannt' }),
  dateAndTime: (date, time) => `${date}, ${time}`,
  marks: { comma: ', ', semicolon: '; ', colon: ': ' },
  change: {
    new: 'neu',
    removed: 'aus dem Programm genommen',
    cancelled: 'abgesagt',
    confirmed: 'jetzt bestätigt',
    tentative: 'jetzt unter Vorbehalt',
    moved: (from, to) => `verlegt von ${from} auf ${to}`,
    room: (to) => (to === undefined ? 'Raum wird noch bekannt gegeben' : `jetzt in ${to}`),
    people: (names) => `jetzt mit ${names}`,
    noPeople: 'jetzt ohne Vortragende',
    otherPeople: 'andere Vortragende',
    roomName: (to) => `heißt jetzt ${to}`,
    renamedRoom: (from, to) => `${from} heißt jetzt ${to}`,
    title: (from) => `Titel geändert, vorher „${from}“`,
  },
};

/** The words of the filters over a program, in German. */
const filters: typeof enFilters = {
  title: 'Programm filtern',
  field: 'Nach Titel, Person, Raum oder Thema filtern',
  hint: 'Titel, Person, Raum …',
  chosen: 'Aktive Filter',
  partial: 'Einige Vorträge stehen nicht auf dieser Seite.',
  searchAll: 'Im ganzen Programm suchen',
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
  firstEntries: 'die Liste zeigt die ersten {0}',

  inBrowser: {
    filters: 'Filter',
    done: 'Fertig',
    clear: 'Filter zurücksetzen',
    remove: (name) => `Filter ${name} entfernen`,
    textNamed: (text) => `„${text}“`,
    unknown: (names) => `Ignoriert, weil hier nichts dazu passt: ${names}.`,
    nothing: 'Keine Treffer für diese Filter.',
  },
};

/** The words of the list of keyboard shortcuts, in German. */
const keyboard: typeof enKeyboard = {
  title: 'Tastenkürzel',
  shortcuts: 'Tastenkürzel',
  next: 'Nächster Vortrag der Liste',
  previous: 'Voriger Vortrag der Liste',
  help: 'Diese Liste anzeigen',
  use: 'Kürzel mit einzelnen Tasten verwenden',
  useHint:
    'Ihre Wahl bleibt in diesem Browser gespeichert. Die Liste finden Sie unten auf jeder Seite.',
};

/** The words of the lists of a whole event, in German. */
const lists: typeof enLists = {
  talks: 'Vorträge',
  recordings: 'Aufzeichnungen',
  sponsors: 'Sponsoren',
  allSponsors: 'Alle Sponsoren',
  otherSponsors: 'Weitere Sponsoren',
  recording: 'Aufzeichnung',
  hasRecording: 'Mit Aufzeichnung',
  find: 'In dieser Liste suchen',
  pages: 'Seiten dieser Liste',
  pageNumber: (number, of) => `Seite ${number} von ${of}`,
  nextPage: 'Nächste Seite',
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
    social: 'Social Events',
  },
  descriptions: {
    talks: (event) => `${event}: alle Vorträge, alphabetisch geordnet.`,
    sessions: (event) => `${event}: alle Sessions, von Workshops bis zu Postersessions.`,
    rooms: (event) => `${event}: alle Räume und was dort stattfindet.`,
    tracks: (event) => `${event}: alle Tracks und ihre Vorträge.`,
    recordings: (event) => `${event}: alle Vorträge mit Aufzeichnung.`,
    sponsors: (event) => `${event}: alle Sponsoren.`,
  },
};

/** Messages during the event, in German. */
const live: typeof enLive = {
  notices: 'Aktuelles und letzte Änderungen',
  heading: 'Änderungen seit Ihrem letzten Besuch',
  yours: 'Ihre Auswahl',
  others: 'Andere Vorträge',

  rooms: {
    heading: 'Jetzt und als Nächstes in jedem Raum',
    until: (end) => `bis ${end}`,
    nothingNow: 'Gerade kein Vortrag',
    nothingNext: 'Keine weiteren Vorträge',
    notLoaded:
      'Das Programm konnte nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung.',
    find: 'Raum suchen',
    others: 'Weitere Räume',
  },

  inBrowser: {
    now: 'Jetzt',
    next: 'Als Nächstes',
    inMinutes: (minutes) => `in ${minutes} Min.`,
    ended: 'Vorbei',
    openNow: 'Jetzt verfügbar',
    nowOn: (title, until) => `Läuft bis ${until}: ${title}`,
    soonOn: (minutes, title) => `Beginnt in ${minutes} Min.: ${title}`,
    more: (count) => `(${count} weitere)`,
    show: 'Zum aktuellen Zeitpunkt',
    changed: (title, change) => `Das Programm hat sich geändert. ${title}: ${change}.`,
    reload: 'Aktualisiertes Programm anzeigen',
    sinceVisit: (day, count) => `Änderungen seit Ihrem Besuch am ${day}: ${count}.`,
    ofPicks: (count) => `Davon in Ihrer Auswahl: ${count}.`,
    see: 'Änderungen ansehen',
    clockAhead: (by) =>
      `Die Uhr dieses Geräts geht ${by} vor. „Jetzt“ und „Als Nächstes“ richten sich nach der Uhr des Servers.`,
    clockBehind: (by) =>
      `Die Uhr dieses Geräts geht ${by} nach. „Jetzt“ und „Als Nächstes“ richten sich nach der Uhr des Servers.`,
    dismiss: 'Schließen',
  },
};

/** Offline use, in German. */
const offline: typeof enOffline = {
  notices: 'Verbindungsstatus',
  title: 'Offline nicht verfügbar',
  text: 'Sie sind offline, und diese Seite ist auf diesem Gerät nicht gespeichert. Diese Seiten können Sie öffnen:',
  tryAgain: 'Erneut versuchen',
  heading: 'Offline nutzen',
  hint: 'Auf diesem Gerät sind das Programm, Ihr eigenes Programm, ausgewählte Vorträge und besuchte Seiten auch offline verfügbar.',

  inBrowser: {
    published: (when) => `Stand des Programms: ${when}.`,
    loaded: (when) => `Seite geladen: ${when}.`,
    offline: 'Sie sind offline.',
    silent: 'Die Website ist nicht erreichbar.',
  },

  inKeeping: {
    offer: (size) => `Alles offline speichern (${size})`,
    keeping: (kept, all) => `Wird gespeichert … Gespeicherte Seiten: ${kept} von ${all}`,
    some: (kept, all) => `Gespeicherte Seiten: ${kept} von ${all}.`,
    all: 'Die ganze Website ist auf diesem Gerät gespeichert.',
    full: (kept, all) =>
      `Auf diesem Gerät ist kein Platz mehr. Gespeicherte Seiten: ${kept} von ${all}.`,
    stopped: (kept, all) =>
      `Die Verbindung ist abgebrochen. Gespeicherte Seiten: ${kept} von ${all}.`,
    none: 'Dieser Browser kann diese Website nicht offline speichern.',
  },
};

/** Picks and the visitor’s own schedule, in German. */
const picks: typeof enPicks = {
  mySchedule: 'Mein Programm',
  notices: 'Hinweise zu Ihrer Auswahl',
  lead: 'Ihre mit Stern markierten Vorträge und wie sie zusammenpassen.',
  description: (event) => `Ihr eigenes Programm: die Vorträge, die Sie ausgewählt haben. ${event}.`,
  needsScript:
    'Um Vorträge auszuwählen, brauchen Sie JavaScript, weil Ihre Auswahl nur in diesem Browser gespeichert wird. Programm und Kalender gibt es auch ohne:',
  loading: 'Ihr Programm wird geladen …',

  shareAndExport: 'Teilen und exportieren',
  link: 'Link',
  linkHint:
    'Öffnen Sie den Link auf einem anderen Gerät, oder geben Sie ihn weiter. Ihre Auswahl wird dort nach einer Rückfrage hinzugefügt.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  share: 'Teilen …',
  code: 'QR-Code',
  codeHint: 'QR-Code zum Scannen mit dem Smartphone anzeigen',
  calendar: 'Kalender',
  calendarFile: 'Kalenderdatei (.ics)',
  calendarHint:
    'Ihre Auswahl im jetzigen Stand. Die Datei aktualisiert sich nicht von selbst. Wenn Sie sie später erneut herunterladen und importieren, werden die Einträge ersetzt und nicht doppelt angelegt.',
  calendarFollows: 'Kalender abonnieren, die sich automatisch aktualisieren',
  file: 'Datei',
  save: 'Kopie herunterladen',
  load: 'Kopie importieren …',
  fileHint:
    'Eine Sicherungskopie, die Sie in diesem oder jedem anderen Browser importieren können.',
  loadHint: 'Haben Sie eine Sicherungskopie? Importieren Sie sie hier.',
  merge: 'Zu Ihrem Programm hinzufügen?',
  mergeYes: 'Hinzufügen',
  mergeNo: 'Jetzt nicht',
  keptHere:
    'Ihre Auswahl wird nur in diesem Browser gespeichert. Browser können sie löschen: Safari tut es, wenn eine Website sieben Tage lang nicht besucht wurde. Mit einem Link oder einer Datei bleibt sie sicher erhalten.',

  inBrowser: {
    pick: 'Zu meinem Programm hinzufügen',
    must: 'Unbedingt',
    maybe: 'Vielleicht',
    pickNamed: (title) => `Zu meinem Programm hinzufügen: ${title}`,
    maybeNamed: (title) => `Vielleicht: ${title}`,
    notKept:
      'Dieser Browser speichert keine Daten für diese Website: Ihre Auswahl geht verloren, wenn Sie die Seite verlassen.',
    notKeptLink: 'Mein Programm mit dieser Auswahl im Link öffnen',
    lost: 'Ihr Browser hat die Daten dieser Website gelöscht, auch Ihre Auswahl.',
    restore: 'Auswahl wiederherstellen',
    dismiss: 'Schließen',
  },

  inMySchedule: {
    emptyTitle: 'Noch nichts ausgewählt',
    emptyText:
      'Jeder Vortrag im Programm hat einen Stern. Einmal drücken heißt „Unbedingt“, noch einmal „Vielleicht“. Ihre Auswahl erscheint hier Tag für Tag, mit Überschneidungen, Lücken und zu knappen Wegen.',
    emptyLink: 'Zum Programm',
    withdrawnHeading: 'Nicht mehr im Programm',
    withdrawn: 'Entfernt',
    cancelled: 'Abgesagt',
    tentative: 'Unter Vorbehalt',
    was: (when) => `Ursprünglich geplant: ${when}.`,
    otherTimes: 'Findet jetzt zu einer anderen Zeit statt',
    clashes: { one: 'Überschneidung', many: (count) => `${count} Überschneidungen` },
    free: (minutes) => `${minutes} frei`,
    hurry: (to, walk, there) => `Weg zu ${to}: ${walk}, Zeit dazwischen: ${there}`,
    noTime: 'keine',
    notLoaded:
      'Das Programm konnte nicht geladen werden. Ihre Auswahl ist nicht verloren; diese Einträge sind in diesem Browser gespeichert.',
    partlyLoaded:
      'Ein Teil des Programms konnte nicht geladen werden. Ihre Auswahl ist nicht verloren.',
    tryAgain: 'Erneut versuchen',
    mergeAdd: {
      one: '1 Eintrag zu Ihrem Programm hinzufügen?',
      many: (count) => `${count} Einträge zu Ihrem Programm hinzufügen?`,
    },
    mergeRaised: (count) => `Von „Vielleicht“ zu „Unbedingt“: ${count}.`,
    mergePicked: (count) => `Schon ausgewählt: ${count}.`,
    mergeKeeps: 'Was Sie schon ausgewählt haben, bleibt.',
    mergeUnknown: (count) =>
      `Nicht in diesem Programm: ${count}. Diese Seite ist vielleicht älter als der Link; laden Sie sie neu, und versuchen Sie es noch einmal.`,
    mergeNothing: 'Alles daraus steht schon in Ihrem Programm.',
    merged: (count) => `Zu Ihrem Programm hinzugefügt: ${count}.`,
    brokenLink: 'Der Link enthält keine Vorträge aus diesem Programm.',
    brokenFile: 'Diese Datei enthält keine Auswahl.',
    otherEvent: (name) => `Diese Datei enthält die Auswahl einer anderen Veranstaltung: ${name}.`,
    calendarFailed: 'Sie sind offline. Für die Kalenderdatei brauchen Sie eine Verbindung.',
    calendarMissing: (count) =>
      `Nicht in der Kalenderdatei, weil sie in keinem Kalender dieser Website stehen: ${count}.`,
    saved: 'Gespeichert.',
    codeOf: (number, of) => `Code ${number} von ${of}`,
    codeName: 'QR-Code des Links mit Ihrer Auswahl',
    codesHint:
      'Scannen Sie alle Codes in beliebiger Reihenfolge. Jeder fügt einen Teil Ihrer Auswahl hinzu.',
  },
};

/** The words of the search, in German. */
const search: typeof enSearch = {
  title: 'Suche',
  description: (event) => `Suche in Vorträgen, Personen, Sessions und Seiten von ${event}.`,
  label: 'Suchen nach',
  needsScript:
    'Die Suche läuft in Ihrem Browser und braucht JavaScript. Ohne JavaScript finden Sie alles hier:',
  emptySite: 'Noch gibt es nichts zu durchsuchen.',
  inDevelopment:
    'Die Suche funktioniert nur in der fertig gebauten Website; der Entwicklungsserver legt keinen Index an.',

  inBrowser: {
    hint: 'Titel, Abstracts, Namen, Institutionen, Themen und Biografien, in allen Sprachen des Programms. Akzente spielen keine Rolle.',
    loading: 'Suche läuft …',
    found: {
      one: '1 Ergebnis',
      many: (count) => `${count} Ergebnisse`,
    },
    nothing: (query) => `Keine Ergebnisse für „${query}“.`,
    nothingHint:
      'Versuchen Sie es mit weniger oder kürzeren Wörtern oder mit dem Anfang eines Namens.',
    failed: 'Die Suche konnte nicht geladen werden. Bitte prüfen Sie Ihre Internetverbindung.',
    tryAgain: 'Erneut versuchen',
    groups: { talk: 'Vorträge', speaker: 'Personen', page: 'Weitere Seiten' },
    all: (count) => `Alle ${count} anzeigen`,
  },
};

/** Sharing, in German. */
const share: typeof enShare = {
  calendar: 'Kalender',
  calendarHint: (title) => `„${title}“ in Ihren Kalender eintragen`,
  google: 'Google Kalender',
  outlook: 'Outlook',
  calendarFile: 'Kalenderdatei (.ics)',
  cancelledFile: 'Kalenderdatei (.ics) mit der Absage',

  cardOf: (what) => `Vorschaubild zu „${what}“ mit Datum, Uhrzeit und Ort.`,
  moreTimes: countedIn('de', { one: 'und # weiterer Termin', other: 'und # weitere Termine' }),

  changes: 'Änderungen',
  changesLead: 'Was sich seit der Ankündigung im Programm geändert hat, neueste Änderungen zuerst.',
  changesDescription: (event) =>
    `${event}: was verlegt wurde, was neu ist und was abgesagt wurde, neueste Änderungen zuerst.`,
  announcedOn: (date) =>
    `Das Programm wird am ${date} bekannt gegeben. Spätere Änderungen stehen dann hier.`,
  noChanges: 'Seit der Ankündigung des Programms hat sich nichts geändert.',
  changesFeed: 'Den Änderungen im Feedreader folgen (Atom)',
  published: 'Veröffentlicht',
  moved: (from, to) => `verlegt von ${from} auf ${to}`,
  movedFrom: (from) => `Bisher ${from}`,
  otherSpeakers: 'Die Vortragenden haben gewechselt.',

  subscribe: 'Abonnieren',
  subscribeLead:
    'Ein abonnierter Kalender folgt dem Programm: Verlegungen und Absagen erscheinen auch in Ihrem Kalender. Eine heruntergeladene Datei ändert sich nicht.',
  subscribeDescription: (event) =>
    `${event} im eigenen Kalender: Abonnieren Sie alles oder einen Tag, einen Raum, einen Track, eine Session oder eine Person.`,
  howSoon: 'Wie schnell Änderungen ankommen',
  howSoonList: [
    'Apple Kalender fragt so oft nach Änderungen, wie Sie es einstellen: Wählen Sie „stündlich“ für die Tage der Veranstaltung.',
    'Google Kalender entscheidet selbst: Änderungen kommen nach einigen Stunden an, manchmal nach einem Tag.',
    'Outlook fragt alle paar Stunden.',
    'Eine heruntergeladene Datei ändert sich nie. Wenn Sie die neue importieren, ersetzt sie die alten Einträge; nichts erscheint doppelt.',
  ],
  howSoonPage: 'Während der Veranstaltung ist diese Website jedem Kalender voraus.',
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
    track: 'Was zu diesem Track gehört, in allen Räumen.',
    session: 'Die Session mit allen Vorträgen.',
    speaker: 'Die Kalender einzelner Personen finden Sie auf deren Seiten.',
  },
  peoplesPages: 'Alle Personen ansehen',
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
  calendarNamed: (name) => `Kalender für ${name}`,
};

const talks = countedIn('de', { one: '# Vortrag', other: '# Vorträge' });

/** The page for organizers. */
const status: typeof enStatus = {
  title: 'Stand',
  lead: 'Für das Organisationsteam: Nur Vorschauen und der Entwicklungsserver haben diese Seite.',
  edit: 'Bearbeiten',
  findings: 'Befunde',
  noFindings: 'Keine Probleme gefunden.',
  severities: { error: 'Fehler', warning: 'Warnung', note: 'Hinweis' },
  counted: { error: 'Fehler', warning: 'Warnungen', note: 'Hinweise' },
  line: (number: string) => `Zeile ${number}`,
  collected: 'Bisher gesammelt',
  countOf: (count: string, of: string) => `${count} von ${of}`,
  materials: {
    abstract: 'Kurzfassungen',
    slides: 'Folien',
    recording: 'Aufzeichnungen',
    biography: 'Biografien',
    photo: 'Fotos',
  },
  people: 'Personen',
  complete: 'Es fehlt nichts',
  completePeople: countedIn('de', {
    one: 'Vollständig: {0} von # Person',
    other: 'Vollständig: {0} von # Personen',
  }),
  lacks: {
    biography: 'eine kurze Biografie',
    photo: 'ein Foto',
    abstract: (title: string) => `die Kurzfassung von „${title}“`,
    slides: (title: string) => `die Folien zu „${title}“`,
  },
  message: 'Nachricht',
  subject: (event: string) => `Noch offen für ${event}`,
  mail: (name: string, event: string, missing: string) =>
    `Guten Tag ${name}, für ${event} brauchen wir von Ihnen noch: ${missing}.`,
  mailEdit: 'Sie können es im Browser ergänzen:',
  mailReply: 'Bitte antworten Sie damit auf diese Nachricht.',
  writeMail: 'E-Mail schreiben',
  clock: 'Vorausschauen',
  clockHint:
    'Die Website, wie sie zu diesem Zeitpunkt aussehen wird. Zeiten in Veranstaltungszeit.',
  moment: 'Anderer Zeitpunkt',
  open: 'Anzeigen',
};

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

  marks: { comma: ', ', semicolon: '; ', colon: ': ', stop: '. ', space: ' ' },

  skipToContent: 'Zum Inhalt springen',
  siteMenu: 'Hauptmenü',
  moreInMenu: 'Mehr',
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
  chatUnavailable: 'Für diese Veranstaltung gibt es keinen Chat.',
  joinChat: 'Zum Chat',

  days: 'Tage',
  dayInMenu: (weekday, day) => `${weekday} ${day}.`,
  dayOf: (number, of) => `Tag ${number} von ${of}`,
  ongoing: 'Läuft weiter',
  emptyDay: 'Für diesen Tag ist noch nichts geplant.',
  emptySchedule: 'Das Programm ist noch nicht veröffentlicht.',
  notScheduled: 'Noch ohne Termin',
  room: 'Raum',
  rooms: 'Räume',
  track: 'Track',
  tracks: 'Tracks',
  sessions: 'Sessions',
  inSession: 'Teil von',
  view: 'Ansicht',
  viewGrid: 'Raumübersicht',
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
  floor: (floor) => {
    const number = Number(/^-?\d+$/.exec(floor)?.[0]);
    if (Number.isNaN(number)) return floor;
    if (number === 0) return 'Erdgeschoss';
    return number < 0 ? `${-number}. Untergeschoss` : `${number}. Etage`;
  },

  abstract: 'Abstract',
  summary: 'Überblick',
  speakerHeading: () => 'Vortrag von',
  authorHeading: () => 'Verfasst von',
  chairHeading: () => 'Sessionleitung',
  organizerHeading: () => 'Organisation',
  awards: countedIn('de', { one: 'Auszeichnung', other: 'Auszeichnungen' }),
  doi: 'DOI',
  board: (board) => `Stellwand ${board}`,
  language: (name) => `Auf ${name}`,
  doNotRecord: 'Bitte diesen Vortrag nicht aufzeichnen.',
  replacedBy: 'Ersetzt durch',
  remote: 'zugeschaltet',
  part: ({ number, of }) => `Teil ${number} von ${of}`,
  repeat: ({ number, of }) => `Termin ${number} von ${of}`,
  tags: 'Themen',

  linkHours: {
    before: 'Verfügbar vorab',
    during: 'Verfügbar während des Termins',
    after: 'Verfügbar im Anschluss',
  },
  linkTimes: {
    before: (time) => `Verfügbar bis ${time}`,
    during: (time) => `Verfügbar ${time}`,
    after: (time) => `Verfügbar ab ${time}`,
  },

  around: 'Vor und nach diesem Vortrag',
  previous: 'Davor',
  next: 'Danach',
  atSameTime: 'Zur gleichen Zeit',
  edit: 'Diese Seite bearbeiten',
  status,
  add: {
    talk: 'Vortrag hinzufügen',
    speaker: 'Person hinzufügen',
    session: 'Session hinzufügen',
    page: 'Seite hinzufügen',
  },

  othersInProgram: 'Weitere Mitwirkende',
  presents: 'Vorträge',
  authored: 'Autor/in von',
  chairs: 'Leitung von',
  organizes: 'Organisation von',
  organizerOfEvent: 'Organisation',
  biography: 'Biografie',

  notFoundTitle: 'Seite nicht gefunden',
  notFoundText:
    'Unter dieser Adresse gibt es nichts. Prüfen Sie sie auf Tippfehler, oder beginnen Sie auf einer dieser Seiten.',
  movedTitle: 'Diese Seite ist umgezogen',
  movedText: 'Neue Adresse:',

  sessionDescription: (session, event, count) =>
    `${session} – ${event}${count === 0 ? '' : `, ${talks(count)}`}.`,
  roomDescription: (room, event) => `Alle Programmpunkte in ${room}: ${event}.`,
  trackDescription: (track, event) => `Alles im Track „${track}“: ${event}.`,
  speakersDescription: (event) =>
    `${event}: Vortragende, ihre Vorträge und alle weiteren Mitwirkenden.`,
  scheduleDescription: (event, dates) => `Das Programm: ${event}, ${dates}, in Ihrer Zeitzone.`,
  dayDescription: (event, day) => `${event}, ${day}: das Programm in Ihrer Zeitzone.`,
  personDescription: (name, affiliation, event) =>
    `${name}${affiliation === '' ? '' : ` (${affiliation})`}: ${event}.`,
  pageDescription: (title, event) => `${title}: ${event}.`,
};
