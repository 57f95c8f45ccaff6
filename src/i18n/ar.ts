import type { FeedWords } from '#src/core/feeds/feed.ts';
import type {
  enClock,
  enDetails,
  enLabels,
  enFilters,
  enKeyboard,
  enLists,
  enLive,
  enOffline,
  enPicks,
  enSearch,
  enShare,
  enStatus,
  en,
} from './en.ts';
import { countedIn } from './plural.ts';

/**
 * A name or a title within Arabic text: it keeps its own direction and leaves that of the sentence
 * alone (first strong isolate, Unicode Bidirectional Algorithm, UAX #9).
 */
function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Clocks and time zones in Arabic. */
const clock: typeof enClock = {
  timeZone: 'المنطقة الزمنية',
  change: 'تغيير المنطقة الزمنية',
  close: 'إغلاق',
  eventTime: 'توقيت الفعالية',
  myTime: 'توقيتي',
  anotherZone: 'منطقة زمنية أخرى',
  searchHint: 'مدينة أو بلد أو اختصار أو فارق التوقيت',
  copyLink: 'نسخ رابط بهذه المنطقة الزمنية',
  linkLabel: 'رابط بهذه المنطقة الزمنية',
  notices: 'رسائل عن التوقيت',
  from: (time) => `من ${time}`,
  until: (time) => `حتى ${time}`,
  since: (time) => `منذ ${time}`,

  inBrowser: {
    to: 'إلى',
    daysAway: {
      '-2': { seen: '\u2066−2\u2069 يوم', said: 'قبل يومين' },
      '-1': { seen: '\u2066−1\u2069 يوم', said: 'في اليوم السابق' },
      '1': { seen: '\u2066+1\u2069 يوم', said: 'في اليوم التالي' },
      '2': { seen: '\u2066+2\u2069 يوم', said: 'بعد يومين' },
    },
    named: {
      event: (zone) => `توقيت الفعالية: ${isolated(zone)}`,
      mine: (zone) => `توقيتي: ${isolated(zone)}`,
      zone: (zone) => `الأوقات بتوقيت ${isolated(zone)}`,
    },
    said: { event: 'توقيت الفعالية', mine: 'توقيتي', zone: 'التوقيت المختار' },
    until: (zone, until, next) => `${isolated(zone)} حتى ${until}، ثم ${isolated(next)}`,
    timesAreNow: (zone) => `الأوقات الآن بتوقيت ${isolated(zone)}`,
    instant: (date, time, zone) => `${date}، ${time} (${isolated(zone)})`,
    zonesFound: {
      none: 'لم يُعثر على أي منطقة زمنية',
      one: 'عُثر على منطقة زمنية واحدة',
      many: (count) => `عدد المناطق الزمنية التي عُثر عليها: ${count}`,
    },
    linkCopied: 'نُسخ الرابط',
    timesAsInLink: (zone) => `الأوقات بتوقيت ${isolated(zone)} كما في الرابط.`,
    useMine: 'استخدام منطقتي الزمنية',
    unknownZone: (asked, zone) =>
      `«${isolated(asked)}» ليست منطقة زمنية معروفة. الأوقات بتوقيت ${isolated(zone)}.`,
    clockIsSet: (present) => `معاينة الموقع في هذا الموعد: ${isolated(present)}.`,
    preview: (date, time) => `معاينة: ${isolated(date)}، ${isolated(time)}`,
    unknownClock: (asked) =>
      `«${isolated(asked)}» ليس وقتًا صالحًا. الصيغة المتوقعة: ${isolated('2021-04-09T14:20:00Z')}.`,
    useRealClock: 'استخدام الوقت الحالي',
    dismiss: 'إغلاق',
  },
};

/** Details of a talk, a page or the event beyond time, place and people, in Arabic. */
const details: typeof enDetails = {
  notPresented: 'منشور دون عرض',
  levels: { beginner: 'للمبتدئين', intermediate: 'مستوى متوسط', advanced: 'مستوى متقدم' },
  importantDates: 'تواريخ مهمة',
  anywhereOnEarth: 'في أي مكان على الأرض (\u2066AoE\u2069)',
  participantsOnly: 'هذا الموقع مخصص للمشاركين فقط. يُرجى عدم مشاركة روابطه.',
  subpages: 'صفحات هذا القسم',
};

