import type { enPicks } from '#src/i18n/en-picks.ts';

/** The words around picks and the visitor's own schedule, in German. */
export const picks: typeof enPicks = {
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
