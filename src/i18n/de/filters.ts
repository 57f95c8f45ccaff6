import { countedIn } from '#src/i18n/counted-in.ts';
import type { enFilters } from '#src/i18n/en-filters.ts';

/** The words of the filters over a programme, in German. */
export const filters: typeof enFilters = {
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
