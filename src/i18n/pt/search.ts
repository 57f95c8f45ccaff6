import type { enSearch } from '#src/i18n/en-search.ts';

/** The words of the search, in Portuguese. */
export const search: typeof enSearch = {
  title: 'Pesquisa',
  description: (event) => `Pesquise nas palestras, pessoas, sessões e páginas de ${event}.`,
  label: 'Pesquisar',
  needsScript:
    'A pesquisa precisa de JavaScript, pois é executada no seu navegador. Sem ele, está tudo listado aqui:',
  emptySite: 'Ainda não há nada para pesquisar.',
  inDevelopment:
    'A pesquisa funciona no site construído; o servidor de desenvolvimento não cria nenhum índice.',

  inBrowser: {
    hint: 'Títulos, resumos, nomes, afiliações, temas e biografias, em todos os idiomas do programa. Os acentos não importam.',
    loading: 'A pesquisar…',
    found: {
      one: 'Um resultado.',
      many: (count) => `${count} resultados.`,
    },
    nothing: (query) => `Nada encontrado para “${query}”.`,
    nothingHint: 'Tente menos palavras, palavras mais curtas ou o início de um nome.',
    failed: 'Não foi possível carregar a pesquisa. Há ligação?',
    tryAgain: 'Tentar novamente',
    groups: { talk: 'Palestras', speaker: 'Pessoas', page: 'Outras páginas' },
    all: (count) => `Mostrar todos (${count})`,
  },
};
