import type { enDetails } from '#src/i18n/en-details.ts';

/** What a talk, a page or the event may have beside time, place and people, in Arabic. */
export const details: typeof enDetails = {
  notPresented: 'منشور دون عرض',
  level: 'المستوى',
  levels: { beginner: 'للمبتدئين', intermediate: 'مستوى متوسط', advanced: 'مستوى متقدم' },
  importantDates: 'تواريخ مهمة',
  anywhereOnEarth: 'في أي مكان على الأرض',
  participantsOnly: 'هذا الموقع مخصص للمشاركين فقط. يُرجى عدم مشاركة روابطه.',
  subpages: 'صفحات هذا القسم',
};
