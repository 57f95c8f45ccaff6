import type { enSearch } from '#src/i18n/en-search.ts';

/** The words of the search, in Simplified Chinese. */
export const search: typeof enSearch = {
  title: '搜索',
  description: (event) => `搜索${event}的报告、人员、分会场和页面。`,
  label: '搜索内容',
  needsScript: '搜索在您的浏览器中运行，需要 JavaScript。没有它，所有内容也都列在这里：',
  emptySite: '目前还没有可搜索的内容。',
  inDevelopment: '搜索在构建好的网站中可用；开发服务器不生成索引。',

  inBrowser: {
    hint: '标题、摘要、姓名、单位、主题和简介，涵盖日程中的所有语言。不区分重音符号。',
    loading: '正在搜索……',
    found: {
      one: '找到 1 个结果。',
      many: (count) => `找到 ${count} 个结果。`,
    },
    nothing: (query) => `没有找到“${query}”。`,
    nothingHint: '请尝试更少或更短的词，或姓名的开头部分。',
    failed: '无法加载搜索。请检查网络连接。',
    tryAgain: '重试',
    groups: { talk: '报告', speaker: '人员', page: '其他页面' },
    all: (count) => `显示全部 ${count} 个`,
  },
};
