import { countedIn } from '#src/i18n/counted-in.ts';
import type { enFilters } from '#src/i18n/en-filters.ts';

/** The words of the filters over a programme, in French. */
export const filters: typeof enFilters = {
  title: 'Filtrer le programme',
  field: 'Filtrer par titre, personne, salle ou thème',
  hint: 'Titre, personne, salle…',
  chosen: 'Filtres choisis',
  hidePast: 'Masquer ce qui est terminé',
  facets: {
    day: 'Jour',
    track: 'Parcours',
    room: 'Salle',
    kind: 'Type',
    session: 'Session',
    tag: 'Thème',
    language: 'Langue',
    level: 'Niveau',
    recording: 'Enregistrement',
    picks: 'Ma sélection',
    past: 'Terminé',
  },
  shownTalks: countedIn('fr', { one: '{0} sur # exposé', other: '{0} sur # exposés' }),
  shownEntries: countedIn('fr', { one: '{0} sur # élément', other: '{0} sur # éléments' }),

  inBrowser: {
    filters: 'Filtres',
    done: 'Terminer',
    clear: 'Effacer les filtres',
    remove: (name) => `Retirer le filtre ${name}`,
    textNamed: (text) => `«\u202f${text}\u202f»`,
    unknown: (names) => `Inconnu dans cette partie du programme, et sans effet\u202f: ${names}.`,
    nothing: 'Rien ne correspond à ces filtres.',
  },
};
