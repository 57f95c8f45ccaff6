import type { enLive } from '#src/i18n/en-live.ts';

/** The words around the day itself, in Chinese. */
export const live: typeof enLive = {
  notices: '正在进行的报告与最新变更',
  heading: '自您上次查看以来的变更',
  yours: '您的选择',
  others: '其他报告',

  inBrowser: {
    now: '正在进行',
    next: '接下来',
    inMinutes: (minutes) => `${minutes} 分钟后`,
    ended: '已结束',
    openNow: '现已开放',
    nowOn: (title, until) => `正在进行（至 ${until}）：${title}`,
    soonOn: (minutes, title) => `${minutes} 分钟后：${title}`,
    more: (count) => `（另有 ${count} 场）`,
    show: '显示',
    changed: '日程已变更。',
    reload: '显示新日程',
    sinceVisit: (day, count) => `自您 ${day} 访问以来的变更：${count}。`,
    ofPicks: (count) => `其中您选择的：${count}。`,
    see: '查看',
    clockAhead: (by) => `本设备的时钟快了${by}。此处以服务器时钟为准。`,
    clockBehind: (by) => `本设备的时钟慢了${by}。此处以服务器时钟为准。`,
    dismiss: '关闭',
  },
};
