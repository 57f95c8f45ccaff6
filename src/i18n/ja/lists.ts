import { countedIn } from '#src/i18n/counted-in.ts';
import type { enLists } from '#src/i18n/en-lists.ts';

/** The words of the lists of a whole event, in Japanese. */
export const lists: typeof enLists = {
  talks: '講演一覧',
  recordings: '録画一覧',
  recording: '録画あり',
  hasRecording: '録画があるもの',
  find: 'この一覧から探す',
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
  },
};
