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

/** Clocks and time zones in Japanese. */
const clock: typeof enClock = {
  timeZone: 'タイムゾーン',
  change: 'タイムゾーンを変更',
  close: '閉じる',
  eventTime: '現地時間',
  myTime: '自分のタイムゾーン',
  anotherZone: '別のタイムゾーン',
  searchHint: '都市、国、略称、時差',
  copyLink: 'このタイムゾーンのリンクをコピー',
  linkLabel: 'このタイムゾーンのリンク',
  notices: '時刻についてのお知らせ',
  from: (time) => `${time}から`,
  until: (time) => `${time}まで`,
  since: (time) => `${time}から`,

  inBrowser: {
    to: 'から',
    daysAway: {
      '-2': { seen: '−2日', said: '前々日' },
      '-1': { seen: '−1日', said: '前日' },
      '1': { seen: '+1日', said: '翌日' },
      '2': { seen: '+2日', said: '翌々日' },
    },
    named: {
      event: (zone) => `現地時間：${zone}`,
      mine: (zone) => `自分のタイムゾーン：${zone}`,
      zone: (zone) => `${zone}の時刻`,
    },
    said: { event: '現地時間', mine: '自分のタイムゾーン', zone: '選んだタイムゾーン' },
    until: (zone, until, next) => `${until}までは${zone}、その後は${next}`,
    timesAreNow: (zone) => `時刻の表示を${zone}に変更しました`,
    instant: (date, time, zone) => `${date} ${time}（${zone}）`,
    zonesFound: {
      none: 'タイムゾーンが見つかりません',
      one: 'タイムゾーンが1件見つかりました',
      many: (count) => `タイムゾーンが${count}件見つかりました`,
    },
    linkCopied: 'リンクをコピーしました',
    timesAsInLink: (zone) => `リンクで指定されたタイムゾーンで表示しています：${zone}。`,
    useMine: '自分のタイムゾーンを使う',
    unknownZone: (asked, zone) =>
      `リンクで指定された「${asked}」というタイムゾーンはありません。${zone}の時刻で表示しています。`,
    clockIsSet: (present) => `プレビュー：${present}時点のサイトを表示しています。`,
    preview: (date, time) => `プレビュー：${date} ${time}`,
    unknownClock: (asked) =>
      `リンクで指定された時刻「${asked}」は、2021-04-09T14:20:00Zのような形式ではありません。`,
    useRealClock: '現在の時刻を使う',
    dismiss: '閉じる',
  },
};

/** Details of a talk, a page or the event beyond time, place and people, in Japanese. */
const details: typeof enDetails = {
  notPresented: '発表なしで掲載',
  levels: { beginner: '初級', intermediate: '中級', advanced: '上級' },
  importantDates: '重要な日程',
  anywhereOnEarth: '地球上のどこでも（AoE）',
  participantsOnly: 'このサイトは参加者専用です。リンクを共有しないでください。',
  subpages: 'このセクションのページ',
};

