import type { enSearch } from '#src/i18n/en-search.ts';

/** The words of the search, in German. */
export const search: typeof enSearch = {
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
