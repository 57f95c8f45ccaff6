/** A text for each plural form that a language has; `#` stands for the number. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/**
 * Writes a number in the form that the language's plural rules (CLDR) require.
 *
 * @example countedIn('de', { one: '# Vortrag', other: '# Vorträge' })(1) //=> '1 Vortrag'
 */
export function countedIn(language: string, forms: PluralForms): (count: number) => string {
  let rules: Intl.PluralRules | undefined;
  return (count) => {
    rules ??= new Intl.PluralRules(language);
    return (forms[rules.select(count)] ?? forms.other).replace('#', String(count));
  };
}
