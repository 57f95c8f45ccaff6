import type { Severity } from '#src/core/model/finding-code.ts';

/** The severity of each kind of finding about a published site. An error breaks something for visitors. */
const severities = {
  'no-answer': 'error',
  'not-lectern': 'error',
  'missing-file': 'error',
  'no-https': 'error',
  'no-redirect-to-https': 'warning',
  'trailing-slash': 'warning',
  'base-path': 'error',
  'not-found-status': 'error',
  'not-found-page': 'warning',
  'moved-address': 'error',
  'directory-listing': 'warning',
  'mixed-content': 'error',
  'other-address': 'warning',
  'no-site-address': 'note',
  robots: 'warning',
  sitemap: 'warning',
  compression: 'warning',
  vary: 'warning',
  'media-type': 'error',
  charset: 'warning',
  'changed-file': 'error',
  'stale-cache': 'error',
  'short-cache': 'warning',
  'hashed-cache': 'note',
  'cached-error': 'error',
  'no-validator': 'warning',
  'not-304': 'warning',
  worker: 'error',
  'mixed-builds': 'error',
  policy: 'warning',
  'blocked-script': 'error',
  'security-header': 'warning',
  cookie: 'warning',
  cors: 'note',
  calendar: 'error',
  'large-calendar': 'note',
} as const satisfies Readonly<Record<string, Severity>>;

export type SiteFindingCode = keyof typeof severities;

/** One fault of a published site. */
export interface SiteFinding {
  readonly code: SiteFindingCode;
  readonly severity: Severity;
  /** The affected addresses, at least one. */
  readonly addresses: readonly string[];
  /** The fault in one sentence. */
  readonly message: string;
  /** What to do about it, in one sentence. */
  readonly hint: string;
}

/** A finding about the affected answers; none if there are no such answers. */
export function findingAbout(
  code: SiteFindingCode,
  shown: readonly { readonly address: string }[],
  message: string,
  hint: string,
): SiteFinding[] {
  if (shown.length === 0) return [];
  const addresses = [...new Set(shown.map(({ address }) => address))];
  return [{ code, severity: severities[code], addresses, message, hint }];
}