/** Labels for the fixed values of the content in Japanese. */
const labels: typeof enLabels = {
  kinds: {
    keynote: '基調講演',
    invited: '招待講演',
    talk: '講演',
    paper: '論文発表',
    spotlight: 'スポットライト',
    tutorial: 'チュートリアル',
    panel: 'パネルディスカッション',
    poster: 'ポスター',
    demo: 'デモ',
    opening: '開会',
    closing: '閉会',
    social: '懇親会',
    break: '休憩',
    meal: '食事',
    registration: '受付',
    session: 'セッション',
    workshop: 'ワークショップ',
    posters: 'ポスターセッション',
  },
  linkKinds: {
    paper: '論文',
    slides: 'スライド',
    video: '動画',
    code: 'コード',
    poster: 'ポスター',
    stream: 'ライブ配信',
    chat: 'チャット',
    questions: '質疑応答',
    audio: '音声',
    attachment: '添付ファイル',
    feedback: 'フィードバック',
    website: 'ウェブサイト',
  },
  profileKinds: {
    website: 'ウェブサイト',
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
    confirmed: '確定',
    tentative: '調整中',
    cancelled: '中止',
  },
  attendances: {
    'in person': '現地',
    online: 'オンライン',
    hybrid: '現地・オンライン（ハイブリッド）',
  },
};

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in Japanese. */
export const jaFeeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}：${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  placeOpen: '会場は未定',
  speakers: '登壇者',
  authors: '著者',
  chairs: '座長',
  organizers: 'オーガナイザー',
  session: 'セッション',
  track: 'トラック',
  board: 'ボード',
  join: 'オンラインで参加',
  part: (number, of) => `第${number}部（全${of}部）`,
  talks: countedIn('ja', { other: '講演#件' }),
  doNotRecord: 'この講演の録画・録音はご遠慮ください。',
  replacedBy: (title) => `代わりの講演：「${title}」`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'すべての講演、セッション、休憩と、その後の変更。',
  calendarOf: (part) => `「${part}」に関するすべての予定。`,
  schedule: 'プログラム',
  talksHeading: '講演',
  when: '日時',
  where: '場所',
  links: 'リンク',
  sponsors: 'スポンサー',
  award: '受賞',
  notScheduled: '日時未定',
  notPresented: details.notPresented,
  levels: details.levels,
  changes: 'プログラムの変更',
  changeCount: countedIn('ja', { other: '変更#件' }),
  changesOfKind: {
    new: countedIn('ja', { other: '新規#件' }),
    removed: countedIn('ja', { other: '取り下げ#件' }),
    cancelled: countedIn('ja', { other: '中止#件' }),
    confirmed: countedIn('ja', { other: '確定#件' }),
    tentative: countedIn('ja', { other: '調整中#件' }),
    moved: countedIn('ja', { other: '時間変更#件' }),
    room: countedIn('ja', { other: '会場変更#件' }),
    people: countedIn('ja', { other: '登壇者変更#件' }),
    title: countedIn('ja', { other: 'タイトル変更#件' }),
  },
  renamedRooms: countedIn('ja', { other: '会場名変更#件' }),
  dateAndTime: (date, time) => `${date} ${time}`,
  marks: { comma: '、', semicolon: '；', colon: '：' },
  change: {
    new: '新規',
    removed: '取り下げ',
    cancelled: '中止',
    confirmed: '確定',
    tentative: '調整中に変更',
    moved: (from, to) => `${from}から${to}に変更`,
    room: (to) => (to === undefined ? '会場は未定' : `会場は${to}に変更`),
    people: (names) => `登壇者は${names}に変更`,
    noPeople: '登壇者は未定',
    otherPeople: '登壇者を変更',
    roomName: (to) => `名称は${to}に変更`,
    renamedRoom: (from, to) => `${from}の名称は${to}に変更`,
    title: (from) => `タイトルを変更（変更前「${from}」）`,
  },
};

/** The words of the filters over a program, in Japanese. */
const filters: typeof enFilters = {
  title: 'プログラムを絞り込む',
  field: 'タイトル、人名、会場、トピックで絞り込む',
  hint: 'タイトル、人名、会場…',
  chosen: '選択中の条件',
  partial: 'このページに載っていない講演があります。',
  searchAll: 'プログラム全体を検索',
  hidePast: '終了したものを隠す',
  facets: {
    day: '日付',
    track: 'トラック',
    room: '会場',
    kind: '種類',
    session: 'セッション',
    tag: 'トピック',
    language: '言語',
    level: 'レベル',
    recording: '録画',
    picks: '選んだ講演',
    past: '終了',
  },
  shownTalks: countedIn('ja', { other: '講演#件中{0}件' }),
  shownEntries: countedIn('ja', { other: '#件中{0}件' }),
  firstEntries: '一覧には最初の{0}件を表示',

  inBrowser: {
    filters: '絞り込み',
    done: '完了',
    clear: '条件を解除',
    remove: (name) => `条件「${name}」を外す`,
    textNamed: (text) => `「${text}」`,
    unknown: (names) => `このページにはない条件のため、無視しました：${names}。`,
    nothing: 'この条件に合うものはありません。',
  },
};

/** The words of the list of keyboard shortcuts, in Japanese. */
const keyboard: typeof enKeyboard = {
  title: 'キーボードショートカット',
  shortcuts: 'キーボードショートカット',
  next: '一覧の次の講演',
  previous: '一覧の前の講演',
  help: 'この一覧を表示',
  use: '1キーのショートカットを使う',
  useHint: '設定はこのブラウザーに保存されます。この一覧は各ページの下部からいつでも開けます。',
};

