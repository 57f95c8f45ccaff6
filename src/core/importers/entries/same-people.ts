import type { ImportedSpeaker } from '#src/core/importers/imported.ts';
import { degree } from '#src/core/text/degrees.ts';
import { foldText } from '#src/core/text/fold.ts';
import type { Notes } from './context.ts';

/** The people of a source, each once. */
export interface MergedPeople {
  readonly persons: readonly ImportedSpeaker[];
  /** The identity under which a person stays who is mentioned by this one. */
  readonly sourceOf: (source: string) => string;
}

/** A name without its titles, in a form that can be compared. */
interface BareName {
  readonly key: string;
  /** "Mr" and "Ms" before the same name are two people. */
  readonly address: 'Mr' | 'Ms' | undefined;
}

const titleBefore =
  /^(?:prof(?:\.|essor(?:in)?)?|dr\.?(?:[ -]{0,2}ing\.)?|doctor|priv\.?-doz\.|privatdozent(?:in)?)(?:\s+|(?<=\.)(?=\p{L}))/iu;

/** What follows "Dr."; without a period, "Phil" is a first name. */
const faculty = /^(?:h\.\s?c|rer|nat|med|phil|jur|pol|oec|theol|techn|habil|dent|vet)\.\s*/iu;

/** In capital letters, "MS" is two initials. */
const courtesy = /^(?:PD|(Mr|Herr)|(Mrs|Ms|Miss|Frau)|Mx)\.?\s+/;

const titleAfter = new RegExp(String.raw`(?:\s*,\s*(?:${degree})\.?|\s+ph\.?\s?d\.?)$`, 'iu');

function bareName(written: string): BareName {
  let rest = written
    .replace(/[’‘ʼ´`]/g, "'")
    .normalize('NFKC')
    .replace(/\s+/g, ' ')
    .trim();
  let address: BareName['address'];
  for (let last = ''; last !== rest;) {
    last = rest;
    const [, mr, ms] = courtesy.exec(rest) ?? [];
    address ??= mr !== undefined ? 'Mr' : ms !== undefined ? 'Ms' : undefined;
    rest = rest.replace(courtesy, '').replace(titleAfter, '');
    const withoutTitle = rest.replace(titleBefore, '');
    rest = withoutTitle === rest ? rest : withoutTitle.replace(faculty, '').replace(faculty, '');
  }
  // Of "Dr. Faust" and "PD James", one word alone is not enough to know a person by.
  const isWhole = rest.includes(' ');
  return {
    key: (isWhole ? rest : written.trim()).toLowerCase(),
    address: isWhole ? address : undefined,
  };
}

/**
 * Takes people for one person if their names differ only in academic and courtesy titles, capital letters, and the form
 * of apostrophes. The shortest spelling stays. This is only for people whom the source identifies by their names, and
 * whose affiliations don't contradict each other.
 *
 * @param known identities from an earlier import, under which people stay.
 */
export function mergeSpellings(
  speakers: readonly ImportedSpeaker[],
  known: readonly string[],
  notes: Notes,
): MergedPeople {
  const unmarked = speakers.map((speaker) => withoutMark(speaker, notes));
  const named = unmarked.filter(({ source }, index) => source === speakers[index]?.name.trim());
  const groups = Map.groupBy(named, ({ name }) => bareName(name).key);
  const earlier = Map.groupBy(known, (source) => bareName(source).key);
  const sources = new Map<string, string>();
  const merged = new Map<string, ImportedSpeaker>();
  for (const [key, group] of groups) {
    const [plain, ...others] = group.toSorted(
      (a, b) => a.name.length - b.name.length || wellWritten(b.name) - wellWritten(a.name),
    );
    if (plain === undefined || !canBeOne(group)) continue;
    const source = keptSource([plain, ...others], earlier.get(key) ?? []);
    for (const each of group) sources.set(each.source, source);
    merged.set(source, { ...together(group), source, name: plain.name });
    for (const { name } of others) {
      if (name === plain.name) continue;
      const message = 'Two spellings of a name were taken for one person';
      notes.add('merged', message, `${plain.name} = ${name}`);
    }
  }
  const sourceOf = (source: string): string => sources.get(source) ?? source;
  const persons = new Map<string, ImportedSpeaker>();
  for (const speaker of unmarked) {
    const source = sourceOf(speaker.source);
    if (!persons.has(source)) persons.set(source, merged.get(source) ?? speaker);
  }
  return { persons: [...persons.values()], sourceOf };
}

/** The identity that a person has from an earlier import; for a new one, that of the first spelling. */
function keptSource(
  spellings: readonly [ImportedSpeaker, ...ImportedSpeaker[]],
  known: readonly string[],
): string {
  const names = spellings.map(({ name }) => name);
  const earlier = known.filter((source) => !contradict([source, ...names]));
  const [first] = spellings;
  const written = spellings.find(({ source }) => earlier.includes(source));
  return written?.source ?? earlier[0] ?? first.source;
}

/** The number of words that begin with a capital letter and go on in small letters. */
function wellWritten(name: string): number {
  return name.match(/(?<!\p{L})\p{Lu}\p{Ll}/gu)?.length ?? 0;
}

/** The person without the mark of a footnote after the name, as authors who contributed equally have it. */
function withoutMark(speaker: ImportedSpeaker, notes: Notes): ImportedSpeaker {
  const name = speaker.name.replace(/(?<=[\p{L}.)])\s?[*∗†‡§¶][*∗†‡§¶,]*$/u, '');
  if (name === speaker.name) return speaker;
  notes.add('changed', 'The mark of a footnote after a name was left out', speaker.name);
  return { ...speaker, name };
}

/** Whether nothing speaks against taking people with equal names for one person. */
function canBeOne(group: readonly ImportedSpeaker[]): boolean {
  const written = group.flatMap(({ affiliation }) =>
    affiliation === undefined ? [] : [foldText(affiliation)],
  );
  const places = [...new Set(written)];
  const agree = places.every((one) =>
    places.every((other) => one.includes(other) || other.includes(one)),
  );
  return agree && !contradict(group.map(({ name }) => name));
}

/** Whether some of the names are addressed as "Mr", and others as "Ms". */
function contradict(names: readonly string[]): boolean {
  const addresses = new Set(names.map((name) => bareName(name).address));
  return addresses.has('Mr') && addresses.has('Ms');
}

/** What is known under any spelling; the first mention counts. */
function together(group: readonly ImportedSpeaker[]): ImportedSpeaker {
  return Object.assign(
    {},
    ...group
      .toReversed()
      .map((person) =>
        Object.fromEntries(Object.entries(person).filter(([, value]) => value !== undefined)),
      ),
  ) as ImportedSpeaker;
}
