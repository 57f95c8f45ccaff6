import type { enKeyboard } from '#src/i18n/en-keyboard.ts';

/** The words of the list of keyboard shortcuts, in Simplified Chinese. */
export const keyboard: typeof enKeyboard = {
  title: '键盘',
  shortcuts: '键盘快捷键',
  here: '本页',
  next: '列表中的下一场报告',
  previous: '列表中的上一场报告',
  help: '此列表',
  use: '使用单键快捷键',
  useHint: '您的选择保存在此浏览器中。每页底部都可以打开此列表。',
};
