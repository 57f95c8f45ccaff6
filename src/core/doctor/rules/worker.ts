import { mediaTypeOf, redirectOf } from '#src/core/doctor/answer.ts';
import { findingAbout } from '#src/core/doctor/site-finding.ts';
import type { SiteFinding } from '#src/core/doctor/site-finding.ts';
import type { Visit } from '#src/core/doctor/visit.ts';

/** Whether the service worker can be installed, and belongs to the published build. */
export function examineWorker({ files }: Visit): SiteFinding[] {
  const worker = files.get('sw.js');
  if (worker === undefined) return [];
  const hint =
    'Serve sw.js from the built folder, beside the home page, with status 200 and the type text/javascript.';
  if (redirectOf(worker) !== undefined) {
    return findingAbout(
      'worker',
      [worker],
      'The service worker is redirected, which browsers refuse: the site doesn’t work offline.',
      hint,
    );
  }
  if (worker.status !== 200 || mediaTypeOf(worker) === 'text/html') {
    return findingAbout(
      'worker',
      [worker],
      'The service worker is missing: the site doesn’t work offline.',
      hint,
    );
  }
  return mixedBuilds(files);
}

/** The worker contains the first digits of the digest of its list. */
const versionDigits = 16;

function mixedBuilds(files: Visit['files']): SiteFinding[] {
  const [worker, list] = [files.get('sw.js'), files.get('offline.json')];
  // A build with OFFLINE=off has a worker without a list.
  if (worker === undefined || list?.status !== 200) return [];
  if (worker.text.includes(list.digest.slice(0, versionDigits))) return [];
  return findingAbout(
    'mixed-builds',
    [worker, list],
    'The service worker and its list of files come from different builds: the site doesn’t work offline for new visitors.',
    'Wait until the upload is complete, empty the host’s cache, and publish the built folder as a whole.',
  );
}
