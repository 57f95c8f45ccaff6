import { charsetOf, headerOf, mediaTypeOf } from '#src/core/doctor/answer.ts';
import type { Answer } from '#src/core/doctor/answer.ts';
import { findingAbout } from '#src/core/doctor/site-finding.ts';
import type { SiteFinding } from '#src/core/doctor/site-finding.ts';
import { filesOf } from '#src/core/doctor/visit.ts';
import type { Visit } from '#src/core/doctor/visit.ts';

/** Whether files arrive as they were built: with their type, compressed, and unchanged. */
export function examineTransfer(visit: Visit): SiteFinding[] {
  return [...compression(visit), ...mediaTypes(visit), ...charsets(visit), ...changedFiles(visit)];
}

const isText = /(?:^|\/|\.(?:html|css|js|json|ics|xml|txt|svg|webmanifest))$/;

/** A smaller text fits into one packet whether it is compressed or not. */
const leastBytes = 1400;

function isPacked(answer: Answer): boolean {
  return /^(?:br|gzip|zstd|deflate)$/i.test(headerOf(answer, 'content-encoding'));
}

function kilobytes(bytes: number): string {
  return `${String(Math.round(bytes / 1000))} kB`;
}

function compression(visit: Visit): SiteFinding[] {
  const texts = filesOf(visit)
    .filter(({ path }) => isText.test(path))
    .map(({ answer }) => answer);
  const plain = texts.filter((answer) => answer.bytes >= leastBytes && !isPacked(answer));
  const bytes = plain.reduce((sum, { wireBytes }) => sum + wireBytes, 0);
  const unvaried = texts.filter(
    (answer) => isPacked(answer) && !/accept-encoding|\*/i.test(headerOf(answer, 'vary')),
  );
  return [
    ...findingAbout(
      'compression',
      plain,
      `The host sends texts without compression: ${kilobytes(bytes)} instead of about ${kilobytes(bytes / 4)}.`,
      'Turn on compression (Brotli or gzip) for pages, styles, scripts, JSON, XML, and calendars.',
    ),
    ...findingAbout(
      'vary',
      unvaried,
      'The compressed answer doesn’t say that it depends on the request: a cache may send it to programs that can’t read it.',
      'Send "Vary: Accept-Encoding" with every compressed file (gzip_vary on in nginx).',
    ),
  ];
}

interface MediaType {
  readonly ending: RegExp;
  /** The best one first. */
  readonly types: readonly string[];
}

const mediaTypesByEnding: readonly MediaType[] = [
  { ending: /(?:^|\/|\.html)$/, types: ['text/html'] },
  { ending: /\.css$/, types: ['text/css'] },
  { ending: /\.js$/, types: ['text/javascript', 'application/javascript'] },
  { ending: /\.ics$/, types: ['text/calendar'] },
  { ending: /\.json$/, types: ['application/json'] },
  { ending: /^changes\.xml$/, types: ['application/atom+xml', 'application/xml', 'text/xml'] },
  { ending: /\.xml$/, types: ['application/xml', 'text/xml'] },
  { ending: /\.webmanifest$/, types: ['application/manifest+json', 'application/json'] },
  { ending: /\.woff2$/, types: ['font/woff2', 'application/font-woff2'] },
  { ending: /\.svg$/, types: ['image/svg+xml'] },
  { ending: /\.png$/, types: ['image/png'] },
  { ending: /\.txt$/, types: ['text/plain'] },
];

function mediaTypes(visit: Visit): SiteFinding[] {
  return mediaTypesByEnding.flatMap(({ ending, types: [best = '', ...others] }) => {
    const own = filesOf(visit).filter(
      ({ path }) => mediaTypesByEnding.find((one) => one.ending.test(path))?.ending === ending,
    );
    const wrong = own
      .map(({ answer }) => answer)
      .filter((answer) => ![best, ...others].includes(mediaTypeOf(answer)));
    const [first] = wrong;
    const sent = first === undefined ? '' : mediaTypeOf(first);
    return findingAbout(
      'media-type',
      wrong,
      sent === ''
        ? `The host sends no media type with files that are ${best}: programs may refuse them.`
        : `The host sends the media type ${sent} with files that are ${best}: programs may refuse them.`,
      `Send "Content-Type: ${best}" with these files.`,
    );
  });
}

/** Texts that do not declare their own charset. */
const charsetByHeader = /^text\/(?:plain|calendar)$/;

function charsets(visit: Visit): SiteFinding[] {
  const answers = filesOf(visit).map(({ answer }) => answer);
  const other = answers.filter((answer) => !['', 'utf-8', 'utf8'].includes(charsetOf(answer)));
  const none = answers.filter(
    (answer) => charsetByHeader.test(mediaTypeOf(answer)) && charsetOf(answer) === '',
  );
  return findingAbout(
    'charset',
    [...other, ...none],
    'The host doesn’t say that the text is UTF-8: names with accents come out wrong in some programs.',
    'Add "; charset=utf-8" to the Content-Type (charset utf-8 in nginx).',
  );
}

/** The digests of files by path, as written by the build to `offline.json`: the first digits of SHA-256. */
function builtDigests(list: Answer | undefined): Map<string, string> {
  try {
    const { assets } = JSON.parse(list?.text ?? '') as { assets?: unknown };
    return new Map(Object.entries(Object(assets) as Record<string, string>));
  } catch {
    return new Map();
  }
}

function changedFiles(visit: Visit): SiteFinding[] {
  const digests = builtDigests(visit.files.get('offline.json'));
  const changed = filesOf(visit).filter(({ path, answer }) => {
    const built = digests.get(path);
    return built !== undefined && !answer.digest.startsWith(built);
  });
  return findingAbout(
    'changed-file',
    changed.map(({ answer }) => answer),
    'The host changes scripts or styles before it sends them: browsers don’t save them for offline use.',
    'Turn off everything at the host or its CDN that minifies, combines, or rewrites files.',
  );
}
