import { countedIn } from '#src/i18n/counted-in.ts';
import type { enFilters } from '#src/i18n/en-filters.ts';
import { isolated } from './isolated.ts';

/** The words of the filters over a programme, in Arabic. */
export const filters: typeof enFilters = {
  title: 'تصفية البرنامج',
  field: 'التصفية بالعنوان أو الشخص أو القاعة أو الموضوع',
  hint: 'العنوان، الشخص، القاعة…',
  chosen: 'المرشحات المختارة',
  hidePast: 'إخفاء ما انتهى',
  facets: {
    day: 'اليوم',
    track: 'المسار',
    room: 'القاعة',
    kind: 'النوع',
    session: 'الجلسة',
    tag: 'الموضوع',
    language: 'اللغة',
    level: 'المستوى',
    recording: 'التسجيل',
    picks: 'اختياراتي',
    past: 'انتهى',
  },
  shownTalks: countedIn('ar', {
    zero: '{0} من # محاضرة',
    one: '{0} من محاضرة واحدة',
    two: '{0} من محاضرتين',
    few: '{0} من # محاضرات',
    many: '{0} من # محاضرة',
    other: '{0} من # محاضرة',
  }),
  shownEntries: countedIn('ar', {
    zero: '{0} من # بند',
    one: '{0} من بند واحد',
    two: '{0} من بندين',
    few: '{0} من # بنود',
    many: '{0} من # بندًا',
    other: '{0} من # بند',
  }),

  inBrowser: {
    filters: 'المرشحات',
    done: 'تم',
    clear: 'مسح المرشحات',
    remove: (name) => `إزالة المرشح ${isolated(name)}`,
    textNamed: (text) => `«${isolated(text)}»`,
    unknown: (names) => `ليس في هذا الجزء من البرنامج، ولا أثر له: ${isolated(names)}.`,
    nothing: 'لا شيء يطابق هذه المرشحات.',
  },
};
