import { countedIn } from '#src/i18n/counted-in.ts';
import type { en } from '#src/i18n/en.ts';
import { clock } from './clock.ts';
import { isolated } from './isolated.ts';
import { details } from './details.ts';
import { filters } from './filters.ts';
import { keyboard } from './keyboard.ts';
import { labels } from './labels.ts';
import { lists } from './lists.ts';
import { live } from './live.ts';
import { offline } from './offline.ts';
import { picks } from './picks.ts';
import { search } from './search.ts';
import { share } from './share.ts';

const talks = countedIn('ar', {
  zero: 'لا محاضرات',
  one: 'محاضرة واحدة',
  two: 'محاضرتان',
  few: '# محاضرات',
  other: '# محاضرة',
});

/** Every word of the interface in Arabic. */
export const ar: typeof en = {
  ...labels,
  share,
  picks,
  filters,
  lists,
  search,
  keyboard,
  offline,
  live,
  details,
  clock,

  marks: { comma: '، ', semicolon: '؛ ', colon: ': ' },

  skipToContent: 'الانتقال إلى المحتوى',
  siteMenu: 'قائمة الموقع',
  notice: 'تنبيه',
  moreOnNotice: 'المزيد عن ذلك',
  home: 'الرئيسية',
  schedule: 'البرنامج',
  speakers: 'المتحدثون',
  namesake: 'شخص آخر بالاسم نفسه',
  footer: 'عن هذا الموقع',

  when: 'الموعد',
  where: 'المكان',
  online: 'عبر الإنترنت',
  join: 'المشاركة عبر الإنترنت',
  register: 'سجّل الآن',
  partOf: 'ضمن',
  organizers: 'التنظيم',
  about: 'نبذة',
  registration: 'التسجيل',
  contact: 'للتواصل',
  links: 'روابط',
  license: 'الرخصة',
  chat: 'الدردشة',
  chatUnavailable: 'لا تتوفر دردشة.',
  joinChat: 'الدخول إلى الدردشة',
  opens: 'يفتح',
  closes: 'يغلق',

  days: 'الأيام',
  dayOf: (number, of) => `اليوم ${number} من ${of}`,
  dayNumber: (number) => `اليوم ${number}`,
  emptyDay: 'لا شيء مقرر لهذا اليوم بعد.',
  emptySchedule: 'لم يُنشر البرنامج بعد.',
  notScheduled: 'لم يُحدَّد موعده بعد',
  room: 'القاعة',
  rooms: 'القاعات',
  track: 'المسار',
  tracks: 'المسارات',
  sessions: 'الجلسات',
  session: 'الجلسة',
  inSession: 'ضمن',
  view: 'عرض اليوم على شكل',
  viewGrid: 'جدول القاعات',
  viewList: 'قائمة',
  roomPages: {
    choose: 'القاعات المعروضة',
    previous: 'القاعات السابقة',
    next: 'القاعات التالية',
    mine: 'قاعات اختياراتي',
    count: (from: string, to: string, of: string) => `القاعات من ${from} إلى ${to} من أصل ${of}`,
  },
  talkCount: talks,
  posterCount: countedIn('ar', {
    zero: 'لا ملصقات',
    one: 'ملصق واحد',
    two: 'ملصقان',
    few: '# ملصقات',
    many: '# ملصقًا',
    other: '# ملصق',
  }),
  sessionCount: countedIn('ar', {
    zero: 'لا جلسات',
    one: 'جلسة واحدة',
    two: 'جلستان',
    few: '# جلسات',
    other: '# جلسة',
  }),
  seats: countedIn('ar', {
    zero: 'لا مقاعد',
    one: 'مقعد واحد',
    two: 'مقعدان',
    few: '# مقاعد',
    many: '# مقعدًا',
    other: '# مقعد',
  }),
  floor: (floor) => (/^-?\d+$/.test(floor) ? `الطابق ${floor}` : floor),

  abstract: 'الملخص',
  summary: 'تعريف',
  speakerHeading: () => 'يقدّمها',
  authorHeading: () => 'التأليف',
  chairHeading: () => 'رئاسة الجلسة',
  organizerHeading: () => 'التنظيم',
  awards: countedIn('ar', { one: 'جائزة', two: 'جائزتان', other: 'جوائز' }),
  doi: 'DOI',
  board: (board) => `اللوحة ${board}`,
  language: (name) => `باللغة ${name}`,
  doNotRecord: 'يُرجى عدم تسجيل هذه المحاضرة.',
  replacedBy: 'حلّ محلها',
  replaces: 'بدلًا من',
  remote: 'عن بُعد',
  part: ({ number, of }) => `الجزء ${number} من ${of}`,
  repeat: ({ number, of }) => `الدورة ${number} من ${of}`,
  attendAll: 'على أجزاء: كل جزء يكمل ما قبله.',
  attendOne: 'تُقدَّم عدة مرات بالمحتوى نفسه.',
  scheduleOf: (what) => `البرنامج: ${isolated(what)}`,
  posters: 'الملصقات',
  program: 'البرنامج',
  tags: 'المواضيع',

  linkHours: {
    before: 'متاح قبل البداية',
    during: 'متاح في أثناء الانعقاد',
    after: 'متاح بعد ذلك',
  },

  around: 'حول هذه المحاضرة',
  previous: 'قبلها',
  next: 'بعدها',
  atSameTime: 'في الوقت نفسه',
  edit: 'تعديل هذه الصفحة',

  whoSpeaks: 'من يتحدث',
  othersInProgram: 'التأليف ورئاسة الجلسات والتنظيم',
  presents: 'التقديم',
  authored: 'التأليف',
  chairs: 'رئاسة الجلسات',
  organizes: 'التنظيم',
  organizerOfEvent: 'التنظيم',
  biography: 'السيرة',

  notFoundTitle: 'لا توجد صفحة هنا',
  notFoundText: 'لا يقود هذا العنوان إلى شيء. ربما كُتب خطأً، أو سُحبت الصفحة.',
  movedTitle: 'انتقلت هذه الصفحة',
  movedText: 'عنوانها الآن',

  sessionDescription: (session, event, count) =>
    `${isolated(session)}، ${isolated(event)}${count === 0 ? '' : `، ${talks(count)}`}.`,
  roomDescription: (room, event) => `كل ما يُقام في ${isolated(room)}: ${isolated(event)}.`,
  trackDescription: (track, event) => `كل ما في المسار «${isolated(track)}»: ${isolated(event)}.`,
  speakersDescription: (event) => `${isolated(event)}: من يتحدث، وعمّ يتحدث، ومن يشارك أيضًا.`,
  scheduleDescription: (event, dates) =>
    `برنامج ${isolated(event)}، ${dates}، بتوقيت منطقتك الزمنية.`,
  dayDescription: (event, day) => `${isolated(event)}: ما يُقام في ${day}، بتوقيت منطقتك الزمنية.`,
  personDescription: (name, affiliation, event) =>
    `${isolated(name)}${affiliation === '' ? '' : ` (${isolated(affiliation)})`}: ${isolated(event)}.`,
  pageDescription: (title, event) => `${isolated(title)}: ${isolated(event)}.`,
};
