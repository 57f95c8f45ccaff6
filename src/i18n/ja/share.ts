import { countedIn } from '#src/i18n/counted-in.ts';
import type { enShare } from '#src/i18n/en-share.ts';

/** The words around sharing, in Japanese. */
export const share: typeof enShare = {
  calendar: 'カレンダー',
  calendarHint: (title) => `「${title}」をカレンダーに追加`,
  google: 'Google カレンダー',
  outlook: 'Outlook',
  calendarFile: 'カレンダーファイル (.ics)',
  cancelledFile: '中止を示すカレンダーファイル (.ics)',

  cardOf: (what) => `${what}：題名と日時、場所を示す画像。`,
  moreTimes: countedIn('ja', { other: 'ほか#回' }),

  changes: '変更履歴',
  changesLead: '公開後のプログラムの変更を、新しい順に示します。',
  changesDescription: (event) => `${event}：日時の変更、追加、中止を新しい順に示します。`,
  announcedOn: (date) => `プログラムの公開日は${date}です。その後の変更はここに掲載します。`,
  noChanges: 'プログラムの公開後、変更はありません。',
  changesFeed: 'フィードリーダーで変更を受け取る (Atom)',
  published: '公開',
  moved: (from, to) => `${from}から${to}に変更`,

  subscribe: 'カレンダー購読',
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
  howSoonPage: '当日は、このサイトがどのカレンダーよりも早く更新されます。',
  onPhones: 'スマートフォンでは',
  onPhonesList: {
    apple: 'iPhone・iPad：「Apple」を選び、承認してください。',
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
    speaker: '人',
  },
  partsHold: {
    day: 'その日に始まるもの（深夜を含む）。',
    room: 'その会場で行われるもの。',
    track: '会場を問わず、そのトラックに属するもの。',
    session: 'セッションとその中のすべての講演。',
    speaker: '各人の発表は、その人のページにあります。',
  },
  peoplesPages: 'すべての人',
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
