import { countedIn } from '#src/i18n/counted-in.ts';
import type { enFilters } from '#src/i18n/en-filters.ts';

/** The words of the filters over a programme, in Portuguese. */
export const filters: typeof enFilters = {
  title: 'Filtrar o programa',
  field: 'Filtrar por título, pessoa, sala ou tema',
  hint: 'Título, pessoa, sala…',
  chosen: 'Filtros escolhidos',
  hidePast: 'Ocultar o que já terminou',
  facets: {
    day: 'Dia',
    track: 'Trilha',
    room: 'Sala',
    kind: 'Tipo',
    session: 'Sessão',
    tag: 'Tema',
    language: 'Idioma',
    level: 'Nível',
    recording: 'Gravação',
    picks: 'A minha seleção',
    past: 'Terminado',
  },
  shownTalks: countedIn('pt', { one: '{0} de # palestra', other: '{0} de # palestras' }),
  shownEntries: countedIn('pt', { one: '{0} de # item', other: '{0} de # itens' }),

  inBrowser: {
    filters: 'Filtros',
    done: 'Concluir',
    clear: 'Limpar filtros',
    remove: (name) => `Remover o filtro ${name}`,
    textNamed: (text) => `“${text}”`,
    unknown: (names) => `Não consta desta parte do programa e não tem efeito: ${names}.`,
    nothing: 'Nada corresponde a estes filtros.',
  },
};
