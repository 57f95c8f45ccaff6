import type { enDetails } from '#src/i18n/en-details.ts';

/** What a talk, a page or the event may have beside time, place and people, in Simplified Chinese. */
export const details: typeof enDetails = {
  notPresented: '仅发表，不作报告',
  level: '难度',
  levels: { beginner: '入门', intermediate: '中级', advanced: '高级' },
  importantDates: '重要日期',
  anywhereOnEarth: '地球任何地方',
  participantsOnly: '本网站仅供参会者使用，请勿分享其中的链接。',
  subpages: '本栏目的页面',
};
