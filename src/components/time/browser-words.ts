import { memoize } from '#src/core/schedule/memoize.ts';

/** Words as scripts get them: functions of texts become texts with placeholders, `{0} until {1}`. */
export type BrowserWords<Word> = Word extends (...values: never[]) => string
  ? string
  : Word extends string
    ? string
    : { readonly [Key in keyof Word]: BrowserWords<Word[Key]> };

const placeholders = ['{0}', '{1}', '{2}'];

const convert = memoize((words: object): object =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, browserWord(word)])),
);

/** Converts the texts of a language into data for a page: each function is called once, with placeholders. */
export function browserWords<Words extends object>(words: Words): BrowserWords<Words> {
  // The same keys with the same kind of value, as the type says.
  return convert(words) as BrowserWords<Words>;
}

function browserWord(word: unknown): unknown {
  if (typeof word === 'function') return (word as (...values: string[]) => string)(...placeholders);
  return typeof word === 'object' && word !== null ? browserWords(word) : word;
}

/** JSON that is safe in a script element: it contains no `</script>`. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
