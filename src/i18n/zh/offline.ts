import type { enOffline } from '#src/i18n/en-offline.ts';

/** The words around working without a network, in Simplified Chinese. */
export const offline: typeof enOffline = {
  notices: '关于网络连接',
  title: '此页面未保存在本设备上',
  text: '目前没有网络连接，而此页面不在本设备保存的页面之中。已保存的有：',
  tryAgain: '重试',
  heading: '离线使用',
  hint: '在本设备上，日程、我的日程、您选择的报告以及看过的页面在没有网络时也能打开。',

  inBrowser: {
    published: (when) => `日程截至${when}。`,
    loaded: (when) => `页面加载于${when}。`,
    offline: '您处于离线状态。',
    silent: '网络没有响应。',
  },

  inKeeping: {
    offer: (size) => `全部保存（${size}）`,
    keeping: (kept, all) => `正在保存：${kept} / ${all} 页`,
    some: (kept, all) => `已保存 ${kept} / ${all} 页。`,
    all: '所有页面都已保存在本设备上。',
    full: (kept, all) => `本设备空间不足：已保存 ${kept} / ${all} 页。`,
    stopped: (kept, all) => `连接中断：已保存 ${kept} / ${all} 页。`,
    none: '此浏览器不保存本网站的页面。',
  },
};
