import { countedIn } from '#src/i18n/counted-in.ts';
import type { enShare } from '#src/i18n/en-share.ts';
import { isolated } from './isolated.ts';

/** The words around sharing, in Arabic. */
export const share: typeof enShare = {
  calendar: 'التقويم',
  calendarHint: (title) => `إضافة «${isolated(title)}» إلى تقويمك`,
  google: 'تقويم Google',
  outlook: 'Outlook',
  calendarFile: 'ملف تقويم (\u2066.ics\u2069)',
  cancelledFile: 'ملف تقويم (\u2066.ics\u2069) يشير إلى الإلغاء',

  cardOf: (what) => `${isolated(what)}: العنوان مع التاريخ والوقت والمكان في صورة.`,
  moreTimes: countedIn('ar', {
    one: 'ومرة أخرى',
    two: 'ومرتان أخريان',
    few: 'و# مرات أخرى',
    other: 'و# مرة أخرى',
  }),

  changes: 'التغييرات',
  changesLead: 'ما تغيّر في البرنامج منذ إعلانه، الأحدث أولًا.',
  changesDescription: (event) =>
    `${isolated(event)}: ما نُقل وما استجدّ وما أُلغي، آخر التغييرات أولًا.`,
  announcedOn: (date) => `يُعلَن البرنامج في ${date}. وستُدرج هنا التغييرات اللاحقة.`,
  noChanges: 'لم يتغيّر شيء منذ إعلان البرنامج.',
  changesFeed: 'متابعة التغييرات في قارئ خلاصات (Atom)',
  published: 'نُشر في',
  moved: (from, to) => `نُقل من ${from} إلى ${to}`,

  subscribe: 'الاشتراك',
  subscribeLead:
    'التقويم الذي تشترك فيه يتبع البرنامج: ما يُنقل يُنقل في تقويمك، وما يُلغى يُشار إليه. أما الملف الذي تنزّله فيبقى كما هو.',
  subscribeDescription: (event) =>
    `${isolated(event)} في تقويمك: اشترك في البرنامج كله، أو في يوم أو قاعة أو مسار أو جلسة أو شخص.`,
  howSoon: 'سرعة التحديث',
  howSoonList: [
    'يبحث تقويم Apple عن التغييرات بالوتيرة التي تحددها في إعداداته: اختر «كل ساعة» لأيام الفعالية.',
    'يقرر تقويم Google ذلك بنفسه: تصل التغييرات بعد بضع ساعات، وأحيانًا بعد يوم.',
    'يبحث Outlook كل بضع ساعات.',
    'الملف المنزَّل لا يتغيّر أبدًا. حمّل الملف الجديد فيحل محل المواعيد القديمة، ولا يتكرر شيء.',
  ],
  howSoonPage: 'في يوم الفعالية نفسه يسبق هذا الموقع كل تقويم.',
  onPhones: 'على الهاتف',
  onPhonesList: {
    apple: 'iPhone وiPad: اختر «Apple» ثم وافق.',
    android:
      'Android: لا يستطيع تطبيق Google الاشتراك في أي تقويم. أضف المحاضرات واحدة واحدة برابط Google في صفحاتها، أو افتح هذه الصفحة على حاسوب واشترك هناك، فيظهر التقويم على الهاتف.',
  },
  whole: 'الفعالية كلها',
  wholeHolds: 'كل جلسة ومحاضرة واستراحة، مع القاعة والأشخاص والروابط.',
  parts: {
    day: 'الأيام',
    room: 'القاعات',
    track: 'المسارات',
    session: 'الجلسات',
    speaker: 'الأشخاص',
  },
  partsHold: {
    day: 'ما يبدأ في ذلك اليوم، بما فيه الليل.',
    room: 'ما يُقام في تلك القاعة.',
    track: 'ما ينتمي إلى ذلك المسار أينما كان.',
    session: 'الجلسة وكل محاضرة فيها.',
    speaker: 'ما يقدّمه كل شخص متاح في صفحته.',
  },
  peoplesPages: 'كل الأشخاص',
  apps: {
    heading: 'تطبيقات المؤتمرات',
    text: 'يفتح تطبيق Giggity لأندرويد البرنامج بهذا الرابط أو الرمز. تطلب تطبيقات المؤتمرات الأخرى عنوان ملف: استخدم هذا العنوان.',
    open: 'افتح في Giggity',
    code: 'رمز QR يفتح البرنامج في Giggity',
    file: 'البرنامج للتطبيقات (\u2066schedule.xml\u2069)',
  },
  apple: 'Apple',
  googleShort: 'Google',
  download: 'تنزيل',
  address: 'العنوان',
  copyAddress: 'نسخ',
  addressCopied: 'نُسخ',
  calendarNamed: (name) => `تقويم ${isolated(name)}`,
};
