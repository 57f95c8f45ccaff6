import type { enDetails } from '#src/i18n/en-details.ts';

/** What a talk, a page or the event may have beside time, place and people, in German. */
export const details: typeof enDetails = {
  notPresented: 'Veröffentlicht ohne Vortrag',
  level: 'Niveau',
  levels: {
    beginner: 'Für Einsteiger',
    intermediate: 'Für Fortgeschrittene',
    advanced: 'Für Profis',
  },
  importantDates: 'Wichtige Termine',
  anywhereOnEarth: 'weltweit (AoE)',
  participantsOnly:
    'Diese Website ist nur für Teilnehmende bestimmt. Bitte geben Sie ihre Links nicht weiter.',
  subpages: 'Seiten in diesem Bereich',
};
