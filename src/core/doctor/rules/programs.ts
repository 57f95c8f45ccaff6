import { headerOf } from '#src/core/doctor/answer.ts';
import type { Answer } from '#src/core/doctor/answer.ts';
import { linkedAs, metaOf } from '#src/core/doctor/page-links.ts';
import { findingAbout } from '#src/core/doctor/site-finding.ts';
import type { SiteFinding } from '#src/core/doctor/site-finding.ts';
import { answersOf, isLoopback } from '#src/core/doctor/visit.ts';
import type { Visit } from '#src/core/doctor/visit.ts';

/** Whether search engines, calendar programs, and apps find what they need. */
export function examinePrograms(visit: Visit): SiteFinding[] {
  return [
    ...canonical(visit),
    ...robots(visit),
    ...sitemap(visit),
    ...crossOrigin(visit),
    ...calendars(visit),
  ];
}

/** Whether two addresses are the same. On this machine, which stands in for the host, only their paths count. */
function isSame(home: string, address: string): boolean {
  if (!URL.canParse(address, home)) return false;
  const [served, named] = [new URL(home), new URL(address, home)];
  return isLoopback(home) ? served.pathname === named.pathname : served.href === named.href;
}

function canonical({ home, files }: Visit): SiteFinding[] {
  const page = files.get('');
  if (page === undefined) return [];
  const [named] = linkedAs(page.text, 'canonical');
  if (named === undefined) {
    const isHidden = metaOf(page.text, 'robots')?.includes('noindex') === true;
    return findingAbout(
      'no-site-address',
      isHidden ? [] : [page],
      'The site doesn’t know its own address: it has no sitemap, no feed of changes, and no social cards.',
      `Build with SITE_URL=${new URL(home).origin}, or add "site: ${home}" to content/event.mdx.`,
    );
  }
  return findingAbout(
    'other-address',
    isSame(home, named) ? [] : [page],
    `The site names ${named} as its own address, in links, feeds, and calendars.`,
    `If ${home} is its permanent address, change "site" in content/event.mdx or SITE_URL; otherwise redirect ${home} there.`,
  );
}

/** The paths that a robots.txt forbids to all programs (RFC 9309). */
function forbiddenTo(text: string): string[] {
  const forbidden: string[] = [];
  let agents: string[] = [];
  let inRules = false;
  for (const line of text.split(/\r?\n/)) {
    const [, field = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*?)\s*(?:#.*)?$/.exec(line) ?? [];
    if (field.toLowerCase() === 'user-agent') {
      agents = inRules ? [value] : [...agents, value];
      inRules = false;
    } else if (field !== '') {
      inRules = true;
      if (field.toLowerCase() === 'disallow' && value !== '' && agents.includes('*'))
        forbidden.push(value);
    }
  }
  return forbidden;
}

function robots({ home, files, robots: top }: Visit): SiteFinding[] {
  const page = files.get('');
  // A preview is hidden on purpose.
  const asksToBeHidden = metaOf(page?.text ?? '', 'robots')?.includes('noindex') === true;
  if (page === undefined || asksToBeHidden) return [];
  const { pathname } = new URL(home);
  const isForbidden =
    top?.status === 200 && forbiddenTo(top.text).some((path) => pathname.startsWith(path));
  return [
    ...findingAbout(
      'robots',
      isForbidden ? [top] : [],
      'The host’s robots.txt keeps search engines away from the site.',
      `Remove the line "Disallow" that covers ${pathname}.`,
    ),
    ...findingAbout(
      'robots',
      /noindex|none/i.test(headerOf(page, 'x-robots-tag')) ? [page] : [],
      'The host’s header X-Robots-Tag hides the site from search engines.',
      'Remove the header; many hosts send it for addresses of previews.',
    ),
  ];
}

function sitemap({ home, files }: Visit): SiteFinding[] {
  const index = files.get('sitemap-index.xml');
  if (index?.status !== 200) return [];
  const named = [...index.text.matchAll(/<loc>\s*([^<\s]+)\s*<\/loc>/g)].map(([, to = '']) => to);
  const isOwn = (address: string): boolean =>
    URL.canParse(address) && isSame(home, new URL('.', address).href);
  return findingAbout(
    'sitemap',
    named.length > 0 && named.every(isOwn) ? [] : [index],
    'The sitemap names another address than this one, so search engines ignore it.',
    'Build with the address that the site is published at (SITE_URL and BASE_PATH).',
  );
}

function crossOrigin(visit: Visit): SiteFinding[] {
  const shared = answersOf(visit, 'calendar', 'feed');
  return findingAbout(
    'cors',
    shared.filter((answer) => headerOf(answer, 'access-control-allow-origin') !== '*'),
    'Apps that run in a browser can’t read the calendars and feeds.',
    'Send "Access-Control-Allow-Origin: *" with .ics files, feeds, and api/: all of it is public.',
  );
}

/** Calendar programs download the whole file after each change, often over a phone’s connection. */
const largeCalendarBytes = 1_000_000;

function isWhole({ text }: Answer): boolean {
  return (
    text.startsWith('BEGIN:VCALENDAR\r\n') &&
    text.endsWith('END:VCALENDAR\r\n') &&
    !/(?<!\r)\n/.test(text)
  );
}

function calendars(visit: Visit): SiteFinding[] {
  const all = answersOf(visit, 'calendar');
  return [
    ...findingAbout(
      'calendar',
      all.filter((answer) => !isWhole(answer)),
      'The host sends a calendar that is incomplete or has the wrong line ends (RFC 5545, 3.1).',
      'Upload .ics files unchanged (not in an FTP program’s text mode), and turn off everything that rewrites them.',
    ),
    ...findingAbout(
      'large-calendar',
      all.filter(({ bytes }) => bytes > largeCalendarBytes),
      'The calendar is larger than 1 MB, and calendar programs download all of it after each change.',
      'Link to the calendars of days, rooms, and tracks: they are smaller.',
    ),
  ];
}
