import { countedIn } from '#src/i18n/counted-in.ts';
import type { enFilters } from '#src/i18n/en-filters.ts';

/** The words of the filters over a programme, in Simplified Chinese. */
export const filters: typeof enFilters = {
  title: '筛选日程',
  field: '按标题、人员、会场或主题筛选',
  hint: '标题、人员、会场…',
  chosen: '已选的条件',
  hidePast: '隐藏已结束的内容',
  facets: {
    day: '日期',
    track: '专题',
    room: '会场',
    kind: '类型',
    session: '场次',
    tag: '主题',
    language: '语言',
    level: '难度',
    recording: '录像',
    picks: '我的选择',
    past: '已结束',
  },
  shownTalks: countedIn('zh', { other: '# 场报告中的 {0} 场' }),
  shownEntries: countedIn('zh', { other: '# 项中的 {0} 项' }),

  inBrowser: {
    filters: '筛选条件',
    done: '完成',
    clear: '清除条件',
    remove: (name) => `移除条件“${name}”`,
    textNamed: (text) => `“${text}”`,
    unknown: (names) => `此部分日程中没有以下条件，已忽略：${names}。`,
    nothing: '没有符合条件的内容。',
  },
};
