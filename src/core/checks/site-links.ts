import type { RuleContext, ReportedFinding } from './rule.ts';

/** A link to the site itself, in a text or in the `links` of a talk or session. */
export interface WrittenSiteLink extends Pick<ReportedFinding, 'at' | 'path' | 'inText'> {
  /** The path from the site's root, without query and fragment: `/talks/opening/`, `/plan.pdf`. */
  readonly address: string;
}

/** Every link of the content that leads to a page or file of the site itself. */
export function* siteLinks({ documents, content }: RuleContext): Generator<WrittenSiteLink> {
  for (const document of documents) {
    for (const { address, at } of document.links) {
      yield { at: document, path: [], inText: at, address: plain(address) };
    }
  }
  for (const entry of [...content.talks, ...content.sessions]) {
    for (const [index, { url }] of (entry.data.links ?? []).entries()) {
      if (url.startsWith('/')) {
        yield { at: entry, path: ['links', index, 'url'], address: plain(url) };
      }
    }
  }
}

/** Whether an address leads to a file rather than a page: then its name has a dot. */
export function isFileAddress(address: string): boolean {
  return address.includes('.');
}

function plain(address: string): string {
  return /^[^?#]*/.exec(address)?.[0] ?? '';
}
