import type { enDetails } from '#src/i18n/en-details.ts';

/** What a talk, a page or the event may have beside time, place and people, in Portuguese. */
export const details: typeof enDetails = {
  notPresented: 'Publicado sem apresentação',
  level: 'Nível',
  levels: {
    beginner: 'Nível iniciante',
    intermediate: 'Nível intermediário',
    advanced: 'Nível avançado',
  },
  importantDates: 'Datas importantes',
  anywhereOnEarth: 'em qualquer lugar da Terra (AoE)',
  participantsOnly: 'Este site é só para participantes. Por favor, não compartilhe os links.',
  subpages: 'Páginas desta seção',
};
