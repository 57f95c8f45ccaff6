import type { enSearch } from '#src/i18n/en-search.ts';

/** The words of the search, in Spanish. */
export const search: typeof enSearch = {
  title: 'Búsqueda',
  description: (event) =>
    `Busque en las charlas, las personas, las sesiones y las páginas de ${event}.`,
  label: 'Buscar',
  needsScript:
    'La búsqueda necesita JavaScript, pues se ejecuta en su navegador. Sin él, todo está listado aquí:',
  emptySite: 'Aún no hay nada que buscar.',
  inDevelopment:
    'La búsqueda funciona en el sitio construido; el servidor de desarrollo no crea ningún índice.',

  inBrowser: {
    hint: 'Títulos, resúmenes, nombres, instituciones, temas y biografías, en todos los idiomas del programa. Los acentos no importan.',
    loading: 'Buscando…',
    found: {
      one: 'Un resultado.',
      many: (count) => `${count} resultados.`,
    },
    nothing: (query) => `No se encontró nada para «${query}».`,
    nothingHint:
      'Pruebe con menos palabras, con palabras más cortas o con el comienzo de un nombre.',
    failed: 'No se pudo cargar la búsqueda. ¿Hay conexión?',
    tryAgain: 'Intentar de nuevo',
    groups: { talk: 'Charlas', speaker: 'Personas', page: 'Otras páginas' },
    all: (count) => `Mostrar los ${count}`,
  },
};
