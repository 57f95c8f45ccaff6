import type { FeedWords } from '#src/core/feeds/feed-words.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { details } from './details.ts';
import { labels } from './labels.ts';

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in Japanese. */
export const feeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}：${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  speakers: '登壇者',
  authors: '著者',
  chairs: '座長',
  organizers: 'オーガナイザー',
  session: 'セッション',
  track: 'トラック',
  board: 'ボード',
  join: 'オンラインで参加',
  part: (number, of) => `全${of}部の第${number}部`,
  talks: countedIn('ja', { other: '講演#件' }),
  doNotRecord: 'この講演の録画・録音はご遠慮ください。',
  replacedBy: (title) => `代わりの講演：「${title}」`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: 'すべての講演、セッション、休憩と、その後の変更。',
  calendarOf: (part) => `プログラムのうち「${part}」に属するすべて。`,
  schedule: 'プログラム',
  talksHeading: '講演',
  when: '日時',
  where: '場所',
  links: 'リンク',
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
    title: countedIn('ja', { other: '題名変更#件' }),
  },
  marks: { colon: '：', comma: '、' },
  change: {
    new: '新規',
    removed: '取り下げ',
    cancelled: '中止',
    confirmed: '確定',
    tentative: '調整中',
    moved: (from, to) => `${from}から${to}に変更`,
    room: (to) => (to === undefined ? '会場は未定' : `会場は${to}に変更`),
    title: (from) => `題名を変更（変更前「${from}」）`,
  },
};
