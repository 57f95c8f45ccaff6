import type { FeedWords } from '#src/core/feeds/feed-words.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { details } from './details.ts';
import { labels } from './labels.ts';

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in Arabic. */
export const feeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  speakers: 'المتحدثون',
  authors: 'التأليف',
  chairs: 'رئاسة الجلسة',
  organizers: 'التنظيم',
  session: 'الجلسة',
  track: 'المسار',
  board: 'اللوحة',
  join: 'المشاركة عبر الإنترنت',
  part: (number, of) => `الجزء ${number} من ${of}`,
  talks: countedIn('ar', {
    zero: 'لا محاضرات',
    one: 'محاضرة واحدة',
    two: 'محاضرتان',
    few: '# محاضرات',
    other: '# محاضرة',
  }),
  doNotRecord: 'يُرجى عدم تسجيل هذه المحاضرة.',
  replacedBy: (title) => `حلّ محلها «${title}»`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'كل محاضرة وجلسة واستراحة، مع كل التغييرات اللاحقة.',
  calendarOf: (part) => `كل ما ينتمي في البرنامج إلى «${part}».`,
  schedule: 'البرنامج',
  talksHeading: 'المحاضرات',
  when: 'الموعد',
  where: 'المكان',
  links: 'روابط',
  award: 'جائزة',
  notScheduled: 'لم يُحدَّد موعده بعد',
  notPresented: details.notPresented,
  levels: details.levels,
  changes: 'تغييرات البرنامج',
  changeCount: countedIn('ar', {
    zero: 'لا تغييرات',
    one: 'تغيير واحد',
    two: 'تغييران',
    few: '# تغييرات',
    many: '# تغييرًا',
    other: '# تغيير',
  }),
  change: {
    new: 'جديد',
    removed: 'سُحب',
    cancelled: 'أُلغي',
    confirmed: 'تأكد',
    tentative: 'غير مؤكد بعد',
    moved: (from, to) => `نُقل من ${from} إلى ${to}`,
    room: (to) => (to === undefined ? 'بلا قاعة الآن' : `الآن في ${to}`),
    title: (from) => `تغيّر العنوان، وكان «${from}»`,
  },
};
