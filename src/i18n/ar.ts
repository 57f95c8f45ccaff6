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

/** What is said of clocks and time zones, in Arabic. */
const clock: typeof enClock = {
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

/** What a talk, a page or the event may have beside time, place and people, in Arabic. */
const details: typeof enDetails = {
  notPresented: 'منشور دون عرض',
  level: 'المستوى',
  levels: { beginner: 'للمبتدئين', intermediate: 'مستوى متوسط', advanced: 'مستوى متقدم' },
  importantDates: 'تواريخ مهمة',
  anywhereOnEarth: 'في أي مكان على الأرض',
  participantsOnly: 'هذا الموقع مخصص للمشاركين فقط. يُرجى عدم مشاركة روابطه.',
  subpages: 'صفحات هذا القسم',
};

/** What the fixed values of the content are called in Arabic. */
const labels: typeof enLabels = {
  kinds: {
    keynote: 'محاضرة رئيسية',
    invited: 'محاضرة مدعوّة',
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
    confirmed: 'مؤكد',
    tentative: 'غير مؤكد',
    cancelled: 'ملغى',
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
  cancelledTitle: (title) => `${labels.statuses.cancelled}: ${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  placeOpen: 'يُعلن المكان لاحقًا',
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
  changesOfKind: {
    new: countedIn('ar', { other: 'الجديد: #' }),
    removed: countedIn('ar', { other: 'المسحوب: #' }),
    cancelled: countedIn('ar', { other: 'الملغى: #' }),
    confirmed: countedIn('ar', { other: 'المؤكد: #' }),
    tentative: countedIn('ar', { other: 'غير المؤكد بعد: #' }),
    moved: countedIn('ar', { other: 'المنقول إلى موعد آخر: #' }),
    room: countedIn('ar', { other: 'المنقول إلى قاعة أخرى: #' }),
    people: countedIn('ar', { other: 'بمتحدثين آخرين: #' }),
    title: countedIn('ar', { other: 'بعنوان جديد: #' }),
  },
  renamedRooms: countedIn('ar', { other: 'قاعات باسم جديد: #' }),
  marks: { colon: ': ', comma: '، ' },
  change: {
    new: 'جديد',
    removed: 'سُحب',
    cancelled: 'أُلغي',
    confirmed: 'تأكد',
    tentative: 'غير مؤكد بعد',
    moved: (from, to) => `نُقل من ${from} إلى ${to}`,
    room: (to) => (to === undefined ? 'بلا قاعة الآن' : `الآن في ${to}`),
    people: (names) => `الآن مع ${names}`,
    noPeople: 'بلا متحدث الآن',
    otherPeople: 'متحدثون آخرون',
    roomName: (to) => `الاسم الآن ${to}`,
    renamedRoom: (from, to) => `أصبح اسم ${from} الآن ${to}`,
    title: (from) => `تغيّر العنوان، وكان «${from}»`,
  },
};

/** The words of the filters over a programme, in Arabic. */
const filters: typeof enFilters = {
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

/** The words of the list of keyboard shortcuts, in Arabic. */
const keyboard: typeof enKeyboard = {
  title: 'لوحة المفاتيح',
  shortcuts: 'اختصارات لوحة المفاتيح',
  here: 'في هذه الصفحة',
  next: 'المحاضرة التالية في القائمة',
  previous: 'المحاضرة السابقة في القائمة',
  help: 'هذه القائمة',
  use: 'استخدام المفاتيح المفردة كاختصارات',
  useHint: 'يُحفظ اختيارك في هذا المتصفح. وتبقى القائمة متاحة في أسفل كل صفحة.',
};

/** The words of the lists of a whole event, in Arabic. */
const lists: typeof enLists = {
  talks: 'المحاضرات',
  recordings: 'التسجيلات',
  recording: 'تسجيل متاح',
  hasRecording: 'لها تسجيل',
  find: 'ابحث في هذه القائمة',
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
  },
};

/** The words around the day itself, in Arabic. */
const live: typeof enLive = {
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

/** The words around working without a network, in Arabic. */
const offline: typeof enOffline = {
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

/** The words around picks and the visitor's own schedule, in Arabic. */
const picks: typeof enPicks = {
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

/** The words of the search, in Arabic. */
const search: typeof enSearch = {
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

/** The words around sharing, in Arabic. */
const share: typeof enShare = {
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
  schedule: 'البرنامج',
  speakers: 'المتحدثون',
  namesake: 'شخص آخر بالاسم نفسه',

  when: 'الموعد',
  where: 'المكان',
  online: 'عبر الإنترنت',
  join: 'المشاركة عبر الإنترنت',
  register: 'سجّل الآن',
  partOf: 'ضمن',
  registration: 'التسجيل',
  contact: 'للتواصل',
  links: 'روابط',
  license: 'الرخصة',
  chat: 'الدردشة',
  chatUnavailable: 'لا تتوفر دردشة.',
  joinChat: 'الدخول إلى الدردشة',

  days: 'الأيام',
  dayOf: (number, of) => `اليوم ${number} من ${of}`,
  emptyDay: 'لا شيء مقرر لهذا اليوم بعد.',
  emptySchedule: 'لم يُنشر البرنامج بعد.',
  notScheduled: 'لم يُحدَّد موعده بعد',
  room: 'القاعة',
  rooms: 'القاعات',
  track: 'المسار',
  tracks: 'المسارات',
  sessions: 'الجلسات',
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
  remote: 'عن بُعد',
  part: ({ number, of }) => `الجزء ${number} من ${of}`,
  repeat: ({ number, of }) => `الدورة ${number} من ${of}`,
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
