import type { enOffline } from '#src/i18n/en-offline.ts';

/** The words around working without a network, in Arabic. */
export const offline: typeof enOffline = {
  notices: 'عن الاتصال',
  title: 'هذه الصفحة غير محفوظة على هذا الجهاز',
  text: 'لا يوجد اتصال الآن، وهذه الصفحة ليست من الصفحات المحفوظة على هذا الجهاز. المحفوظ هو:',
  tryAgain: 'حاول مرة أخرى',
  heading: 'من دون شبكة',
  hint: 'على هذا الجهاز يُفتح البرنامج وبرنامجك الخاص والمحاضرات التي اخترتها والصفحات التي زرتها من دون شبكة أيضًا.',

  inBrowser: {
    published: (when) => `البرنامج كما كان في ${when}.`,
    loaded: (when) => `حُمِّلت الصفحة في ${when}.`,
    offline: 'أنت غير متصل بالشبكة.',
    silent: 'الشبكة لا تستجيب.',
  },

  inKeeping: {
    offer: (size) => `احفظ كل شيء، ${size}`,
    keeping: (kept, all) => `جارٍ الحفظ: ${kept} من ${all} صفحة`,
    some: (kept, all) => `الصفحات المحفوظة: ${kept} من ${all}.`,
    all: 'كل الصفحات محفوظة على هذا الجهاز.',
    full: (kept, all) => `لا مساحة كافية على هذا الجهاز. الصفحات المحفوظة: ${kept} من ${all}.`,
    stopped: (kept, all) => `انقطع الاتصال. الصفحات المحفوظة: ${kept} من ${all}.`,
    none: 'هذا المتصفح لا يحفظ صفحات هذا الموقع.',
  },
};
