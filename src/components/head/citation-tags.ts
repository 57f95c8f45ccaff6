import type { ScheduledTalk } from '#src/core/schedule/schedule.ts';
import type { Event } from '#src/core/model/event/event.ts';

/** A tag in a page's head: `<meta name=… content=…>`. */
export interface MetaTag {
  readonly name: string;
  readonly content: string;
}

/**
 * The tags by which reference managers and academic search engines cite a talk's paper (Google Scholar's inclusion
 * guidelines, Highwire Press tags). None without a DOI or a paper to cite. The paper's file is included only if this
 * host serves it, as the guidelines require.
 *
 * @param host this site's host, if its address is known.
 * @param absolute makes a link in the content absolute; undefined if the site's address is not known.
 */
export function citationTags(
  { entry, authors, speakers, slots }: ScheduledTalk,
  event: Event,
  host: string | undefined,
  absolute: (url: string) => string | undefined = (url) => url,
): MetaTag[] {
  const { doi, links = [] } = entry.data;
  const papers = links.filter(({ kind }) => kind === 'paper');
  if (doi === undefined && papers.length === 0) return [];
  const writers = authors.length > 0 ? authors : speakers;
  const held = slots[0]?.start.toISODate() ?? event.start;
  const file = papers
    .map(({ url }) => absolute(url))
    .find((url) => url !== undefined && isFileHere(url, host));
  return [
    { name: 'citation_title', content: entry.title.plain },
    ...writers.map(({ name }) => ({ name: 'citation_author', content: name })),
    { name: 'citation_conference_title', content: event.host?.name ?? event.name },
    { name: 'citation_publication_date', content: held.replaceAll('-', '/') },
    ...(doi === undefined ? [] : [{ name: 'citation_doi', content: doi }]),
    ...(file === undefined ? [] : [{ name: 'citation_pdf_url', content: file }]),
  ];
}

function isFileHere(address: string, host: string | undefined): boolean {
  if (host === undefined || !URL.canParse(address)) return false;
  const url = new URL(address);
  return url.host === host && /\.pdf$/i.test(url.pathname);
}
