import { countedIn } from '#src/i18n/counted-in.ts';
import type { enShare } from '#src/i18n/en-share.ts';

/** The words around sharing, in Simplified Chinese. */
export const share: typeof enShare = {
  calendar: '日历',
  calendarHint: (title) => `将“${title}”加入您的日历`,
  google: 'Google 日历',
  outlook: 'Outlook',
  calendarFile: '日历文件 (.ics)',
  cancelledFile: '日历文件 (.ics)，其中标为已取消',

  cardOf: (what) => `${what}：含有标题、日期、时间和地点的图片。`,
  moreTimes: countedIn('zh', { other: '另有 # 场' }),

  changes: '更改',
  changesLead: '日程公布以来的更改，最新的在前。',
  changesDescription: (event) => `${event}：改期、新增和取消的内容，最新的在前。`,
  announcedOn: (date) => `日程于${date}公布，此后的更改将列在这里。`,
  noChanges: '日程公布以来没有更改。',
  changesFeed: '在订阅阅读器中关注更改 (Atom)',
  published: '发布于',
  moved: (from, to) => `从 ${from} 改为 ${to}`,

  subscribe: '订阅日历',
  subscribeLead:
    '您订阅的日历会随日程更新：改期的内容会在您的日历中移动，取消的内容会被标出。下载的文件则不会变化。',
  subscribeDescription: (event) =>
    `在您自己的日历中查看${event}：可订阅全部，也可只订阅某一天、会议室、专题、分会场或某个人。`,
  howSoon: '多久更新',
  howSoonList: [
    'Apple 日历按您设定的频率检查更改：会议期间请选择“每小时”。',
    'Google 日历自行决定：更改在数小时后到达，有时需要一天。',
    'Outlook 每隔几小时检查一次。',
    '下载的文件不会变化。载入新文件后，旧条目会被替换，不会重复。',
  ],
  howSoonPage: '会议当天，本网站比任何日历都更新得快。',
  onPhones: '在手机上',
  onPhonesList: {
    apple: 'iPhone 和 iPad：选择“Apple”，然后确认。',
    android:
      'Android：Google 的应用无法订阅日历。请在报告页面上用 Google 链接逐个添加，或在电脑上打开此页面并订阅，日历随后会出现在手机上。',
  },
  whole: '整个会议',
  wholeHolds: '所有分会场、报告和休息，含会议室、人员和链接。',
  parts: {
    day: '日期',
    room: '会议室',
    track: '专题',
    session: '分会场',
    speaker: '人员',
  },
  partsHold: {
    day: '当天开始的内容，包括深夜。',
    room: '在该会议室举行的内容。',
    track: '属于该专题的内容，不限地点。',
    session: '分会场及其中的每场报告。',
    speaker: '每个人的报告可在其页面上订阅。',
  },
  peoplesPages: '所有人员',
  apps: {
    heading: '会议应用',
    text: 'Android 应用 Giggity 可通过此链接或二维码打开日程。其他会议应用会要求输入文件地址，请填写此地址。',
    open: '在 Giggity 中打开',
    code: '在 Giggity 中打开日程的二维码',
    file: '供应用使用的日程 (schedule.xml)',
  },
  apple: 'Apple',
  googleShort: 'Google',
  download: '下载',
  address: '地址',
  copyAddress: '复制',
  addressCopied: '已复制',
  calendarNamed: (name) => `${name}的日历`,
};
