import { countedIn } from '#src/i18n/counted-in.ts';
import type { enFilters } from '#src/i18n/en-filters.ts';

/** The words of the filters over a programme, in Spanish. */
export const filters: typeof enFilters = {
  title: 'Filtrar el programa',
  field: 'Filtrar por título, persona, sala o tema',
  hint: 'Título, persona, sala…',
  chosen: 'Filtros elegidos',
  hidePast: 'Ocultar lo que ya terminó',
  facets: {
    day: 'Día',
    track: 'Línea temática',
    room: 'Sala',
    kind: 'Tipo',
    session: 'Sesión',
    tag: 'Tema',
    language: 'Idioma',
    level: 'Nivel',
    recording: 'Grabación',
    picks: 'Mi selección',
    past: 'Terminado',
  },
  shownTalks: countedIn('es', { one: '{0} de # charla', other: '{0} de # charlas' }),
  shownEntries: countedIn('es', { one: '{0} de # entrada', other: '{0} de # entradas' }),

  inBrowser: {
    filters: 'Filtros',
    done: 'Listo',
    clear: 'Quitar los filtros',
    remove: (name) => `Quitar el filtro ${name}`,
    textNamed: (text) => `«${text}»`,
    unknown: (names) => `No figura en esta parte del programa y no tiene efecto: ${names}.`,
    nothing: 'Nada coincide con estos filtros.',
  },
};
