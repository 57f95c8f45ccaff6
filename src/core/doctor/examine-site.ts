import { headerOf } from './answer.ts';
import type { Answer } from './answer.ts';
import { examineAddresses } from './rules/addresses.ts';
import { examineCaching } from './rules/caching.ts';
import { examinePrograms } from './rules/programs.ts';
import { examineSecurity } from './rules/security.ts';
import { examineTransfer } from './rules/transfer.ts';
import { examineWorker } from './rules/worker.ts';
import { findingAbout } from './site-finding.ts';
import type { SiteFinding } from './site-finding.ts';
import type { Visit } from './visit.ts';

/** Whether an answer is a page that our build wrote, which its revision shows. */
export function isOurPage(answer: Answer | undefined): boolean {
  return answer?.status === 200 && /<html\b[^>]*\sdata-revision="/.test(answer.text);
}

function hasVersion(answer: Answer | undefined): boolean {
  if (answer?.status !== 200) return false;
  try {
    const { version, updated } = Object(JSON.parse(answer.text)) as Record<string, unknown>;
    return typeof version === 'string' && typeof updated === 'string';
  } catch {
    return false;
  }
}

/** Whether Lectern built the site at the address. If not, nothing else is worth reporting. */
function identity({ home, files }: Visit): SiteFinding[] {
  const [page, version] = [files.get(''), files.get('api/version.json')];
  if (isOurPage(page) && hasVersion(version)) return [];
  if (!isOurPage(page) && !hasVersion(version)) {
    const status =
      page === undefined || page.status === 200 ? '' : ` (status ${String(page.status)})`;
    return findingAbout(
      'not-lectern',
      [{ address: home }],
      `The site at this address isn’t built by Lectern${status}.`,
      'Give the address of the site’s home page, with its path: https://example.org/2027/.',
    );
  }
  return isOurPage(page)
    ? findingAbout(
        'missing-file',
        version === undefined ? [{ address: `${home}api/version.json` }] : [version],
        'Open pages can’t learn of changes: api/version.json isn’t the file that the build wrote.',
        'Publish the whole built folder, with all its folders.',
      )
    : findingAbout(
        'missing-file',
        [page ?? { address: home }],
        `The home page isn’t the one that the build wrote (status ${String(page?.status ?? 0)}).`,
        'Publish the whole built folder, and let nothing else answer for it.',
      );
}

/** Files of the build that every host must have; others are requested only if a page refers to them. */
const mayBeMissing = new Set(['schedule', 'robots.txt', 'offline.json', 'sw.js']);

function missingFiles({ files }: Visit): SiteFinding[] {
  const named = [...files].filter(
    ([path, { status }]) =>
      status !== 200 && !mayBeMissing.has(path) && !/(?:^|\/)(?:no-such|$)/.test(path),
  );
  return findingAbout(
    'missing-file',
    named.map(([, answer]) => answer).filter((answer) => headerOf(answer, 'location') === ''),
    'Files of the site are missing at this host.',
    'Publish the whole built folder, also files and folders whose names begin with an underscore.',
  );
}

/**
 * The faults of a published site, judging by its answers: missing files first, then by subject. A site that isn't ours
 * has only one finding.
 */
export function examineSite(visit: Visit): SiteFinding[] {
  const failures = Map.groupBy(visit.unanswered, ({ sentence }) => sentence);
  const silent = [...failures].flatMap(([sentence, alike]) =>
    findingAbout('no-answer', alike, sentence, 'Try again; if it stays so, ask your host.'),
  );
  if (visit.files.get('') === undefined) return silent;
  const strange = identity(visit);
  if (strange.some(({ code }) => code === 'not-lectern')) return strange;
  return [
    ...silent,
    ...strange,
    ...missingFiles(visit),
    ...examineAddresses(visit),
    ...examineTransfer(visit),
    ...examineCaching(visit),
    ...examineWorker(visit),
    ...examineSecurity(visit),
    ...examinePrograms(visit),
  ];
}
