import { countedIn } from '#src/i18n/counted-in.ts';
import type { enLists } from '#src/i18n/en-lists.ts';

/** The words of the lists of a whole event, in Chinese. */
export const lists: typeof enLists = {
  talks: '全部报告',
  recordings: '录像',
  recording: '有录像',
  hasRecording: '有录像的报告',
  find: '在此列表中查找',
  empty: '这里还没有安排。',
  moreAtSameTime: countedIn('zh', { other: '同一时间还有 # 项' }),
  calendarCount: countedIn('zh', { other: '# 个日历' }),
  calendarsOnPages: '每个日历都在其页面的末尾。',
  lists: '全部列表',
  sessionKinds: {
    session: '分会场',
    workshop: '研讨会',
    posters: '海报展示',
    tutorial: '教程',
    social: '社交活动',
  },
  descriptions: {
    talks: (event) => `${event}：按名称排列的全部报告。`,
    sessions: (event) => `${event}：全部分会场，包括研讨会和海报展示。`,
    rooms: (event) => `${event}：全部会议室及其安排。`,
    tracks: (event) => `${event}：全部专题及其报告。`,
    recordings: (event) => `${event}：有录像的全部报告。`,
  },
};
