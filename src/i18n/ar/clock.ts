import type { clock as English } from '#src/i18n/en-clock.ts';
import { isolated } from './isolated.ts';

/** What is said of clocks and time zones, in Arabic. */
export const clock: typeof English = {
  timeZone: 'المنطقة الزمنية',
  change: 'تغيير المنطقة الزمنية',
  close: 'إغلاق',
  eventTime: 'توقيت الفعالية',
  myTime: 'توقيتي',
  anotherZone: 'منطقة زمنية أخرى',
  searchHint: 'مدينة أو بلد أو اختصار أو فارق التوقيت',
  copyLink: 'نسخ رابط بهذه المنطقة',
  linkLabel: 'رابط بهذه المنطقة',
  notices: 'عن التوقيت',
  from: (time) => `من ${time}`,
  until: (time) => `حتى ${time}`,

  inBrowser: {
    to: 'إلى',
    daysAway: {
      '-2': { seen: '\u2066−2\u2069', said: 'قبل يومين' },
      '-1': { seen: '\u2066−1\u2069', said: 'في اليوم السابق' },
      '1': { seen: '\u2066+1\u2069', said: 'في اليوم التالي' },
      '2': { seen: '\u2066+2\u2069', said: 'بعد يومين' },
    },
    named: {
      event: (zone) => `توقيت الفعالية: ${isolated(zone)}`,
      mine: (zone) => `توقيتي: ${isolated(zone)}`,
      zone: (zone) => `الأوقات بتوقيت ${isolated(zone)}`,
    },
    said: { event: 'توقيت الفعالية', mine: 'توقيتي', zone: 'التوقيت المختار' },
    until: (zone, until, next) => `${isolated(zone)} حتى ${until}، ثم ${isolated(next)}`,
    timesAreNow: (zone) => `الأوقات الآن بتوقيت ${isolated(zone)}`,
    zonesFound: {
      none: 'لم يُعثر على أي منطقة زمنية',
      one: 'عُثر على منطقة زمنية واحدة',
      many: (count) => `عدد المناطق الزمنية التي عُثر عليها: ${count}`,
    },
    linkCopied: 'نُسخ الرابط',
    timesAsInLink: (zone) => `الأوقات كما في الرابط: ${isolated(zone)}.`,
    useMine: 'استخدام توقيتي',
    unknownZone: (asked, zone) =>
      `يطلب الرابط «${isolated(asked)}»، وهي ليست منطقة زمنية. الأوقات بتوقيت ${isolated(zone)}.`,
    clockIsSet: (present) => `ضُبطت الساعة على ${present}.`,
    unknownClock: (asked) =>
      `يضبط الرابط الساعة على «${isolated(asked)}»، وليس ذلك وقتًا مثل ${isolated('2021-04-09T14:20:00Z')}.`,
    useRealClock: 'استخدام الوقت الحقيقي',
    dismiss: 'إغلاق',
  },
};
