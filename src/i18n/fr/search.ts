import type { enSearch } from '#src/i18n/en-search.ts';

/** The words of the search, in French. */
export const search: typeof enSearch = {
  title: 'Recherche',
  description: (event) =>
    `Rechercher dans les exposés, les personnes, les sessions et les pages de ${event}.`,
  label: 'Rechercher',
  needsScript:
    'La recherche a besoin de JavaScript, car elle s’exécute dans votre navigateur. Sans lui, tout est répertorié ici\u202f:',
  emptySite: 'Il n’y a encore rien à rechercher.',
  inDevelopment:
    'La recherche fonctionne dans le site construit\u202f; le serveur de développement ne crée pas d’index.',

  inBrowser: {
    hint: 'Titres, résumés, noms, affiliations, thèmes et biographies, dans toutes les langues du programme. Les accents ne comptent pas.',
    loading: 'Recherche en cours…',
    found: {
      one: 'Un résultat trouvé.',
      many: (count) => `${count} résultats trouvés.`,
    },
    nothing: (query) => `Rien trouvé pour «\u202f${query}\u202f».`,
    nothingHint: 'Essayez avec moins de mots, des mots plus courts ou le début d’un nom.',
    failed: 'La recherche n’a pas pu être chargée. Y a-t-il une connexion\u202f?',
    tryAgain: 'Réessayer',
    groups: { talk: 'Exposés', speaker: 'Personnes', page: 'Autres pages' },
    all: (count) => `Tout afficher (${count})`,
  },
};
