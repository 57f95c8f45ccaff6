/** A host's answer at one address. */
export interface Answer {
  readonly address: string;
  readonly status: number;
  /** By name in lowercase; several headers of the same name are joined as in HTTP (RFC 9110, 5.3). */
  readonly headers: Readonly<Record<string, string>>;
  /** The decompressed body, as UTF-8. */
  readonly text: string;
  /** The size of the body in bytes, as transferred and after decompression. */
  readonly wireBytes: number;
  readonly bytes: number;
  /** The SHA-256 digest of the decompressed body, in hexadecimal digits. */
  readonly digest: string;
}

/** A header's value; empty if the host doesn't send the header. */
export function headerOf(answer: Answer, name: string): string {
  return Object.hasOwn(answer.headers, name) ? (answer.headers[name] ?? '') : '';
}

/** The media type without its parameters, in lowercase: `text/calendar`. */
export function mediaTypeOf(answer: Answer): string {
  return (headerOf(answer, 'content-type').split(';')[0] ?? '').trim().toLowerCase();
}

/** The charset that an answer declares, in lowercase; empty if it declares none. */
export function charsetOf(answer: Answer): string {
  const declared = /;\s*charset="?([^\s";]+)/i.exec(headerOf(answer, 'content-type'));
  return declared?.[1]?.toLowerCase() ?? '';
}

/** The target of a redirect; undefined if the answer is not a redirect to a web address. */
export function redirectOf(answer: Answer): string | undefined {
  const location = headerOf(answer, 'location');
  if (![301, 302, 303, 307, 308].includes(answer.status) || location === '') return undefined;
  if (!URL.canParse(location, answer.address)) return undefined;
  const target = new URL(location, answer.address);
  return /^https?:$/.test(target.protocol) ? target.href : undefined;
}

/** How long caches may use an answer without asking again. */
export interface Lifetime {
  /** In seconds; undefined if the host leaves it to caches. */
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

/** A length of time in its largest whole unit: `10 minutes`. */
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