/** The words of the lists of a whole event, in Japanese. */
const lists: typeof enLists = {
  talks: '講演一覧',
  recordings: '録画一覧',
  sponsors: 'スポンサー',
  allSponsors: 'すべてのスポンサー',
  otherSponsors: 'そのほかのスポンサー',
  recording: '録画あり',
  hasRecording: '録画があるもの',
  find: 'この一覧から探す',
  pages: 'この一覧のページ',
  pageNumber: (number, of) => `${of}ページ中${number}ページ目`,
  nextPage: '次のページ',
  empty: 'ここでの予定はまだありません。',
  moreAtSameTime: countedIn('ja', { other: '同じ時間帯にほか#件' }),
  calendarCount: countedIn('ja', { other: 'カレンダー#件' }),
  calendarsOnPages: 'カレンダーはそれぞれのページの末尾にあります。',
  lists: '一覧',
  sessionKinds: {
    session: 'セッション',
    workshop: 'ワークショップ',
    posters: 'ポスターセッション',
    tutorial: 'チュートリアル',
    social: '懇親会',
  },
  descriptions: {
    talks: (event) => `${event}：すべての講演を名前順に掲載します。`,
    sessions: (event) => `${event}：ワークショップやポスターセッションなど、すべてのセッション。`,
    rooms: (event) => `${event}：すべての会場と、そこで行われること。`,
    tracks: (event) => `${event}：すべてのトラックとその講演。`,
    recordings: (event) => `${event}：録画があるすべての講演。`,
    sponsors: (event) => `${event}：すべてのスポンサー。`,
  },
};

/** Messages during the event, in Japanese. */
const live: typeof enLive = {
  notices: '開催中の講演と最新の変更',
  heading: '前回の訪問以降の変更',
  yours: '選んだ講演',
  others: 'その他の講演',

  rooms: {
    heading: '各会場の開催中と次の講演',
    until: (end) => `${end}まで`,
    nothingNow: '現在の講演はありません',
    nothingNext: 'この後の講演はありません',
    notLoaded: 'プログラムを読み込めませんでした。接続をご確認ください。',
    find: '会場を探す',
    others: 'その他の会場',
  },

  inBrowser: {
    now: '開催中',
    next: '次',
    inMinutes: (minutes) => `${minutes}分後`,
    ended: '終了',
    openNow: '利用可',
    nowOn: (title, until) => `開催中（${until}まで）：${title}`,
    soonOn: (minutes, title) => `${minutes}分後に開始：${title}`,
    more: (count) => `（ほか${count}件）`,
    show: '現在の講演へ移動',
    changed: (title, change) => `プログラムが変更されました。${title}：${change}。`,
    reload: '最新のプログラムを表示',
    sinceVisit: (day, count) => `前回の訪問（${day}）以降の変更：${count}件。`,
    ofPicks: (count) => `うち選んだ講演：${count}件。`,
    see: '変更を見る',
    clockAhead: (by) =>
      `この端末の時計は${by}進んでいます。「開催中」と「次」はサーバーの時刻に従います。`,
    clockBehind: (by) =>
      `この端末の時計は${by}遅れています。「開催中」と「次」はサーバーの時刻に従います。`,
    dismiss: '閉じる',
  },
};

/** Offline use, in Japanese. */
const offline: typeof enOffline = {
  notices: '接続の状態',
  title: 'オフラインでは表示できません',
  text: 'オフラインのため表示できません。このページはこの端末に保存されていません。表示できるページ：',
  tryAgain: 'もう一度試す',
  heading: 'オフラインで使う',
  hint: 'この端末では、プログラム、マイプログラム、選んだ講演、一度開いたページを、ネットワークがなくても開けます。',

  inBrowser: {
    published: (when) => `プログラムは${when}現在のものです。`,
    loaded: (when) => `${when}に読み込んだページです。`,
    offline: 'オフラインです。',
    silent: 'サイトに接続できません。',
  },

  inKeeping: {
    offer: (size) => `オフライン用にすべて保存（${size}）`,
    keeping: (kept, all) => `保存中：${all}ページ中${kept}ページ`,
    some: (kept, all) => `${all}ページ中${kept}ページを保存しています。`,
    all: 'サイト全体をこの端末に保存しています。',
    full: (kept, all) =>
      `この端末に空き容量がありません。${all}ページ中${kept}ページを保存しています。`,
    stopped: (kept, all) => `接続が切れました。${all}ページ中${kept}ページを保存しています。`,
    none: 'このブラウザーではこのサイトをオフライン用に保存できません。',
  },
};

