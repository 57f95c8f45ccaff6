import type { FeedWords } from '#src/core/feeds/feed-words.ts';
import { countedIn } from '#src/i18n/counted-in.ts';
import { details } from './details.ts';
import { labels } from './labels.ts';

const linkKinds: Readonly<Record<string, string>> = labels.linkKinds;

/** The words of feeds in Simplified Chinese. */
export const feeds: FeedWords = {
  kind: ({ label, like }) => label ?? labels.kinds[like],
  cancelled: labels.statuses.cancelled,
  cancelledTitle: (title) => `${labels.statuses.cancelled}：${title}`,
  tentative: labels.statuses.tentative,
  online: labels.attendances.online,
  speakers: '讲者',
  authors: '作者',
  chairs: '主持人',
  organizers: '组织者',
  session: '分会场',
  track: '专题',
  board: '展板',
  join: '在线参加',
  part: (number, of) => `第 ${number} 部分，共 ${of} 部分`,
  talks: countedIn('zh', { other: '# 场报告' }),
  doNotRecord: '请勿录制此报告。',
  replacedBy: (title) => `改为“${title}”`,
  linkKind: (kind) => linkKinds[kind] ?? kind,
  calendarOfAll: '所有报告、分会场和休息，以及后续的全部更改。',
  calendarOf: (part) => `日程中属于“${part}”的全部内容。`,
  schedule: '日程',
  talksHeading: '报告',
  when: '时间',
  where: '地点',
  links: '链接',
  award: '奖项',
  notScheduled: '时间待定',
  notPresented: details.notPresented,
  levels: details.levels,
  changes: '日程更改',
  changeCount: countedIn('zh', { other: '# 项更改' }),
  changesOfKind: {
    new: countedIn('zh', { other: '新增#项' }),
    removed: countedIn('zh', { other: '撤回#项' }),
    cancelled: countedIn('zh', { other: '取消#项' }),
    confirmed: countedIn('zh', { other: '确认#项' }),
    tentative: countedIn('zh', { other: '待定#项' }),
    moved: countedIn('zh', { other: '改时间#项' }),
    room: countedIn('zh', { other: '换会场#项' }),
    title: countedIn('zh', { other: '改标题#项' }),
  },
  marks: { colon: '：', comma: '、' },
  change: {
    new: '新增',
    removed: '已撤下',
    cancelled: '已取消',
    confirmed: '已确认',
    tentative: '待定',
    moved: (from, to) => `从 ${from} 改为 ${to}`,
    room: (to) => (to === undefined ? '会议室待定' : `改在${to}`),
    title: (from) => `标题已更改，原为“${from}”`,
  },
};
