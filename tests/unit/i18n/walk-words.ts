/** The value of a text: a string, or a function of strings and numbers that returns one. */
export interface Word {
  /** Its path: `picks.inBrowser.pick`. */
  readonly path: string;
  readonly value: unknown;
}

/** All texts of a language, including those within objects and lists. */
export function wordsOf(words: object, above = ''): Word[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return typeof value === 'object' && value !== null ? wordsOf(value, path) : [{ path, value }];
  });
}

/** Arguments with which every function can be called, and that stand out. */
const usual = ['⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧'];

/** Calls a text that is a function; a string is returned unchanged. */
export function say({ path, value }: Word, given: readonly unknown[] = usual): string {
  if (typeof value !== 'function') return String(value);
  const place = path === 'part' || path === 'repeat';
  const kind = path === 'feeds.kind';
  const own = place ? [{ number: 2, of: 7 }] : kind ? [{ id: 'talk', like: 'talk' }] : given;
  return String((value as (...given: readonly unknown[]) => unknown)(...own));
}
