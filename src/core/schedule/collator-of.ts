const collators = new Map<string, Intl.Collator>();

/** Sorts words as a language does; as English does where the language is none that a program knows. */
export function collatorOf(language: string): Intl.Collator {
  const known = collators.get(language);
  if (known !== undefined) return known;
  const made = makeCollator(language);
  collators.set(language, made);
  return made;
}

function makeCollator(language: string): Intl.Collator {
  try {
    return new Intl.Collator(language, { numeric: true });
  } catch {
    return new Intl.Collator('en', { numeric: true });
  }
}
