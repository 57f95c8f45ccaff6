import type { enSearch } from '#src/i18n/en-search.ts';

/** The words of the search, in Japanese. */
export const search: typeof enSearch = {
  title: '検索',
  description: (event) => `${event}の講演、人物、セッション、ページを検索します。`,
  label: '検索する語',
  needsScript:
    '検索はお使いのブラウザーで動くため、JavaScriptが必要です。JavaScriptがなくても、すべてこちらに載っています：',
  emptySite: '検索できるものはまだありません。',
  inDevelopment: '検索は構築されたサイトで使えます。開発サーバーは索引を作りません。',

  inBrowser: {
    hint: '題名、概要、氏名、所属、トピック、略歴を、プログラムのすべての言語で検索します。アクセント記号の有無は問いません。',
    loading: '検索中…',
    found: {
      one: '1件見つかりました。',
      many: (count) => `${count}件見つかりました。`,
    },
    nothing: (query) => `「${query}」は見つかりませんでした。`,
    nothingHint: '語を減らすか短くして、または名前の初めの部分で試してください。',
    failed: '検索を読み込めませんでした。接続をご確認ください。',
    tryAgain: 'もう一度試す',
    groups: { talk: '講演', speaker: '人物', page: 'その他のページ' },
    all: (count) => `${count}件すべてを表示`,
  },
};
