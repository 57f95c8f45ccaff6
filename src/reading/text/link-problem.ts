/** Why an address is not allowed in a text, in words that continue "This link …"; `undefined` if it is allowed. */
export function addressProblem(address: string): string | undefined {
  // Browsers do the same before they look at the scheme: they remove controls and spaces around an address, and tabs
  // and line feeds within it (URL Standard, 4.4).

  const bare = address.replaceAll(
    /[\u0000-\u0020\u007f-\u00a0\u2000-\u200f\u2028-\u202f\ufeff]/g,
    '',
  );
  if (/^[/\\]{2}/.test(bare)) return 'leads to another site without "https:"';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]?.toLowerCase();
  if (scheme === undefined || /^(https?|mailto|tel)$/.test(scheme)) return undefined;
  return `begins with "${scheme}:", which a page must not run or open`;
}

/** Schemes that nobody writes in angle brackets by accident. */
export function isHostileScheme(address: string): boolean {
  return /^\s*(javascript|data|vbscript|file|blob|about|view-source|filesystem|ws|wss|ftp|jar|intent)\s*:/i.test(
    address,
  );
}

/** The fault of an address that leads nowhere, in words that continue "This link …", and its correction. */
export interface DeadAddress {
  readonly reason: string;
  readonly hint: string;
}

const mail = /^[^\s/:?#@]+@[^\s/:?#@]+\.[a-z]{2,}$/i;
const host = /^(?:www\.|(?:[a-z0-9-]+\.)+(?:com|org|net|edu|gov|io|info|eu)(?:[/?#]|$))/i;
const contentFile = /\.(?:mdx|md|markdown)(?:[?#]|$)/i;

/**
 * Why an address in a text can't lead to a page of any site; `undefined` if it can. A text appears on several pages (a
 * biography is also below a talk), so an address has to begin at the root of the site or with a host.
 */
export function deadAddress(address: string): DeadAddress | undefined {
  if (address === '') {
    return {
      reason: 'has no address',
      hint: 'Write it in the parentheses: [words](https://…).',
    };
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|\/|#)/i.test(address)) return undefined;
  if (mail.test(address)) {
    return { reason: 'is an e-mail address without "mailto:"', hint: `Write "mailto:${address}".` };
  }
  if (host.test(address)) {
    return { reason: 'is missing its "https://"', hint: `Write "https://${address}".` };
  }
  if (contentFile.test(address)) {
    return {
      reason: 'leads to a content file, which isn’t a page',
      hint: 'Write the address of its page: "/talks/…/", "/speakers/…/", "/sessions/…/" or "/pages/…/".',
    };
  }
  return {
    reason: 'would lead to a different place on each page that shows this text',
    hint: 'Begin it with a slash, like "/talks/…/". Put files of your own in public/ and write "/its-name.pdf".',
  };
}
