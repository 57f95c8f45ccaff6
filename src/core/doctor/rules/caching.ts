import { headerOf, lifetimeOf, spanInWords } from '#src/core/doctor/answer.ts';
import type { Answer } from '#src/core/doctor/answer.ts';
import { findingAbout } from '#src/core/doctor/site-finding.ts';
import type { SiteFinding } from '#src/core/doctor/site-finding.ts';
import { answersOf, kindOfFile, missing } from '#src/core/doctor/visit.ts';
import type { Visit } from '#src/core/doctor/visit.ts';

const hour = 3600;
const month = 30 * 24 * hour;

/** Whether caches ask again for files that change, and don't ask again for files that never do. */
export function examineCaching(visit: Visit): SiteFinding[] {
  return [
    ...keptTooLong(visit),
    ...keptTooShort(visit),
    ...cachedErrors(visit),
    ...validators(visit),
    ...conditional(visit),
  ];
}

const ask = 'Send "Cache-Control: no-cache" with everything but the files in _astro/.';

function keptTooLong(visit: Visit): SiteFinding[] {
  const changing = answersOf(visit, 'page', 'worker', 'version', 'calendar', 'feed');
  const secondsOf = (answer: Answer): number => lifetimeOf(answer).seconds ?? 0;
  const stale = changing.filter((answer) => secondsOf(answer) > hour);
  // Calendar programs ask every few hours, so a few more minutes make no difference.
  const prompt = answersOf(visit, 'page', 'worker', 'version');
  const short = prompt.filter((answer) => secondsOf(answer) > 0 && secondsOf(answer) <= hour);
  const silent = changing.filter((answer) => lifetimeOf(answer).seconds === undefined);
  const longest = (answers: readonly Answer[]): string =>
    spanInWords(Math.max(0, ...answers.map(secondsOf)));
  return [
    ...findingAbout(
      'stale-cache',
      stale,
      `Browsers may keep the old schedule for ${longest(stale)} after a change.`,
      ask,
    ),
    ...findingAbout(
      'short-cache',
      short,
      `Browsers may keep the old schedule for ${longest(short)} after a change.`,
      `${ask} GitHub Pages can’t: there, a change takes up to ten minutes.`,
    ),
    ...findingAbout(
      'short-cache',
      silent,
      'The host doesn’t say how long browsers may keep a file that changes, so each browser decides for itself.',
      ask,
    ),
  ];
}

function keptTooShort(visit: Visit): SiteFinding[] {
  const short = answersOf(visit, 'hashed').filter((answer) => {
    const { seconds = 0 } = lifetimeOf(answer);
    return seconds < month;
  });
  return findingAbout(
    'hashed-cache',
    short,
    'Browsers ask again for files that never change: their names contain a digest of their content.',
    'Send "Cache-Control: public, max-age=31536000, immutable" with the files in _astro/.',
  );
}

function cachedErrors({ files }: Visit): SiteFinding[] {
  const answers = Object.values(missing).flatMap((path) => files.get(path) ?? []);
  const kept = answers.filter(
    (answer) => answer.status === 404 && (lifetimeOf(answer).seconds ?? 0) > hour,
  );
  return findingAbout(
    'cached-error',
    kept,
    'Caches may store the answer that a file is missing: visitors who come during an upload don’t get the file afterward either.',
    'Send the long Cache-Control only with status 200.',
  );
}

/** Files that browsers and calendar programs request again and again. */
function isPolled(path: string): boolean {
  return ['page', 'version', 'calendar', 'feed'].includes(kindOfFile(path));
}

function hasValidator(answer: Answer): boolean {
  return headerOf(answer, 'etag') !== '' || headerOf(answer, 'last-modified') !== '';
}

function validators(visit: Visit): SiteFinding[] {
  const polled = answersOf(visit, 'page', 'version', 'calendar', 'feed');
  return findingAbout(
    'no-validator',
    polled.filter((answer) => !hasValidator(answer)),
    'Without ETag and Last-Modified, browsers and calendar programs download the whole file each time they ask.',
    'Let the host send an ETag; proxies must not remove it.',
  );
}

function conditional({ revalidated }: Visit): SiteFinding[] {
  const whole = [...revalidated].filter(([path, { status }]) => isPolled(path) && status !== 304);
  return findingAbout(
    'not-304',
    whole.map(([, answer]) => answer),
    'The host sends an unchanged file again: when asked with its own ETag or Last-Modified, it doesn’t answer with status 304.',
    'Give a file the same ETag on all servers behind one name, and let proxies pass on If-None-Match.',
  );
}