/** Labels for the fixed values of the content in Arabic. */
const labels: typeof enLabels = {
  kinds: {
    keynote: 'محاضرة رئيسية',
    invited: 'محاضرة بدعوة',
    talk: 'محاضرة',
    paper: 'ورقة بحثية',
    spotlight: 'عرض موجز',
    tutorial: 'درس تطبيقي',
    panel: 'حلقة نقاش',
    poster: 'ملصق علمي',
    demo: 'عرض توضيحي',
    opening: 'الافتتاح',
    closing: 'الختام',
    social: 'لقاء اجتماعي',
    break: 'استراحة',
    meal: 'وجبة',
    registration: 'التسجيل',
    session: 'جلسة',
    workshop: 'ورشة عمل',
    posters: 'جلسة ملصقات',
  },
  linkKinds: {
    paper: 'الورقة',
    slides: 'الشرائح',
    video: 'الفيديو',
    code: 'الشيفرة البرمجية',
    poster: 'الملصق',
    stream: 'البث المباشر',
    chat: 'الدردشة',
    questions: 'الأسئلة',
    audio: 'الصوت',
    attachment: 'المرفق',
    feedback: 'التقييم',
    website: 'الموقع',
  },
  profileKinds: {
    website: 'الموقع',
    orcid: 'ORCID',
    scholar: 'Google Scholar',
    dblp: 'DBLP',
    openreview: 'OpenReview',
    github: 'GitHub',
    gitlab: 'GitLab',
    linkedin: 'LinkedIn',
    mastodon: 'Mastodon',
    bluesky: 'Bluesky',
    x: 'X',
    youtube: 'YouTube',
  },
  statuses: {
    confirmed: 'مؤكدة',
    tentative: 'غير مؤكدة',
    cancelled: 'ملغاة',
  },
  attendances: {
    'in person': 'حضوري',
    online: 'عبر الإنترنت',
    hybrid: 'حضوري وعبر الإنترنت',
  },
};

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in Arabic. */
export const arFeeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}: ${isolated(title)}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  placeOpen: 'يُعلن المكان لاحقًا',
  speakers: 'المتحدثون',
  authors: 'المؤلفون',
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
  replacedBy: (title) => `حلّت محلها «${isolated(title)}»`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'كل محاضرة وجلسة واستراحة، مع كل التغييرات اللاحقة.',
  calendarOf: (part) => `كل ما يخص «${isolated(part)}» في البرنامج.`,
  schedule: 'البرنامج',
  talksHeading: 'المحاضرات',
  when: 'الموعد',
  where: 'المكان',
  links: 'روابط',
  sponsors: 'الرعاة',
  award: 'جائزة',
  notScheduled: 'لم يُحدَّد الموعد بعد',
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
  changesOfKind: {
    new: countedIn('ar', { other: 'الجديدة: #' }),
    removed: countedIn('ar', { other: 'المسحوبة: #' }),
    cancelled: countedIn('ar', { other: 'الملغاة: #' }),
    confirmed: countedIn('ar', { other: 'المؤكدة: #' }),
    tentative: countedIn('ar', { other: 'غير المؤكدة: #' }),
    moved: countedIn('ar', { other: 'المنقولة إلى موعد آخر: #' }),
    room: countedIn('ar', { other: 'المنقولة إلى قاعة أخرى: #' }),
    people: countedIn('ar', { other: 'بمتحدثين آخرين: #' }),
    title: countedIn('ar', { other: 'بعنوان جديد: #' }),
  },
  renamedRooms: countedIn('ar', { other: 'قاعات باسم جديد: #' }),
  dateAndTime: (date, time) => `${date}، ${time}`,
  marks: { comma: '، ', semicolon: '؛ ', colon: ': ' },
  change: {
    new: 'جديدة',
    removed: 'سُحبت',
    cancelled: 'أُلغيت',
    confirmed: 'تأكدت',
    tentative: 'أصبحت غير مؤكدة',
    moved: (from, to) => `نُقلت من ${from} إلى ${to}`,
    room: (to) => (to === undefined ? 'القاعة لم تُحدَّد' : `الآن في ${isolated(to)}`),
    people: (names) => `الآن مع ${isolated(names)}`,
    noPeople: 'بلا متحدث الآن',
    otherPeople: 'متحدثون آخرون',
    roomName: (to) => `الاسم الآن ${isolated(to)}`,
    renamedRoom: (from, to) => `أصبح اسم ${isolated(from)} الآن ${isolated(to)}`,
    title: (from) => `تغيّر العنوان، وكان «${isolated(from)}»`,
  },
};

