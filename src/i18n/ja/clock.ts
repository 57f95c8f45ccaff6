import type { clock as English } from '#src/i18n/en-clock.ts';

/** What is said of clocks and time zones, in Japanese. */
export const clock: typeof English = {
  timeZone: 'タイムゾーン',
  change: 'タイムゾーンを変更',
  close: '閉じる',
  eventTime: '開催地時刻',
  myTime: '自分の時刻',
  anotherZone: '別のタイムゾーン',
  searchHint: '都市、国、略称、時差',
  copyLink: 'このタイムゾーンのリンクをコピー',
  linkLabel: 'このタイムゾーンのリンク',
  notices: '時刻についてのお知らせ',
  from: (time) => `${time}から`,
  until: (time) => `${time}まで`,

  inBrowser: {
    to: 'から',
    daysAway: {
      '-2': { seen: '−2日', said: '前々日' },
      '-1': { seen: '−1日', said: '前日' },
      '1': { seen: '+1日', said: '翌日' },
      '2': { seen: '+2日', said: '翌々日' },
    },
    named: {
      event: (zone) => `開催地時刻：${zone}`,
      mine: (zone) => `自分の時刻：${zone}`,
      zone: (zone) => `${zone}の時刻`,
    },
    said: { event: '開催地時刻', mine: '自分の時刻', zone: '選んだ時刻' },
    until: (zone, until, next) => `${until}までは${zone}、その後は${next}`,
    timesAreNow: (zone) => `時刻の表示を${zone}に変更しました`,
    zonesFound: {
      none: 'タイムゾーンが見つかりません',
      one: 'タイムゾーンが1件見つかりました',
      many: (count) => `タイムゾーンが${count}件見つかりました`,
    },
    linkCopied: 'リンクをコピーしました',
    timesAsInLink: (zone) => `リンクで指定された時刻で表示しています：${zone}。`,
    useMine: '自分の設定を使う',
    unknownZone: (asked, zone) =>
      `リンクで指定された「${asked}」というタイムゾーンはありません。${zone}の時刻で表示しています。`,
    clockIsSet: (present) => `現在時刻は${present}に設定されています。`,
    unknownClock: (asked) =>
      `リンクで指定された時刻「${asked}」は、2021-04-09T14:20:00Z のような形式ではありません。`,
    useRealClock: '実際の時刻を使う',
    dismiss: '閉じる',
  },
};
