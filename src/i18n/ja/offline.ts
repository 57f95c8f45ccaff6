import type { enOffline } from '#src/i18n/en-offline.ts';

/** The words around working without a network, in Japanese. */
export const offline: typeof enOffline = {
  notices: '接続について',
  title: 'この端末に保存されていないページです',
  text: '現在ネットワークに接続できず、このページはこの端末に保存されていません。保存されているページ：',
  tryAgain: 'もう一度試す',
  heading: 'オフラインで使う',
  hint: 'この端末では、プログラム、マイスケジュール、選んだ発表、一度開いたページを、ネットワークがなくても開けます。',

  inBrowser: {
    published: (when) => `プログラムは${when}現在のものです。`,
    loaded: (when) => `${when}に読み込んだページです。`,
    offline: 'オフラインです。',
    silent: 'ネットワークから応答がありません。',
  },

  inKeeping: {
    offer: (size) => `すべて保存する（${size}）`,
    keeping: (kept, all) => `保存中：${all}ページ中${kept}ページ`,
    some: (kept, all) => `${all}ページ中${kept}ページを保存しています。`,
    all: 'すべてのページをこの端末に保存しています。',
    full: (kept, all) =>
      `この端末に空き容量がありません。${all}ページ中${kept}ページを保存しています。`,
    stopped: (kept, all) => `接続が切れました。${all}ページ中${kept}ページを保存しています。`,
    none: 'このブラウザーはこのサイトのページを保存しません。',
  },
};
