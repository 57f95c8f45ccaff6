import type { enLive } from '#src/i18n/en-live.ts';
import { isolated } from './isolated.ts';

/** The words around the day itself, in Arabic. */
export const live: typeof enLive = {
  notices: 'ما يجري الآن وآخر التغييرات',
  heading: 'ما تغيّر منذ زيارتك',
  yours: 'اختياراتك',
  others: 'محاضرات أخرى',

  inBrowser: {
    now: 'الآن',
    next: 'التالي',
    inMinutes: (minutes) => `بعد ${minutes} د`,
    ended: 'انتهت',
    openNow: 'مفتوح الآن',
    nowOn: (title, until) => `الآن حتى ${isolated(until)}: ${title}`,
    soonOn: (minutes, title) => `بعد ${minutes} د: ${title}`,
    more: (count) => `(و${count} غيرها)`,
    show: 'عرض',
    changed: 'تغيّر البرنامج.',
    reload: 'عرض البرنامج الجديد',
    sinceVisit: (day, count) => `التغييرات منذ زيارتك في ${day}: ${count}.`,
    ofPicks: (count) => `من اختياراتك: ${count}.`,
    see: 'عرض التغييرات',
    clockAhead: (by) => `ساعة هذا الجهاز متقدمة بمقدار ${by}. يُعتمد هنا توقيت الخادم.`,
    clockBehind: (by) => `ساعة هذا الجهاز متأخرة بمقدار ${by}. يُعتمد هنا توقيت الخادم.`,
    dismiss: 'إغلاق',
  },
};
