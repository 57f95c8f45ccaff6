import { countedIn } from '#src/i18n/counted-in.ts';
import type { enLists } from '#src/i18n/en-lists.ts';
import { isolated } from './isolated.ts';

/** The words of the lists of a whole event, in Arabic. */
export const lists: typeof enLists = {
  talks: 'المحاضرات',
  recordings: 'التسجيلات',
  recording: 'تسجيل متاح',
  hasRecording: 'لها تسجيل',
  find: 'ابحث في هذه القائمة',
  empty: 'لا شيء مقرر هنا بعد.',
  moreAtSameTime: countedIn('ar', {
    zero: 'لا شيء آخر في هذا الوقت',
    one: 'نشاط آخر في هذا الوقت',
    two: 'نشاطان آخران في هذا الوقت',
    few: '# أنشطة أخرى في هذا الوقت',
    many: '# نشاطًا آخر في هذا الوقت',
    other: '# نشاط آخر في هذا الوقت',
  }),
  calendarCount: countedIn('ar', {
    zero: 'لا تقويمات',
    one: 'تقويم واحد',
    two: 'تقويمان',
    few: '# تقويمات',
    many: '# تقويمًا',
    other: '# تقويم',
  }),
  calendarsOnPages: 'كل تقويم في آخر صفحته.',
  lists: 'كل القوائم',
  sessionKinds: {
    session: 'جلسات',
    workshop: 'ورش عمل',
    posters: 'جلسات ملصقات',
    tutorial: 'دروس تطبيقية',
    social: 'لقاءات اجتماعية',
  },
  descriptions: {
    talks: (event) => `${isolated(event)}: كل المحاضرات مرتبة أبجديًا.`,
    sessions: (event) => `${isolated(event)}: كل الجلسات وورش العمل وجلسات الملصقات.`,
    rooms: (event) => `${isolated(event)}: كل القاعات وما يُقام فيها.`,
    tracks: (event) => `${isolated(event)}: كل المسارات ومحاضراتها.`,
    recordings: (event) => `${isolated(event)}: كل المحاضرات التي لها تسجيل.`,
  },
};
