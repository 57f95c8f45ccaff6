import type { enDetails } from '#src/i18n/en-details.ts';

/** What a talk, a page or the event may have beside time, place and people, in Japanese. */
export const details: typeof enDetails = {
  notPresented: '発表なしで掲載',
  level: 'レベル',
  levels: { beginner: '初級', intermediate: '中級', advanced: '上級' },
  importantDates: '重要な日程',
  anywhereOnEarth: '地球上のどこでも',
  participantsOnly: 'このサイトは参加者専用です。リンクを共有しないでください。',
  subpages: 'このセクションのページ',
};