/** Picks and the visitor’s own schedule, in Japanese. */
const picks: typeof enPicks = {
  mySchedule: 'マイプログラム',
  notices: '選択についてのお知らせ',
  lead: '星を付けて選んだ講演を、時間の重なりや空き時間とともに表示します。',
  description: (event) => `${event}：自分で選んだ講演のプログラム。`,
  needsScript:
    '選択した講演はこのブラウザーにだけ保存されるため、選択にはJavaScriptが必要です。JavaScriptがなくても、プログラムとカレンダーはご覧いただけます：',
  loading: 'マイプログラムを読み込んでいます…',

  shareAndExport: '共有と書き出し',
  link: 'リンク',
  linkHint:
    '別の端末で開くか、ほかの人に送ってください。開いた先では、確認のうえで既存の選択に追加されます。',
  copy: 'コピー',
  copied: 'コピーしました',
  share: '共有…',
  code: 'QRコード',
  codeHint: 'スマートフォンで読み取るQRコードを表示',
  calendar: 'カレンダー',
  calendarFile: 'カレンダーファイル (.ics)',
  calendarHint:
    '現時点での選択です。その後の変更は反映されません。もう一度ダウンロードして読み込むと予定は置き換えられ、重複しません。',
  calendarFollows: '自動で更新されるカレンダーを購読',
  file: 'ファイル',
  save: 'コピーをダウンロード',
  load: 'コピーを読み込む…',
  fileHint: 'このブラウザーや別のブラウザーで読み込める、バックアップ用のコピーです。',
  loadHint: 'バックアップがあれば、ここで読み込めます。',
  merge: 'マイプログラムに追加しますか？',
  mergeYes: '追加',
  mergeNo: '今はしない',
  keptHere:
    '選択はこのブラウザーにだけ保存されます。ブラウザーが削除することがあり、Safariは7日間訪問のないサイトのデータを削除します。リンクかファイルにしておけば確実です。',

  inBrowser: {
    pick: 'マイプログラムに追加',
    must: '必ず見る',
    maybe: '検討中',
    pickNamed: (title) => `マイプログラムに追加：${title}`,
    maybeNamed: (title) => `検討中：${title}`,
    notKept:
      'このブラウザーはこのサイトのデータを保存できません。ページを離れると選択は失われます。',
    notKeptLink: 'この選択を含むリンクでマイプログラムを開く',
    lost: 'ブラウザーがこのサイトのデータを削除したため、選択も失われました。',
    restore: '選択を元に戻す',
    dismiss: '閉じる',
  },

  inMySchedule: {
    emptyTitle: 'まだ講演が選ばれていません',
    emptyText:
      'プログラムの各講演には星があります。1回押すと「必ず見る」、もう1回押すと「検討中」になります。選んだ講演は、時間の重なり、空き時間、間に合わない移動とともに、日ごとにここに表示されます。',
    emptyLink: 'プログラムへ',
    withdrawnHeading: 'プログラムから外れた予定',
    withdrawn: '取り下げ',
    cancelled: '中止',
    tentative: '調整中',
    was: (when) => `当初の日時：${when}。`,
    otherTimes: '日時が変わりました',
    clashes: { one: '時間の重なり', many: (count) => `時間の重なり：${count}件` },
    free: (minutes) => `空き時間：${minutes}`,
    hurry: (to, walk, there) => `${to}までの移動に${walk}かかりますが、間の時間は${there}です。`,
    noTime: 'ゼロ',
    notLoaded:
      'プログラムを読み込めませんでした。選択は失われていません。このブラウザーに保存されている情報を表示します。',
    partlyLoaded: 'プログラムの一部を読み込めませんでした。選択は失われていません。',
    tryAgain: 'もう一度試す',
    mergeAdd: {
      one: 'マイプログラムに1件追加しますか？',
      many: (count) => `マイプログラムに${count}件追加しますか？`,
    },
    mergeRaised: (count) => `「検討中」から「必ず見る」へ：${count}件。`,
    mergePicked: (count) => `選択済み：${count}件。`,
    mergeKeeps: 'これまでに選んだものはそのまま残ります。',
    mergeUnknown: (count) =>
      `このプログラムにないもの：${count}件。このページがリンクより古い可能性があります。再読み込みして、もう一度お試しください。`,
    mergeNothing: 'すべてマイプログラムに入っています。',
    merged: (count) => `マイプログラムに${count}件追加しました。`,
    brokenLink: 'このリンクには、このプログラムの講演が含まれていません。',
    brokenFile: 'このファイルには、選んだ講演が含まれていません。',
    otherEvent: (name) => `このファイルは別のイベントで選んだ講演です：${name}。`,
    calendarFailed:
      'オフラインです。カレンダーファイルを入手するには、インターネットに接続してください。',
    calendarMissing: (count) =>
      `このサイトのどのカレンダーにもないため、カレンダーファイルに含まれないもの：${count}件。`,
    saved: '保存しました。',
    codeOf: (number, of) => `コード ${number}／${of}`,
    codeName: '選択を含むリンクのQRコード',
    codesHint: '順番は問いません。すべて読み取ると、それぞれの分が追加されます。',
  },
};

