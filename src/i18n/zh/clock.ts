import type { clock as English } from '#src/i18n/en-clock.ts';

/** What is said of clocks and time zones, in Simplified Chinese. */
export const clock: typeof English = {
  timeZone: '时区',
  change: '更改时区',
  close: '关闭',
  eventTime: '会议时间',
  myTime: '我的时间',
  anotherZone: '其他时区',
  searchHint: '城市、国家、缩写或时差',
  copyLink: '复制含此时区的链接',
  linkLabel: '含此时区的链接',
  notices: '关于时间的提示',
  from: (time) => `${time} 起`,
  until: (time) => `至 ${time}`,

  inBrowser: {
    to: '至',
    daysAway: {
      '-2': { seen: '−2天', said: '前两天' },
      '-1': { seen: '−1天', said: '前一天' },
      '1': { seen: '+1天', said: '次日' },
      '2': { seen: '+2天', said: '两天后' },
    },
    named: {
      event: (zone) => `会议时间：${zone}`,
      mine: (zone) => `我的时间：${zone}`,
      zone: (zone) => `${zone} 的时间`,
    },
    said: { event: '会议时间', mine: '我的时间', zone: '所选时间' },
    until: (zone, until, next) => `${until} 之前为 ${zone}，之后为 ${next}`,
    timesAreNow: (zone) => `现在显示 ${zone} 的时间`,
    zonesFound: {
      none: '未找到时区',
      one: '找到 1 个时区',
      many: (count) => `找到 ${count} 个时区`,
    },
    linkCopied: '链接已复制',
    timesAsInLink: (zone) => `按链接显示时间：${zone}。`,
    useMine: '使用我的设置',
    unknownZone: (asked, zone) => `链接中的“${asked}”不是时区。现在显示 ${zone} 的时间。`,
    clockIsSet: (present) => `时钟已设为 ${present}。`,
    unknownClock: (asked) => `链接把时钟设为“${asked}”，但它不是 2021-04-09T14:20:00Z 这样的时间。`,
    useRealClock: '使用实际时间',
    dismiss: '关闭',
  },
};