/** The words of the filters over a program, in Arabic. */
const filters: typeof enFilters = {
  title: 'تصفية البرنامج',
  field: 'التصفية بالعنوان أو الشخص أو القاعة أو الموضوع',
  hint: 'العنوان، الشخص، القاعة…',
  chosen: 'عوامل التصفية المختارة',
  partial: 'بعض المحاضرات ليست في هذه الصفحة.',
  searchAll: 'البحث في البرنامج كله',
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
    zero: '{0} من # فقرة',
    one: '{0} من فقرة واحدة',
    two: '{0} من فقرتين',
    few: '{0} من # فقرات',
    other: '{0} من # فقرة',
  }),
  firstEntries: 'تعرض القائمة أول {0} فقرة',

  inBrowser: {
    filters: 'عوامل التصفية',
    done: 'تم',
    clear: 'مسح عوامل التصفية',
    remove: (name) => `إزالة عامل التصفية ${isolated(name)}`,
    textNamed: (text) => `«${isolated(text)}»`,
    unknown: (names) => `عوامل تصفية لا تنطبق هنا: ${isolated(names)}.`,
    nothing: 'لا شيء يطابق عوامل التصفية.',
  },
};

/** The words of the list of keyboard shortcuts, in Arabic. */
const keyboard: typeof enKeyboard = {
  title: 'اختصارات لوحة المفاتيح',
  shortcuts: 'اختصارات لوحة المفاتيح',
  next: 'المحاضرة التالية في القائمة',
  previous: 'المحاضرة السابقة في القائمة',
  help: 'عرض هذه القائمة',
  use: 'استخدام اختصارات بمفتاح واحد',
  useHint: 'يُحفظ اختيارك في هذا المتصفح. ويمكنك فتح هذه القائمة من أسفل كل صفحة.',
};

/** The words of the lists of a whole event, in Arabic. */
const lists: typeof enLists = {
  talks: 'المحاضرات',
  recordings: 'التسجيلات',
  sponsors: 'الرعاة',
  allSponsors: 'كل الرعاة',
  otherSponsors: 'رعاة آخرون',
  recording: 'تسجيل متاح',
  hasRecording: 'لها تسجيل',
  find: 'البحث في هذه القائمة',
  pages: 'صفحات هذه القائمة',
  pageNumber: (number, of) => `الصفحة ${number} من ${of}`,
  nextPage: 'الصفحة التالية',
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
    sponsors: (event) => `${isolated(event)}: كل الرعاة.`,
  },
};

/** Messages during the event, in Arabic. */
const live: typeof enLive = {
  notices: 'ما يجري الآن وآخر التغييرات',
  heading: 'ما تغيّر منذ زيارتك الأخيرة',
  yours: 'اختياراتك',
  others: 'محاضرات أخرى',

  rooms: {
    heading: 'الآن والتالي في كل قاعة',
    until: (end) => `حتى ${isolated(end)}`,
    nothingNow: 'لا توجد محاضرة الآن',
    nothingNext: 'لا مزيد من المحاضرات',
    notLoaded: 'تعذّر تحميل البرنامج. تحقّق من اتصالك.',
    find: 'البحث عن قاعة',
    others: 'قاعات أخرى',
  },

  inBrowser: {
    now: 'الآن',
    next: 'التالي',
    inMinutes: (minutes) => `بعد ${minutes} د`,
    ended: 'انتهت',
    openNow: 'متاح الآن',
    nowOn: (title, until) => `الآن حتى ${isolated(until)}: ${title}`,
    soonOn: (minutes, title) => `تبدأ بعد ${minutes} د: ${title}`,
    more: (count) => `(و${count} أخرى)`,
    show: 'الانتقال إلى الآن',
    changed: (title, change) => `تغيّر البرنامج. ${title}: ${change}.`,
    reload: 'عرض البرنامج المحدَّث',
    sinceVisit: (day, count) => `التغييرات منذ زيارتك يوم ${day}: ${count}.`,
    ofPicks: (count) => `من اختياراتك: ${count}.`,
    see: 'عرض التغييرات',
    clockAhead: (by) =>
      `ساعة هذا الجهاز متقدمة بمقدار ${by}. يُعتمد توقيت الخادم في «الآن» و«التالي».`,
    clockBehind: (by) =>
      `ساعة هذا الجهاز متأخرة بمقدار ${by}. يُعتمد توقيت الخادم في «الآن» و«التالي».`,
    dismiss: 'إغلاق',
  },
};