/** The words of the search, in Japanese. */
const search: typeof enSearch = {
  title: '検索',
  description: (event) => `${event}の講演、人物、セッション、ページを検索します。`,
  label: '検索キーワード',
  needsScript:
    '検索はお使いのブラウザーで動くため、JavaScriptが必要です。JavaScriptがなくても、次のページをご覧いただけます：',
  emptySite: '検索できるものはまだありません。',
  inDevelopment: '検索はビルドしたサイトでのみ使えます。開発サーバーは検索用の索引を作りません。',

  inBrowser: {
    hint: 'タイトル、概要、氏名、所属、トピック、略歴を、プログラムのすべての言語で検索します。アクセント記号の有無は問いません。',
    loading: '検索中…',
    found: {
      one: '検索結果：1件',
      many: (count) => `検索結果：${count}件`,
    },
    nothing: (query) => `「${query}」に一致する結果はありません。`,
    nothingHint: '語を減らすか短くして、または名前の初めの部分で試してください。',
    failed: '検索を読み込めませんでした。接続をご確認ください。',
    tryAgain: 'もう一度試す',
    groups: { talk: '講演', speaker: '人物', page: 'その他のページ' },
    all: (count) => `${count}件すべてを表示`,
  },
};

/** Sharing, in Japanese. */
const share: typeof enShare = {
  calendar: 'カレンダー',
  calendarHint: (title) => `「${title}」をカレンダーに追加`,
  google: 'Google カレンダー',
  outlook: 'Outlook',
  calendarFile: 'カレンダーファイル (.ics)',
  cancelledFile: '中止を示すカレンダーファイル (.ics)',

  cardOf: (what) => `「${what}」の日時と場所を示すプレビュー画像。`,
  moreTimes: countedIn('ja', { other: 'ほか#回' }),

  changes: '変更履歴',
  changesLead: '公開後のプログラムの変更を、新しい順に示します。',
  changesDescription: (event) => `${event}：日時の変更、追加、中止を新しい順に示します。`,
  announcedOn: (date) => `プログラムの公開日は${date}です。その後の変更はここに掲載します。`,
  noChanges: 'プログラムの公開後、変更はありません。',
  changesFeed: 'フィードリーダーで変更を受け取る (Atom)',
  published: '公開',
  moved: (from, to) => `${from}から${to}に変更`,
  movedFrom: (from) => `変更前：${from}`,
  otherSpeakers: '登壇者が変更されました。',

  subscribe: 'カレンダーを購読',
  subscribeLead:
    '購読したカレンダーにはプログラムの変更が反映されます。日時が変わればカレンダーでも変わり、中止になればそう表示されます。ダウンロードしたファイルは変わりません。',
  subscribeDescription: (event) =>
    `${event}を自分のカレンダーに：全体のほか、日、会場、トラック、セッション、人ごとに購読できます。`,
  howSoon: '反映までの時間',
  howSoonList: [
    'Appleのカレンダーは、設定した間隔で更新します。開催期間中は「1時間ごと」を選んでください。',
    'Google カレンダーは自動で間隔を決めます。反映まで数時間、ときには1日かかります。',
    'Outlookは数時間ごとに更新します。',
    'ダウンロードしたファイルは変わりません。新しいファイルを読み込むと古い予定が置き換えられ、重複しません。',
  ],
  howSoonPage: '会期中は、このサイトがどのカレンダーよりも早く更新されます。',
  onPhones: 'スマートフォンでは',
  onPhonesList: {
    apple: 'iPhone・iPad：「Apple」を選び、画面の案内に従って許可してください。',
    android:
      'Android：Googleのアプリでは購読できません。講演のページにあるGoogleのリンクで一つずつ追加するか、パソコンでこのページを開いて購読してください。カレンダーはスマートフォンにも表示されます。',
  },
  whole: 'イベント全体',
  wholeHolds: 'すべてのセッション、講演、休憩を、会場、人、リンクとともに収めています。',
  parts: {
    day: '日',
    room: '会場',
    track: 'トラック',
    session: 'セッション',
    speaker: '登壇者',
  },
  partsHold: {
    day: 'その日に始まるもの（深夜を含む）。',
    room: 'その会場で行われるもの。',
    track: '会場を問わず、そのトラックに属するもの。',
    session: 'セッションとその中のすべての講演。',
    speaker: '各登壇者のカレンダーは、その人のページにあります。',
  },
  peoplesPages: '登壇者の一覧',
  apps: {
    heading: 'カンファレンスアプリ',
    text: 'Android用アプリGiggityは、このリンクまたはコードでプログラムを開きます。ほかのカンファレンスアプリでファイルのアドレスを求められたら、このアドレスを入力してください。',
    open: 'Giggityで開く',
    code: 'Giggityでプログラムを開くQRコード',
    file: 'アプリ用プログラム (schedule.xml)',
  },
  apple: 'Apple',
  googleShort: 'Google',
  download: 'ダウンロード',
  address: 'アドレス',
  copyAddress: 'コピー',
  addressCopied: 'コピーしました',
  calendarNamed: (name) => `${name}のカレンダー`,
};

