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

const talks = countedIn('zh', { other: '# 场报告' });

/** Every word of the interface in Simplified Chinese. */
export const zh: typeof en = {
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

  skipToContent: '跳到正文',
  siteMenu: '网站菜单',
  notice: '通知',
  moreOnNotice: '了解详情',
  home: '首页',
  schedule: '日程',
  speakers: '讲者',
  namesake: '另一位同名者',
  footer: '关于本网站',

  when: '时间',
  where: '地点',
  online: '线上',
  join: '在线参加',
  register: '立即注册',
  partOf: '所属会议',
  organizers: '组织者',
  about: '关于',
  registration: '注册',
  contact: '联系方式',
  links: '链接',
  license: '许可协议',
  chat: '聊天',
  chatUnavailable: '没有聊天室。',
  joinChat: '进入聊天室',
  opens: '开放',
  closes: '关闭',

  days: '日期',
  dayOf: (number, of) => `第 ${number} 天，共 ${of} 天`,
  dayNumber: (number) => `第 ${number} 天`,
  emptyDay: '这一天还没有安排。',
  emptySchedule: '日程尚未公布。',
  notScheduled: '时间待定',
  room: '会议室',
  rooms: '会议室',
  track: '专题',
  tracks: '专题',
  sessions: '分会场',
  session: '分会场',
  inSession: '所属分会场：',
  view: '当天的显示方式',
  viewGrid: '会议室表格',
  viewList: '列表',
  roomPages: {
    choose: '显示的会议室',
    previous: '上一组会议室',
    next: '下一组会议室',
    mine: '我所选的会议室',
    count: (from: string, to: string, of: string) => `第 ${from}–${to} 间，共 ${of} 间会议室`,
  },
  talkCount: talks,
  posterCount: countedIn('zh', { other: '# 张海报' }),
  sessionCount: countedIn('zh', { other: '# 个分会场' }),
  seats: countedIn('zh', { other: '# 个座位' }),
  floor: (floor) => (/^\d+$/.test(floor) ? `${floor} 楼` : floor.replace(/^-(\d+)$/, '地下 $1 层')),

  abstract: '摘要',
  summary: '简介',
  speakerHeading: () => '讲者',
  authorHeading: () => '作者',
  chairHeading: () => '主持人',
  organizerHeading: () => '组织者',
  awards: () => '奖项',
  doi: 'DOI',
  board: (board) => `展板 ${board}`,
  language: (name) => `语言：${name}`,
  doNotRecord: '请勿录制此报告。',
  replacedBy: '改为：',
  replaces: '原定：',
  remote: '远程',
  part: ({ number, of }) => `第 ${number} 部分，共 ${of} 部分`,
  repeat: ({ number, of }) => `第 ${number} 场，共 ${of} 场`,
  attendAll: '分为几个部分，前后相接。',
  attendOne: '举办多场，内容相同。',
  scheduleOf: (what) => `日程：${what}`,
  posters: '海报',
  program: '日程',
  tags: '主题',

  linkHours: {
    before: '开始前开放',
    during: '进行期间开放',
    after: '结束后开放',
  },

  around: '此报告前后',
  previous: '之前',
  next: '之后',
  atSameTime: '同一时间',
  edit: '编辑此页',

  whoSpeaks: '讲者名单',
  othersInProgram: '作者、主持人与组织者',
  presents: '报告',
  authored: '著作',
  chairs: '主持',
  organizes: '组织',
  organizerOfEvent: '组织者',
  biography: '个人简介',

  notFoundTitle: '找不到页面',
  notFoundText: '此地址没有页面。地址可能有误，或者页面已经撤下。',
  movedTitle: '此页面已移动',
  movedText: '新地址：',

  sessionDescription: (session, event, count) =>
    `${event}：${session}${count === 0 ? '' : `，${talks(count)}`}。`,
  roomDescription: (room, event) => `${event}：在${room}举行的全部活动。`,
  trackDescription: (track, event) => `${event}：专题“${track}”的全部活动。`,
  speakersDescription: (event) => `${event}：讲者及其报告，以及其他参与者。`,
  scheduleDescription: (event, dates) => `${event}（${dates}）的日程，按您的时区显示。`,
  dayDescription: (event, day) => `${event}：${day}的日程，按您的时区显示。`,
  personDescription: (name, affiliation, event) =>
    `${event}：${name}${affiliation === '' ? '' : `（${affiliation}）`}。`,
  pageDescription: (title, event) => `${event}：${title}。`,
};