/** Offline use, in Arabic. */
const offline: typeof enOffline = {
  notices: 'حالة الاتصال',
  title: 'الصفحة غير متاحة دون اتصال',
  text: 'أنت غير متصل بالشبكة، وهذه الصفحة غير محفوظة على هذا الجهاز. الصفحات المتاحة:',
  tryAgain: 'إعادة المحاولة',
  heading: 'الاستخدام دون اتصال',
  hint: 'على هذا الجهاز يُفتح البرنامج وبرنامجك الخاص والمحاضرات التي اخترتها والصفحات التي زرتها دون اتصال أيضًا.',

  inBrowser: {
    published: (when) => `البرنامج كما كان يوم ${when}.`,
    loaded: (when) => `حُمِّلت الصفحة يوم ${when}.`,
    offline: 'أنت غير متصل بالشبكة.',
    silent: 'تعذّر الوصول إلى الموقع.',
  },

  inKeeping: {
    offer: (size) => `حفظ الموقع كله (${size})`,
    keeping: (kept, all) => `جارٍ الحفظ… الصفحات المحفوظة: ${kept} من ${all}`,
    some: (kept, all) => `الصفحات المحفوظة: ${kept} من ${all}.`,
    all: 'الموقع كله محفوظ على هذا الجهاز.',
    full: (kept, all) => `لا مساحة كافية على هذا الجهاز. الصفحات المحفوظة: ${kept} من ${all}.`,
    stopped: (kept, all) => `انقطع الاتصال. الصفحات المحفوظة: ${kept} من ${all}.`,
    none: 'لا يستطيع هذا المتصفح حفظ هذا الموقع للاستخدام دون اتصال.',
  },
};

