import type { enKeyboard } from '#src/i18n/en-keyboard.ts';

/** The words of the list of keyboard shortcuts, in Japanese. */
export const keyboard: typeof enKeyboard = {
  title: 'キーボード',
  shortcuts: 'キーボードショートカット',
  here: 'このページ',
  next: '一覧の次の講演',
  previous: '一覧の前の講演',
  help: 'この一覧',
  use: '1文字のキーをショートカットとして使う',
  useHint: '設定はこのブラウザーに保存されます。この一覧は各ページの下部からいつでも開けます。',
};
