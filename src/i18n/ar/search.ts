import type { enSearch } from '#src/i18n/en-search.ts';
import { isolated } from './isolated.ts';

/** The words of the search, in Arabic. */
export const search: typeof enSearch = {
  title: 'البحث',
  description: (event) => `ابحث في المحاضرات والأشخاص والجلسات والصفحات. ${isolated(event)}.`,
  label: 'ابحث عن',
  needsScript: 'يحتاج البحث إلى JavaScript لأنه يعمل في متصفحك. وبدونه تجد كل شيء مدرجًا هنا:',
  emptySite: 'لا يوجد بعد ما يُبحث عنه.',
  inDevelopment: 'يعمل البحث في الموقع المبني؛ أما خادم التطوير فلا ينشئ فهرسًا.',

  inBrowser: {
    hint: 'العناوين والملخصات والأسماء والمؤسسات والموضوعات والسير، بكل لغات البرنامج. ولا يهم التشكيل.',
    loading: 'يجري البحث…',
    found: {
      one: 'نتيجة واحدة.',
      many: (count) => `عدد النتائج: ${count}.`,
    },
    nothing: (query) => `لا نتائج عن «${isolated(query)}».`,
    nothingHint: 'جرّب كلمات أقل أو أقصر، أو بداية اسم.',
    failed: 'تعذّر تحميل البحث. هل يوجد اتصال؟',
    tryAgain: 'المحاولة مجددًا',
    groups: { talk: 'المحاضرات', speaker: 'الأشخاص', page: 'صفحات أخرى' },
    all: (count) => `عرض الكل (${count})`,
  },
};
