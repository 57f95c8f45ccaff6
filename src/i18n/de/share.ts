import { countedIn } from '#src/i18n/counted-in.ts';
import type { enShare } from '#src/i18n/en-share.ts';

/** The words around sharing, in German. */
export const share: typeof enShare = {
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
