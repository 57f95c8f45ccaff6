import { countedIn } from '#src/i18n/counted-in.ts';
import type { en } from '#src/i18n/en.ts';
import { clock } from './clock.ts';
import { details } from './details.ts';
import { filters } from './filters.ts';
import { keyboard } from './keyboard.ts';
import { labels } from './labels.ts';
import { lists } from './lists.ts';
import { live } from './live.ts';
import { offline } from './offline.ts';
import { picks } from './picks.ts';
import { search } from './search.ts';
import { share } from './share.ts';

const talks = countedIn('ja', { other: '講演#件' });

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

  marks: { comma: '、', semicolon: '；', colon: '：' },

  skipToContent: '本文へ移動',
  siteMenu: 'サイトメニュー',
  notice: 'お知らせ',
  moreOnNotice: '詳しく見る',
  home: 'トップ',
  schedule: 'プログラム',
  speakers: '登壇者',
  namesake: '同姓同名の別の方',
  footer: 'このサイトについて',

  when: '日時',
  where: '場所',
  online: 'オンライン',
  join: 'オンラインで参加',
  register: '参加登録する',
  partOf: '併催',
  organizers: 'オーガナイザー',
  about: '概要',
  registration: '参加登録',
  contact: 'お問い合わせ',
  links: 'リンク',
  license: 'ライセンス',
  chat: 'チャット',
  chatUnavailable: 'チャットはありません。',
  joinChat: 'チャットに参加',
  opens: '開始',
  closes: '終了',

  days: '日程',
  dayOf: (number, of) => `${of}日間の${number}日目`,
  dayNumber: (number) => `${number}日目`,
  emptyDay: 'この日の予定はまだありません。',
  emptySchedule: 'プログラムはまだ公開されていません。',
  notScheduled: '日時未定',
  room: '会場',
  rooms: '会場',
  track: 'トラック',
  tracks: 'トラック',
  sessions: 'セッション',
  session: 'セッション',
  inSession: 'セッション：',
  view: '一日の表示方法',
  viewGrid: '会場別の表',
  viewList: '一覧',
  roomPages: {
    choose: '表示する会場',
    previous: '前の会場',
    next: '次の会場',
    mine: 'マークした会場',
    count: (from: string, to: string, of: string) => `${of}会場中 ${from}～${to}`,
  },
  talkCount: talks,
  posterCount: countedIn('ja', { other: 'ポスター#件' }),
  sessionCount: countedIn('ja', { other: 'セッション#件' }),
  seats: countedIn('ja', { other: '#席' }),
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
  replaces: '変更前の講演：',
  remote: 'リモート',
  part: ({ number, of }) => `全${of}部の第${number}部`,
  repeat: ({ number, of }) => `全${of}回の第${number}回`,
  attendAll: '数回に分かれています。それぞれ前回の続きです。',
  attendOne: '同じ内容で複数回行われます。',
  scheduleOf: (what) => `プログラム：${what}`,
  posters: 'ポスター',
  program: 'プログラム',
  tags: 'トピック',

  linkHours: {
    before: '開始前に公開',
    during: '開催中に公開',
    after: '終了後に公開',
  },

  around: 'この講演の前後',
  previous: '前',
  next: '次',
  atSameTime: '同じ時間帯',
  edit: 'このページを編集',

  whoSpeaks: '登壇者の一覧',
  othersInProgram: '著者・座長・オーガナイザー',
  presents: '発表',
  authored: '著作',
  chairs: '座長を務めるセッション',
  organizes: '企画',
  organizerOfEvent: '主催',
  biography: '略歴',

  notFoundTitle: 'ページが見つかりません',
  notFoundText:
    'このアドレスのページはありません。入力に誤りがあるか、ページが取り下げられた可能性があります。',
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