const talks = countedIn('ja', { other: '講演#件' });

/** The page for organizers. */
const status: typeof enStatus = {
  title: '準備状況',
  lead: '主催者向け：このページはプレビューと開発サーバーにだけあります。',
  edit: '編集',
  findings: '指摘事項',
  noFindings: '問題は見つかりませんでした。',
  severities: { error: 'エラー', warning: '警告', note: '注意' },
  counted: { error: 'エラー', warning: '警告', note: '注意' },
  line: (number: string) => `${number}行目`,
  collected: 'これまでに集まったもの',
  countOf: (count: string, of: string) => `${of}件中${count}件`,
  materials: {
    abstract: '概要',
    slides: 'スライド',
    recording: '録画',
    biography: '略歴',
    photo: '写真',
  },
  people: '登壇者',
  complete: 'すべて揃っています',
  completePeople: countedIn('ja', { other: 'すべて揃っている人：#人中{0}人' }),
  lacks: {
    biography: '略歴',
    photo: '写真',
    abstract: (title: string) => `「${title}」の概要`,
    slides: (title: string) => `「${title}」のスライド`,
  },
  message: 'メッセージ',
  subject: (event: string) => `${event}：ご提出のお願い`,
  mail: (name: string, event: string, missing: string) =>
    `${name}様、${event}のため、次のものをお送りください：${missing}。`,
  mailEdit: '次のページからご自分で追加できます：',
  mailReply: 'このメッセージへの返信でお送りください。',
  writeMail: 'メールを書く',
  clock: '別の時点を見る',
  clockHint: 'その時点で来訪者に見えるサイトを表示します。時刻は現地時間です。',
  moment: 'ほかの時点',
  open: '表示',
};

