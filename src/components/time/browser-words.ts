import { memoize } from '#src/core/schedule/memoize.ts';

/** Words in the form that scripts receive: functions become texts with placeholders, `{0} until {1}`. */
export type BrowserWords<Word> = Word extends (...values: never[]) => string
  ? string
  : Word extends string
    ? string
    : { readonly [Key in keyof Word]: BrowserWords<Word[Key]> };

const placeholders = ['{0}', '{1}', '{2}'];

const convert = memoize((words: object): object =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, browserWord(word)])),
);

/** Converts the texts of a language to data for a page. Each function is called once, with placeholders. */
export function browserWords<Words extends object>(words: Words): BrowserWords<Words> {
  // The result has the same keys with the same kinds of values, as its type says.
  return convert(words) as BrowserWords<Words>;
}

function browserWord(word: unknown): unknown {
  if (typeof word === 'function') return (word as (...values: string[]) => string)(...placeholders);
  return typeof word === 'object' && word !== null ? browserWords(word) : word;
}

/** JSON that is safe in a script element, because it contains no `</script>`. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
