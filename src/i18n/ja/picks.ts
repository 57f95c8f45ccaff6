import type { enPicks } from '#src/i18n/en-picks.ts';

/** The words around picks and the visitor's own schedule, in Japanese. */
export const picks: typeof enPicks = {
  mySchedule: 'マイプログラム',
  notices: '選択についてのお知らせ',
  lead: '星を付けて選んだ講演と、その予定の組み合わせです。',
  description: (event) => `${event}：自分で選んだ講演のプログラム。`,
  needsScript:
    '選択した講演はこのブラウザーにだけ保存されるため、選択にはJavaScriptが必要です。JavaScriptがなくても、プログラムとカレンダーはすべてご覧いただけます。',
  loading: 'マイプログラムを読み込んでいます…',

  takeAlong: '持ち出す',
  link: 'リンク',
  linkHint:
    '別の端末で開くか、ほかの人に渡してください。開いた先でも、確認のうえで既存の選択に追加されます。',
  copy: 'コピー',
  copied: 'コピーしました',
  share: '共有…',
  code: 'QRコード',
  codeHint: 'スマートフォンのカメラで読み取れるリンクを表示します。',
  calendar: 'カレンダー',
  calendarFile: 'カレンダーファイル (.ics)',
  calendarHint:
    '現時点での選択です。その後の変更は反映されません。もう一度読み込むと予定は置き換えられ、重複しません。',
  calendarFollows: '変更が反映されるカレンダー',
  file: 'ファイル',
  save: 'コピーを保存',
  load: 'コピーを読み込む…',
  fileHint: 'このブラウザーや別のブラウザーで読み込める、自分用のコピーです。',
  merge: 'マイプログラムに追加しますか？',
  mergeYes: '追加',
  mergeNo: '今はしない',
  keptHere:
    '選択はこのブラウザーにだけ保存されます。ブラウザーが削除することがあり、Safariは7日間訪問のないサイトのデータを削除します。リンクかファイルにしておけば確実です。',

  inBrowser: {
    pick: '選ぶ',
    must: '必ず見る',
    maybe: '検討中',
    pickNamed: (title) => `選ぶ：${title}`,
    maybeNamed: (title) => `検討中：${title}`,
    notKept: 'このブラウザーはこのサイトのデータを保存しません。選択はページを離れるまで有効です。',
    notKeptLink: 'この選択をアドレスに含むマイプログラム',
    lost: 'このブラウザーでこのサイトのデータが削除され、選択も失われました。',
    restore: '選択を元に戻す',
    dismiss: '閉じる',
  },

  inMySchedule: {
    emptyTitle: 'まだ何も選ばれていません。',
    emptyText:
      'プログラムの各講演には星があります。1回押すと「必ず見る」、もう1回押すと「検討中」になります。選んだ講演は、時間の重なり、空き時間、間に合わない移動とともに、日ごとにここに表示されます。',
    emptyLink: 'プログラムへ',
    withdrawnHeading: 'プログラムから外れた予定',
    withdrawn: '取り下げ',
    cancelled: '中止',
    tentative: '調整中',
    was: (when) => `当初の日時：${when}。`,
    otherTimes: '日時が変わりました',
    clash: '同じ時間帯：',
    clashWith: (title, minutes) => `${title}（${minutes}）`,
    free: (minutes) => `空き時間：${minutes}`,
    hurry: (to, walk, there) => `${to}までの移動に${walk}かかりますが、間の時間は${there}です。`,
    noTime: 'ゼロ',
    notLoaded:
      'プログラムを読み込めませんでした。選択は保存されています。このブラウザーにある情報を表示します。',
    tryAgain: 'もう一度試す',
    mergeCounts: (added, raised, known) =>
      `新規：${added}。「検討中」から「必ず見る」へ：${raised}。選択済み：${known}。これまでの選択は削除されません。`,
    mergeUnknown: (count) =>
      `このプログラムにないもの：${count}。プログラムがリンクより古い可能性があります。ページを再読み込みしてご確認ください。`,
    mergeNothing: 'すべてマイプログラムに入っています。',
    merged: (count) => `マイプログラムに追加しました：${count}。`,
    brokenLink: 'リンクに、このプログラムの講演の選択は含まれていません。',
    brokenFile: 'このファイルに選択は含まれていません。',
    otherEvent: (name) => `このファイルは別のイベントの選択です：${name}。`,
    calendarFailed: 'カレンダーファイルには接続が必要ですが、現在オフラインです。',
    calendarMissing: (count) =>
      `このサイトのどのカレンダーにもないため、カレンダーファイルに含まれないもの：${count}。`,
    saved: '保存しました。',
    codeOf: (number, of) => `コード ${number}／${of}`,
    codeName: '選択を含むリンクのQRコード',
    codesHint: '順番は問いません。すべて読み取ると、それぞれの分が追加されます。',
  },
};
