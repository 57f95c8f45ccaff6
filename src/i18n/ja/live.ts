import type { enLive } from '#src/i18n/en-live.ts';

/** The words around the day itself, in Japanese. */
export const live: typeof enLive = {
  notices: '開催中の講演と最新の変更',
  heading: '前回以降の変更',
  yours: '選んだ講演',
  others: 'その他の講演',

  inBrowser: {
    now: '開催中',
    next: '次',
    inMinutes: (minutes) => `${minutes}分後`,
    ended: '終了',
    openNow: '利用できます',
    nowOn: (title, until) => `開催中（${until}まで）：${title}`,
    soonOn: (minutes, title) => `${minutes}分後：${title}`,
    more: (count) => `（ほか${count}件）`,
    show: '表示',
    changed: 'プログラムが変更されました。',
    reload: '新しいプログラムを表示',
    sinceVisit: (day, count) => `${day}以降の変更：${count}件。`,
    ofPicks: (count) => `選んだ講演では${count}件。`,
    see: '内容を見る',
    clockAhead: (by) =>
      `この端末の時計は${by}進んでいます。開催中の表示はサーバーの時計に従います。`,
    clockBehind: (by) =>
      `この端末の時計は${by}遅れています。開催中の表示はサーバーの時計に従います。`,
    dismiss: '閉じる',
  },
};