/** Picks and the visitor’s own schedule, in Arabic. */
const picks: typeof enPicks = {
  mySchedule: 'برنامجي',
  notices: 'رسائل عن اختياراتك',
  lead: 'المحاضرات التي ميّزتها بنجمة، وكيف تتوافق مواعيدها.',
  description: (event) => `برنامجك الخاص: المحاضرات التي اخترتها. ${isolated(event)}.`,
  needsScript:
    'يحتاج اختيار المحاضرات إلى JavaScript، لأن اختياراتك تُحفظ في هذا المتصفح وحده. وبدونه يمكنك تصفّح البرنامج وتقاويمه:',
  loading: 'يجري تحميل برنامجك…',

  shareAndExport: 'المشاركة والتصدير',
  link: 'الرابط',
  linkHint: 'افتحه على جهاز آخر أو أرسله إلى غيرك: تُضاف اختياراتك هناك بعد التأكيد.',
  copy: 'نسخ',
  copied: 'تم النسخ',
  share: 'مشاركة…',
  code: 'رمز QR',
  codeHint: 'عرض رمز QR لمسحه بهاتفك',
  calendar: 'التقويم',
  calendarFile: 'ملف تقويم (\u2066.ics\u2069)',
  calendarHint:
    'اختياراتك كما هي الآن. لا يتحدّث الملف تلقائيًا؛ نزّله واستورده مرة أخرى فتُستبدل المواعيد ولا تتكرر.',
  calendarFollows: 'الاشتراك في تقاويم تُحدَّث تلقائيًا',
  file: 'ملف',
  save: 'تنزيل نسخة',
  load: 'استيراد نسخة…',
  fileHint: 'نسخة احتياطية يمكنك استيرادها في هذا المتصفح أو في غيره.',
  loadHint: 'هل لديك نسخة احتياطية؟ استوردها هنا.',
  merge: 'أتريد الإضافة إلى برنامجك؟',
  mergeYes: 'إضافة',
  mergeNo: 'ليس الآن',
  keptHere:
    'اختياراتك محفوظة في هذا المتصفح فقط. قد تحذفها المتصفحات: يفعل Safari ذلك إذا لم يُزَر الموقع سبعة أيام. احفظ رابطًا أو ملفًا كي لا تفقدها.',

  inBrowser: {
    pick: 'إضافة إلى برنامجي',
    must: 'لا تُفوَّت',
    maybe: 'ربما',
    pickNamed: (title) => `إضافة إلى برنامجي: ${isolated(title)}`,
    maybeNamed: (title) => `ربما: ${isolated(title)}`,
    notKept: 'لا يستطيع هذا المتصفح حفظ بيانات هذا الموقع: ستفقد اختياراتك عند مغادرة الصفحة.',
    notKeptLink: 'فتح برنامجي وهذه الاختيارات في الرابط',
    lost: 'حذف المتصفح بيانات هذا الموقع، ومنها اختياراتك.',
    restore: 'استعادة اختياراتي',
    dismiss: 'إغلاق',
  },

  inMySchedule: {
    emptyTitle: 'لم تختر شيئًا بعد',
    emptyText:
      'لكل محاضرة في البرنامج نجمة. اضغطها مرة لاختيار «لا تُفوَّت»، ومرة أخرى لاختيار «ربما». يظهر ما تختاره هنا يومًا بيوم، مع التعارضات والأوقات المتاحة والتنقلات التي لا يكفيها الوقت.',
    emptyLink: 'الانتقال إلى البرنامج',
    withdrawnHeading: 'لم تعد في البرنامج',
    withdrawn: 'مسحوبة',
    cancelled: 'ملغاة',
    tentative: 'غير مؤكدة',
    was: (when) => `كان موعدها ${when}.`,
    otherTimes: 'تغيّرت مواعيدها',
    clashes: { one: 'تعارض في المواعيد', many: (count) => `تعارضات في المواعيد: ${count}` },
    free: (minutes) => `وقت متاح: ${minutes}`,
    hurry: (to, walk, there) => `المشي إلى ${isolated(to)}: ${walk}؛ والوقت المتاح: ${there}.`,
    noTime: 'لا شيء',
    notLoaded: 'تعذّر تحميل البرنامج. لم تُفقد اختياراتك، وهذا ما حفظه المتصفح منها.',
    partlyLoaded: 'تعذّر تحميل جزء من البرنامج. لم تُفقد اختياراتك.',
    tryAgain: 'إعادة المحاولة',
    mergeAdd: {
      one: 'أتريد إضافة عنصر واحد إلى برنامجك؟',
      many: (count) => `أتريد الإضافة إلى برنامجك؟ عدد العناصر: ${count}`,
    },
    mergeRaised: (count) => `من «ربما» إلى «لا تُفوَّت»: ${count}.`,
    mergePicked: (count) => `مختارة من قبل: ${count}.`,
    mergeKeeps: 'يبقى ما اخترته من قبل.',
    mergeUnknown: (count) =>
      `ليست في هذا البرنامج: ${count}. ربما كانت هذه الصفحة أقدم من الرابط؛ أعد تحميلها وحاول مرة أخرى.`,
    mergeNothing: 'كل ما هنا موجود في برنامجك.',
    merged: (count) => `أُضيفت إلى برنامجك: ${count}.`,
    brokenLink: 'لا يحتوي الرابط على محاضرات من هذا البرنامج.',
    brokenFile: 'لا يحتوي هذا الملف على اختيارات.',
    otherEvent: (name) => `يحتوي هذا الملف على اختيارات فعالية أخرى: ${isolated(name)}.`,
    calendarFailed: 'أنت غير متصل بالشبكة. اتصل بالإنترنت للحصول على ملف التقويم.',
    calendarMissing: (count) =>
      `ليست في ملف التقويم، لأنها ليست في أي تقويم من تقاويم هذا الموقع: ${count}.`,
    saved: 'تم الحفظ.',
    codeOf: (number, of) => `الرمز ${number} من ${of}`,
    codeName: 'رمز QR للرابط الذي يحمل اختياراتك',
    codesHint: 'امسحها كلها بأي ترتيب: يضيف كل رمز جزءًا منها.',
  },
};

