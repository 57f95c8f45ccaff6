import { countedIn } from '#src/i18n/counted-in.ts';
import type { enFilters } from '#src/i18n/en-filters.ts';

/** The words of the filters over a programme, in Japanese. */
export const filters: typeof enFilters = {
  title: 'プログラムを絞り込む',
  field: 'タイトル、人名、会場、トピックで絞り込む',
  hint: 'タイトル、人名、会場…',
  chosen: '選択中の条件',
  hidePast: '終了したものを隠す',
  facets: {
    day: '日',
    track: 'トラック',
    room: '会場',
    kind: '種類',
    session: 'セッション',
    tag: 'トピック',
    language: '言語',
    level: 'レベル',
    recording: '録画',
    picks: '自分の選択',
    past: '終了',
  },
  shownTalks: countedIn('ja', { other: '講演#件中{0}件' }),
  shownEntries: countedIn('ja', { other: '#件中{0}件' }),

  inBrowser: {
    filters: '絞り込み',
    done: '完了',
    clear: '条件を解除',
    remove: (name) => `条件「${name}」を外す`,
    textNamed: (text) => `「${text}」`,
    unknown: (names) => `この部分のプログラムにないため、無視された条件：${names}。`,
    nothing: 'この条件に合うものはありません。',
  },
};
