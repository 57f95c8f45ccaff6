import type { enDetails } from '#src/i18n/en-details.ts';

/** What a talk, a page or the event may have beside time, place and people, in French. */
export const details: typeof enDetails = {
  notPresented: 'Publié sans présentation',
  level: 'Niveau',
  levels: {
    beginner: 'Niveau débutant',
    intermediate: 'Niveau intermédiaire',
    advanced: 'Niveau avancé',
  },
  importantDates: 'Dates importantes',
  anywhereOnEarth: 'partout sur Terre (AoE)',
  participantsOnly: 'Ce site est réservé aux participants. Merci de ne pas en diffuser les liens.',
  subpages: 'Pages de cette rubrique',
};
