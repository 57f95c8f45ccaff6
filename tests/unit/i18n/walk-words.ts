/** What a word is: a text, or a function of texts and numbers that gives one. */
export interface Word {
  /** Its place: `picks.inBrowser.pick`. */
  readonly path: string;
  readonly value: unknown;
}

/** All words of a language, of the objects and lists within it, too. */
export function wordsOf(words: object, above = ''): Word[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const path = above === '' ? key : `${above}.${key}`;
    return typeof value === 'object' && value !== null ? wordsOf(value, path) : [{ path, value }];
  });
}

/** Arguments that every function can be called with, and that stand out. */
const usual = ['⟦1⟧', '⟦2⟧', '⟦3⟧', '⟦4⟧'];

/** Calls a word that is a function; a text is itself. */
export function say({ path, value }: Word, given: readonly unknown[] = usual): string {
  if (typeof value !== 'function') return String(value);
  const place = path === 'part' || path === 'repeat';
  const kind = path === 'feeds.kind';
  const own = place ? [{ number: 2, of: 7 }] : kind ? [{ id: 'talk', like: 'talk' }] : given;
  return String((value as (...given: readonly unknown[]) => unknown)(...own));
}
