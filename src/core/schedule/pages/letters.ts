import { nameCollator } from '#src/core/schedule/order.ts';
import { comparableNumbers } from '#src/core/text/written-numbers.ts';

/** Names that begin with the same letter. */
export interface LetterGroup<Item> {
  /** A capital letter; `0–9` for digits, one character for each script with very many letters, `#` if there is none. */
  readonly letter: string;
  readonly items: readonly Item[];
}

/** Items sorted by name in the order of a language, and grouped by their first letter, ignoring accents. */
export function groupByLetter<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  language: string,
): LetterGroup<Item>[] {
  const { compare } = nameCollator(language);
  const sorted = items
    .map((item) => ({ item, name: comparableNumbers(spoken(nameOf(item)), language) }))
    .sort((a, b) => compare(a.name, b.name));
  const groups = Map.groupBy(sorted, ({ name }) => letterOf(name));
  return [...groups].map(([letter, group]) => ({ letter, items: group.map(({ item }) => item) }));
}

/** A name starting at its first letter or digit, without leading quotation marks and brackets. */
function spoken(name: string): string {
  return name.replace(/^[^\p{L}\p{N}]+/u, '') || name;
}

/** Letters that have no decomposition into a plain letter and an accent. */
const alike: Readonly<Record<string, string>> = {
  Æ: 'A',
  Ð: 'D',
  Đ: 'D',
  Ħ: 'H',
  Ł: 'L',
  Ø: 'O',
  Œ: 'O',
};

/** Scripts in which nearly every name would have a letter of its own. */
const scripts = [
  [/\p{Script=Han}/u, '漢'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'あ'],
  [/\p{Script=Hangul}/u, '한'],
] as const;

function letterOf(name: string): string {
  const [first = ''] = name.normalize('NFC');
  if (/\p{N}/u.test(first)) return '0–9';
  if (!/\p{L}/u.test(first)) return '#';
  const script = scripts.find(([pattern]) => pattern.test(first));
  if (script !== undefined) return script[1];
  const [capital = first] = first.toUpperCase().normalize('NFD');
  return alike[capital] ?? capital;
}