/** The words of the search, in Arabic. */
const search: typeof enSearch = {
  title: 'البحث',
  description: (event) => `ابحث في المحاضرات والأشخاص والجلسات والصفحات. ${isolated(event)}.`,
  label: 'ابحث عن',
  needsScript: 'يعمل البحث في متصفحك ويحتاج إلى JavaScript. وبدونه تجد كل شيء هنا:',
  emptySite: 'لا يوجد بعد ما يُبحث عنه.',
  inDevelopment: 'لا يعمل البحث إلا في النسخة المبنية من الموقع؛ خادم التطوير لا ينشئ فهرسًا.',

  inBrowser: {
    hint: 'العناوين والملخصات والأسماء والمؤسسات والموضوعات والسير، بكل لغات البرنامج. ويُتجاهل التشكيل.',
    loading: 'يجري البحث…',
    found: {
      one: 'نتيجة واحدة',
      many: (count) => `عدد النتائج: ${count}`,
    },
    nothing: (query) => `لا نتائج عن «${isolated(query)}».`,
    nothingHint: 'جرّب كلمات أقل أو أقصر، أو بداية اسم.',
    failed: 'تعذّر تحميل البحث. تحقّق من اتصالك.',
    tryAgain: 'إعادة المحاولة',
    groups: { talk: 'المحاضرات', speaker: 'الأشخاص', page: 'صفحات أخرى' },
    all: (count) => `عرض الكل (${count})`,
  },
};

/** Sharing, in Arabic. */
const share: typeof enShare = {
  calendar: 'التقويم',
  calendarHint: (title) => `إضافة «${isolated(title)}» إلى تقويمك`,
  google: 'تقويم Google',
  outlook: 'Outlook',
  calendarFile: 'ملف تقويم (\u2066.ics\u2069)',
  cancelledFile: 'ملف تقويم (\u2066.ics\u2069) يشير إلى الإلغاء',

  cardOf: (what) => `صورة معاينة «${isolated(what)}» مع التاريخ والوقت والمكان.`,
  moreTimes: countedIn('ar', {
    one: 'وموعد آخر',
    two: 'وموعدان آخران',
    few: 'و# مواعيد أخرى',
    many: 'و# موعدًا آخر',
    other: 'و# موعد آخر',
  }),

  changes: 'التغييرات',
  changesLead: 'ما تغيّر في البرنامج منذ إعلانه، الأحدث أولًا.',
  changesDescription: (event) =>
    `${isolated(event)}: ما نُقل وما استجدّ وما أُلغي، آخر التغييرات أولًا.`,
  announcedOn: (date) => `سيُعلَن البرنامج في ${date}. وستُدرج هنا التغييرات اللاحقة.`,
  noChanges: 'لم يتغيّر شيء منذ إعلان البرنامج.',
  changesFeed: 'متابعة التغييرات في قارئ خلاصات (Atom)',
  published: 'نُشر في',
  moved: (from, to) => `نُقلت من ${from} إلى ${to}`,
  movedFrom: (from) => `كان الموعد أو المكان: ${from}`,
  otherSpeakers: 'تغيّر المتحدثون.',

  subscribe: 'الاشتراك',
  subscribeLead:
    'التقويم الذي تشترك فيه يتبع البرنامج: تظهر تغييرات المواعيد والإلغاءات في تقويمك. أما الملف الذي تنزّله فلا يتغيّر.',
  subscribeDescription: (event) =>
    `${isolated(event)} في تقويمك: اشترك في البرنامج كله، أو في يوم أو قاعة أو مسار أو جلسة أو شخص.`,
  howSoon: 'سرعة التحديث',
  howSoonList: [
    'يبحث تقويم Apple عن التغييرات بالوتيرة التي تحددها في إعداداته: اختر «كل ساعة» لأيام الفعالية.',
    'يقرر تقويم Google ذلك بنفسه: تصل التغييرات بعد بضع ساعات، وأحيانًا بعد يوم.',
    'يبحث Outlook كل بضع ساعات.',
    'الملف المنزَّل لا يتغيّر أبدًا. استورد الملف الجديد فيحل محل المواعيد القديمة، ولا يتكرر شيء.',
  ],
  howSoonPage: 'خلال الفعالية يسبق هذا الموقع كل تقويم.',
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
    track: 'ما ينتمي إلى ذلك المسار في كل القاعات.',
    session: 'الجلسة وكل محاضرة فيها.',
    speaker: 'تقويم كل شخص متاح في صفحته.',
  },
  peoplesPages: 'عرض كل الأشخاص',
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
  addressCopied: 'تم النسخ',
  calendarNamed: (name) => `تقويم ${isolated(name)}`,
};

