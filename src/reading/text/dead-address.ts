/** What is wrong with an address that leads nowhere, in words that continue "This link …", and what to write. */
export interface DeadAddress {
  readonly reason: string;
  readonly hint: string;
}

const mail = /^[^\s/:?#@]+@[^\s/:?#@]+\.[a-z]{2,}$/i;
const host = /^(?:www\.|(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|io|info|eu)(?:[/?#]|$))/i;
const contentFile = /\.(?:mdx|md|markdown)(?:[?#]|$)/i;

/**
 * Whether an address of a text leads nowhere, whatever pages the site has; `undefined` where it may lead
 * somewhere. A text stands on several pages (a biography also below a talk), so that an address has to
 * begin at the root of the site or at a host.
 */
export const deadAddress = (address: string): DeadAddress | undefined => {
  if (address === '') {
    return {
      reason: 'has no address',
      hint: 'Write it into the parentheses: [words](https://…).',
    };
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(address)) return undefined;
  if (mail.test(address)) {
    return { reason: 'is an e-mail address without "mailto:"', hint: `Write "mailto:${address}".` };
  }
  if (host.test(address)) {
    return { reason: 'lacks its "https://"', hint: `Write "https://${address}".` };
  }
  if (contentFile.test(address)) {
    return {
      reason: 'leads to a file of the content, which is no page',
      hint: 'Write the address of its page: "/talks/…/", "/speakers/…/", "/sessions/…/" or "/pages/…/".',
    };
  }
  return {
    reason: 'would lead to another place on each page that shows this text',
    hint: 'Begin it with a slash, like "/talks/…/"; a file of your own lies in public/ and is "/its-name.pdf".',
  };
};
