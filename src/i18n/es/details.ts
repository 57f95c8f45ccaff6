import type { enDetails } from '#src/i18n/en-details.ts';

/** What a talk, a page or the event may have beside time, place and people, in Spanish. */
export const details: typeof enDetails = {
  notPresented: 'Publicado sin presentación',
  level: 'Nivel',
  levels: {
    beginner: 'Nivel principiante',
    intermediate: 'Nivel intermedio',
    advanced: 'Nivel avanzado',
  },
  importantDates: 'Fechas importantes',
  anywhereOnEarth: 'en cualquier lugar de la Tierra (AoE)',
  participantsOnly: 'Este sitio es solo para participantes. No comparta sus enlaces, por favor.',
  subpages: 'Páginas de esta sección',
};