const talks = countedIn('ar', {
  zero: 'لا محاضرات',
  one: 'محاضرة واحدة',
  two: 'محاضرتان',
  few: '# محاضرات',
  other: '# محاضرة',
});

/** The page for organizers. */
const status: typeof enStatus = {
  title: 'حالة الإعداد',
  lead: 'للمنظِّمين: هذه الصفحة في المعاينات وخادم التطوير فقط.',
  edit: 'تعديل',
  findings: 'نتائج الفحص',
  noFindings: 'لا توجد مشكلات.',
  severities: { error: 'خطأ', warning: 'تحذير', note: 'ملاحظة' },
  counted: { error: 'الأخطاء', warning: 'التحذيرات', note: 'الملاحظات' },
  line: (number: string) => `السطر ${number}`,
  collected: 'ما جُمع حتى الآن',
  countOf: (count: string, of: string) => `${count} من ${of}`,
  materials: {
    abstract: 'الملخصات',
    slides: 'الشرائح',
    recording: 'التسجيلات',
    biography: 'السير الذاتية',
    photo: 'الصور',
  },
  people: 'الأشخاص',
  complete: 'لا ينقص شيء',
  completePeople: countedIn('ar', { other: 'مكتمل: {0} من أصل #' }),
  lacks: {
    biography: 'سيرة ذاتية قصيرة',
    photo: 'صورة شخصية',
    abstract: (title: string) => `ملخص «${isolated(title)}»`,
    slides: (title: string) => `شرائح «${isolated(title)}»`,
  },
  message: 'الرسالة',
  subject: (event: string) => `ما ينقص بعدُ: ${isolated(event)}`,
  mail: (name: string, event: string, missing: string) =>
    `تحية طيبة ${isolated(name)}، لا يزال ينقصنا منك من أجل ${isolated(event)} ما يلي: ${isolated(missing)}.`,
  mailEdit: 'يمكن إضافته من المتصفح:',
  mailReply: 'نرجو إرساله ردًا على هذه الرسالة.',
  writeMail: 'كتابة رسالة',
  clock: 'عرض لحظة أخرى',
  clockHint: 'الموقع كما سيراه الزوار في تلك اللحظة. الأوقات بتوقيت الفعالية.',
  moment: 'لحظة أخرى',
  open: 'عرض',
};

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

  marks: { comma: '، ', semicolon: '؛ ', colon: ': ', stop: '. ', space: ' ' },

  skipToContent: 'الانتقال إلى المحتوى',
  siteMenu: 'القائمة الرئيسية',
  moreInMenu: 'المزيد',
  notice: 'تنبيه',
  moreOnNotice: 'معرفة المزيد',
  schedule: 'البرنامج',
  speakers: 'المتحدثون',
  namesake: 'شخص آخر بالاسم نفسه',

  when: 'الموعد',
  where: 'المكان',
  online: 'عبر الإنترنت',
  join: 'المشاركة عبر الإنترنت',
  register: 'التسجيل',
  partOf: 'ضمن',
  registration: 'التسجيل',
  contact: 'للتواصل',
  links: 'روابط',
  license: 'الترخيص',
  chat: 'الدردشة',
  chatUnavailable: 'لا توجد دردشة لهذه الفعالية.',
  joinChat: 'الدخول إلى الدردشة',

  days: 'الأيام',
  dayInMenu: (weekday, day) => `${weekday} ${day}`,
  dayOf: (number, of) => `اليوم ${number} من ${of}`,
  ongoing: 'مستمر',
  emptyDay: 'لا شيء مقرر لهذا اليوم بعد.',
  emptySchedule: 'لم يُنشر البرنامج بعد.',
  notScheduled: 'لم يُحدَّد الموعد بعد',
  room: 'القاعة',
  rooms: 'القاعات',
  track: 'المسار',
  tracks: 'المسارات',
  sessions: 'الجلسات',
  inSession: 'ضمن',
  view: 'طريقة العرض',
  viewGrid: 'جدول حسب القاعات',
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
  floor: (floor) => {
    const number = Number(/^-?\d+$/.exec(floor)?.[0]);
    if (Number.isNaN(number)) return floor;
    if (number === 0) return 'الطابق الأرضي';
    return number < 0 ? `الطابق السفلي ${-number}` : `الطابق ${number}`;
  },

  abstract: 'الملخص',
  summary: 'نبذة',
  speakerHeading: countedIn('ar', { one: 'المتحدث', two: 'المتحدثان', other: 'المتحدثون' }),
  authorHeading: countedIn('ar', { one: 'المؤلف', two: 'المؤلفان', other: 'المؤلفون' }),
  chairHeading: () => 'رئاسة الجلسة',
  organizerHeading: () => 'التنظيم',
  awards: countedIn('ar', { one: 'جائزة', two: 'جائزتان', other: 'جوائز' }),
  doi: 'DOI',
  board: (board) => `اللوحة ${board}`,
  language: (name) => `باللغة ${name}`,
  doNotRecord: 'يُرجى عدم تسجيل هذه المحاضرة.',
  replacedBy: 'حلّت محلها',
  remote: 'عن بُعد',
  part: ({ number, of }) => `الجزء ${number} من ${of}`,
  repeat: ({ number, of }) => `المرة ${number} من ${of}`,
  tags: 'الموضوعات',

  linkHours: {
    before: 'متاح قبل البداية',
    during: 'متاح في أثناء الانعقاد',
    after: 'متاح بعد ذلك',
  },
  linkTimes: {
    before: (time) => `متاح حتى ${time}`,
    during: (time) => `متاح ${time}`,
    after: (time) => `متاح من ${time}`,
  },

  around: 'قبل هذه المحاضرة وبعدها',
  previous: 'ما قبلها',
  next: 'ما بعدها',
  atSameTime: 'في الوقت نفسه',
  edit: 'تعديل هذه الصفحة',
  status,
  add: {
    talk: 'إضافة محاضرة',
    speaker: 'إضافة شخص',
    session: 'إضافة جلسة',
    page: 'إضافة صفحة',
  },

  othersInProgram: 'المؤلفون ورؤساء الجلسات والمنظمون',
  presents: 'المحاضرات',
  authored: 'مؤلف',
  chairs: 'رئاسة',
  organizes: 'تنظيم',
  organizerOfEvent: 'التنظيم',
  biography: 'السيرة',

  notFoundTitle: 'الصفحة غير موجودة',
  notFoundText: 'لا توجد صفحة على هذا العنوان. تحقّق من كتابته، أو ابدأ من إحدى هذه الصفحات.',
  movedTitle: 'انتقلت هذه الصفحة إلى عنوان آخر',
  movedText: 'العنوان الجديد:',

  sessionDescription: (session, event, count) =>
    `${isolated(session)}، ${isolated(event)}${count === 0 ? '' : `، ${talks(count)}`}.`,
  roomDescription: (room, event) => `كل ما يُقام في ${isolated(room)}: ${isolated(event)}.`,
  trackDescription: (track, event) => `كل ما في المسار «${isolated(track)}»: ${isolated(event)}.`,
  speakersDescription: (event) => `${isolated(event)}: المتحدثون ومحاضراتهم وسائر المشاركين.`,
  scheduleDescription: (event, dates) =>
    `برنامج ${isolated(event)}، ${dates}، بتوقيت منطقتك الزمنية.`,
  dayDescription: (event, day) => `${isolated(event)}، ${day}: البرنامج بتوقيت منطقتك الزمنية.`,
  personDescription: (name, affiliation, event) =>
    `${isolated(name)}${affiliation === '' ? '' : ` (${isolated(affiliation)})`}: ${isolated(event)}.`,
  pageDescription: (title, event) => `${isolated(title)}: ${isolated(event)}.`,
};
