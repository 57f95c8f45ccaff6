import type { enOffline } from '#src/i18n/en-offline.ts';

/** The words around working without a network, in German. */
export const offline: typeof enOffline = {
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
