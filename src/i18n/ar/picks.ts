import type { enPicks } from '#src/i18n/en-picks.ts';
import { isolated } from './isolated.ts';

/** The words around picks and the visitor's own schedule, in Arabic. */
export const picks: typeof enPicks = {
  mySchedule: 'برنامجي',
  notices: 'عن اختياراتك',
  lead: 'ما اخترته بنجمة، وكيف تتوافق مواعيده.',
  description: (event) => `برنامجك الخاص: المحاضرات التي اخترتها. ${isolated(event)}.`,
  needsScript:
    'يحتاج اختيار المحاضرات إلى JavaScript، لأن اختياراتك محفوظة في هذا المتصفح وحده. وبدونه يبقى البرنامج وتقاويمه متاحة كلها.',
  loading: 'يجري تحميل برنامجك…',

  takeAlong: 'خذه معك',
  link: 'الرابط',
  linkHint:
    'افتحه على جهاز آخر أو أرسله إلى غيرك: هناك أيضًا تُضاف اختياراتك إلى الموجود منها، بعد السؤال.',
  copy: 'نسخ',
  copied: 'نُسخ',
  share: 'مشاركة…',
  code: 'رمز QR',
  codeHint: 'يعرض الرابط لكاميرا هاتفك.',
  calendar: 'التقويم',
  calendarFile: 'ملف تقويم (\u2066.ics\u2069)',
  calendarHint:
    'اختياراتك كما هي الآن. لا يتبع الملف التغييرات اللاحقة؛ حمّله مرة أخرى فتُستبدل المواعيد ولا تتكرر.',
  calendarFollows: 'تقاويم تتبع كل تغيير',
  file: 'ملف',
  save: 'حفظ نسخة',
  load: 'تحميل نسخة…',
  fileHint: 'نسخة لك، تُحمَّل في هذا المتصفح أو في غيره.',
  merge: 'أتريد الإضافة إلى برنامجك؟',
  mergeYes: 'إضافة',
  mergeNo: 'ليس الآن',
  keptHere:
    'اختياراتك محفوظة في هذا المتصفح فقط. قد تحذفها المتصفحات: يفعل Safari ذلك إذا لم يُزَر الموقع سبعة أيام. والرابط أو الملف يحفظها بأمان.',

  inBrowser: {
    pick: 'اختيار',
    must: 'لا يفوّت',
    maybe: 'ربما',
    pickNamed: (title) => `اختيار: ${isolated(title)}`,
    maybeNamed: (title) => `ربما: ${isolated(title)}`,
    notKept: 'لا يحفظ هذا المتصفح شيئًا لهذا الموقع: تبقى اختياراتك حتى تغادر الصفحة.',
    notKeptLink: 'برنامجي، وهذه الاختيارات في عنوانه',
    lost: 'حُذفت بيانات هذا الموقع في هذا المتصفح، ومعها اختياراتك.',
    restore: 'استعادة اختياراتي',
    dismiss: 'إغلاق',
  },

  inMySchedule: {
    emptyTitle: 'لم تختر شيئًا بعد.',
    emptyText:
      'لكل محاضرة في البرنامج نجمة. اضغطها مرة لما لا تريد أن يفوتك، ومرة أخرى لما قد تحضره. يظهر ما تختاره هنا يومًا بيوم، مع التعارضات وأوقات الفراغ والمسافات الطويلة.',
    emptyLink: 'إلى البرنامج',
    withdrawnHeading: 'لم يعد في البرنامج',
    withdrawn: 'مسحوب',
    cancelled: 'ملغى',
    tentative: 'غير مؤكد',
    was: (when) => `كان موعده ${when}.`,
    otherTimes: 'تغيّرت مواعيده',
    clash: 'في الوقت نفسه:',
    clashWith: (title, minutes) => `${isolated(title)} (${minutes})`,
    free: (minutes) => `وقت فراغ: ${minutes}`,
    hurry: (to, walk, there) => `المشي إلى ${isolated(to)}: ${walk}؛ والوقت المتاح: ${there}.`,
    noTime: 'لا وقت',
    notLoaded: 'تعذّر تحميل البرنامج. اختياراتك محفوظة، وهذا ما يعرفه المتصفح عنها.',
    tryAgain: 'المحاولة مجددًا',
    mergeCounts: (added, raised, known) =>
      `جديد: ${added}. من «ربما» إلى «لا يفوّت»: ${raised}. مختار من قبل: ${known}. لا يُحذف شيء مما اخترته.`,
    mergeUnknown: (count) =>
      `ليس في هذا البرنامج: ${count}. ربما كان أقدم من الرابط؛ أعد تحميل الصفحة للتأكد.`,
    mergeNothing: 'كل ما فيه موجود في برنامجك.',
    merged: (count) => `أُضيف إلى برنامجك: ${count}.`,
    brokenLink: 'لا يحتوي الرابط على اختيارات يعرفها هذا البرنامج.',
    brokenFile: 'لا يحتوي هذا الملف على اختيارات.',
    otherEvent: (name) => `يحتوي هذا الملف على اختيارات فعالية أخرى: ${isolated(name)}.`,
    calendarFailed: 'يحتاج ملف التقويم إلى اتصال، ولا اتصال الآن.',
    calendarMissing: (count) =>
      `ليس في ملف التقويم، لأنه ليس في أي تقويم من تقاويم هذا الموقع: ${count}.`,
    saved: 'حُفظ.',
    codeOf: (number, of) => `الرمز ${number} من ${of}`,
    codeName: 'رمز QR للرابط الذي يحمل اختياراتك',
    codesHint: 'امسحها كلها بأي ترتيب: يضيف كل رمز جزءًا منها.',
  },
};
