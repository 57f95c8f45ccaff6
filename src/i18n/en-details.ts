/** The words for what a talk, a page or the event may have beside time, place and people. */
export const enDetails = {
  notPresented: 'Published without a presentation',
  level: 'Level',
  levels: { beginner: 'Beginner', intermediate: 'Intermediate', advanced: 'Advanced' },
  importantDates: 'Important dates',
  anywhereOnEarth: 'anywhere on Earth (AoE)',
  participantsOnly: 'This site is for participants only. Please do not share its links.',
  subpages: 'Pages in this section',
};