/** Every word of the interface in Japanese. */
export const ja: typeof en = {
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

  marks: { comma: '、', semicolon: '；', colon: '：', stop: '。', space: '' },

  skipToContent: '本文へ移動',
  siteMenu: 'サイトメニュー',
  moreInMenu: 'その他',
  notice: 'お知らせ',
  moreOnNotice: '詳しく見る',
  schedule: 'プログラム',
  speakers: '登壇者',
  namesake: '同姓同名の別の方',

  when: '日時',
  where: '場所',
  online: 'オンライン',
  join: 'オンラインで参加',
  register: '参加登録する',
  partOf: '併設先',
  registration: '参加登録',
  contact: 'お問い合わせ',
  links: 'リンク',
  license: 'ライセンス',
  chat: 'チャット',
  chatUnavailable: 'このイベントにチャットはありません。',
  joinChat: 'チャットに参加',

  days: '日程',
  dayInMenu: (weekday, day) => `${day}日（${weekday}）`,
  dayOf: (number, of) => `${number}日目（全${of}日間）`,
  ongoing: '開催中',
  emptyDay: 'この日の予定はまだありません。',
  emptySchedule: 'プログラムはまだ公開されていません。',
  notScheduled: '日時未定',
  room: '会場',
  rooms: '会場',
  track: 'トラック',
  tracks: 'トラック',
  sessions: 'セッション',
  inSession: 'セッション：',
  view: '表示形式',
  viewGrid: '会場別の表',
  viewList: '一覧',
  roomPages: {
    choose: '表示する会場',
    previous: '前の会場',
    next: '次の会場',
    mine: '選んだ講演の会場',
    count: (from: string, to: string, of: string) => `${of}会場中 ${from}～${to}`,
  },
  talkCount: talks,
  posterCount: countedIn('ja', { other: 'ポスター#件' }),
  sessionCount: countedIn('ja', { other: 'セッション#件' }),
  seats: countedIn('ja', { other: '定員#名' }),
  floor: (floor) => (/^\d+$/.test(floor) ? `${floor}階` : floor.replace(/^-(\d+)$/, '地下$1階')),

  abstract: '概要',
  summary: '紹介',
  speakerHeading: () => '登壇者',
  authorHeading: () => '著者',
  chairHeading: () => '座長',
  organizerHeading: () => 'オーガナイザー',
  awards: () => '受賞',
  doi: 'DOI',
  board: (board) => `ボード${board}`,
  language: (name) => `言語：${name}`,
  doNotRecord: 'この講演の録画・録音はご遠慮ください。',
  replacedBy: '代わりの講演：',
  remote: 'リモート参加',
  part: ({ number, of }) => `第${number}部（全${of}部）`,
  repeat: ({ number, of }) => `第${number}回（全${of}回）`,
  tags: 'トピック',

  linkHours: {
    before: '開始前に利用可',
    during: '開催中に利用可',
    after: '終了後に利用可',
  },
  linkTimes: {
    before: (time) => `${time}まで利用可`,
    during: (time) => `${time}に利用可`,
    after: (time) => `${time}から利用可`,
  },

  around: 'この講演の前後',
  previous: '前の予定',
  next: '次の予定',
  atSameTime: '同じ時間帯',
  edit: 'このページを編集',
  status,
  add: {
    talk: '講演を追加',
    speaker: '人物を追加',
    session: 'セッションを追加',
    page: 'ページを追加',
  },

  othersInProgram: '著者・座長・オーガナイザー',
  presents: '登壇',
  authored: '著者',
  chairs: '座長',
  organizes: 'オーガナイザー',
  organizerOfEvent: 'オーガナイザー',
  biography: '略歴',

  notFoundTitle: 'ページが見つかりません',
  notFoundText:
    'このアドレスにはページがありません。入力に誤りがないか確認するか、次のページから始めてください。',
  movedTitle: 'このページは移動しました',
  movedText: '新しいアドレス：',

  sessionDescription: (session, event, count) =>
    `${event}：${session}${count === 0 ? '' : `（${talks(count)}）`}。`,
  roomDescription: (room, event) => `${event}：${room}で行われるすべての予定。`,
  trackDescription: (track, event) => `${event}：トラック「${track}」のすべての予定。`,
  speakersDescription: (event) => `${event}：登壇者とその講演、そのほかの参加者。`,
  scheduleDescription: (event, dates) =>
    `${event}（${dates}）のプログラム。お使いのタイムゾーンで表示します。`,
  dayDescription: (event, day) =>
    `${event}：${day}のプログラム。お使いのタイムゾーンで表示します。`,
  personDescription: (name, affiliation, event) =>
    `${event}：${name}${affiliation === '' ? '' : `（${affiliation}）`}。`,
  pageDescription: (title, event) => `${event}：${title}。`,
};
