/** A host's answer for one address. */
export interface Answer {
  readonly address: string;
  readonly status: number;
  /** By name in lower case; several of one name are joined as HTTP has it (RFC 9110, 5.3). */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, unpacked, as UTF-8. */
  readonly text: string;
  /** Bytes of the body on the wire, and unpacked. */
  readonly wireBytes: number;
  readonly bytes: number;
  /** The SHA-256 digest of the unpacked body in hexadecimal digits. */
  readonly digest: string;
}

/** A header's value; empty if the host doesn't send it. */
export function headerOf(answer: Answer, name: string): string {
  return Object.hasOwn(answer.headers, name) ? (answer.headers[name] ?? '') : '';
}

/** The media type without its parameters, in lower case: `text/calendar`. */
export function mediaTypeOf(answer: Answer): string {
  return (headerOf(answer, 'content-type').split(';')[0] ?? '').trim().toLowerCase();
}

/** The charset that an answer declares, in lower case; empty if it declares none. */
export function charsetOf(answer: Answer): string {
  const declared = /;\s*charset="?([^\s";]+)/i.exec(headerOf(answer, 'content-type'));
  return declared?.[1]?.toLowerCase() ?? '';
}

/** The address that a redirect leads to; undefined if the answer is no redirect to a web address. */
export function redirectOf(answer: Answer): string | undefined {
  const location = headerOf(answer, 'location');
  if (![301, 302, 303, 307, 308].includes(answer.status) || location === '') return undefined;
  if (!URL.canParse(location, answer.address)) return undefined;
  const target = new URL(location, answer.address);
  return /^https?:$/.test(target.protocol) ? target.href : undefined;
}

/** How long caches may use an answer without asking again. */
export interface Lifetime {
  /** Seconds; undefined if the host leaves it to caches. */
  readonly seconds: number | undefined;
  readonly isImmutable: boolean;
}

/** Reads Cache-Control (RFC 9111, 5.2.2; RFC 8246). */
export function lifetimeOf(answer: Answer): Lifetime {
  const directives = headerOf(answer, 'cache-control')
    .toLowerCase()
    .split(/\s*,\s*/);
  const isImmutable = directives.includes('immutable');
  const mustAsk = directives.some((directive) => /^no-(?:cache|store)$/.test(directive));
  if (mustAsk) return { seconds: 0, isImmutable };
  const age = directives.map((directive) => /^max-age="?(\d+)"?$/.exec(directive)?.[1]);
  const [seconds] = age.filter((digits) => digits !== undefined);
  return { seconds: seconds === undefined ? undefined : Number(seconds), isImmutable };
}

/** A span of time in its largest whole unit: `10 minutes`. */
export function spanInWords(seconds: number): string {
  const units = [
    [86_400, 'day'],
    [3600, 'hour'],
    [60, 'minute'],
    [1, 'second'],
  ] as const;
  const [size, unit] = units.find(([each]) => seconds >= each) ?? [1, 'second'];
  const count = Math.floor(seconds / size);
  return `${String(count)} ${unit}${count === 1 ? '' : 's'}`;
}
