import { languagesOf } from '#src/core/model/audience.ts';
import { isPlainKind } from '#src/core/model/kind.ts';
import type { Kind, Slot } from '#src/core/schedule/schedule.ts';
import { interfaceLanguage } from '#src/i18n/words.ts';
import type { Words } from '#src/i18n/words.ts';

/** A web or email address as a link; `mailto:` may be missing. */
export function contactLink(address: string): { href: string; label: string } {
  if (/^https?:/.test(address)) {
    return { href: address, label: address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '') };
  }
  const mail = address.replace(/^mailto:/, '');
  return { href: `mailto:${mail}`, label: mail };
}

/**
 * The name of a language (BCP 47) in the language of the interface, because a name in another language would not fit
 * into its texts ("In angielski").
 *
 * @example languageName('fr', 'en') //=> 'French'
 */
export function languageName(language: string, pageLanguage: string): string {
  return displayNames(interfaceLanguage(pageLanguage)).of(language) ?? language;
}

const namesByLanguage = new Map<string, Intl.DisplayNames>();

/** Cached, because creating one takes the engine 0.2 ms, and a page asks for one in each of its rows. */
function displayNames(language: string): Intl.DisplayNames {
  let names = namesByLanguage.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames(language, { type: 'language' });
    namesByLanguage.set(language, names);
  }
  return names;
}

/** The languages of a talk or session in words: "In German and English". Undefined if it states none. */
export function languagesText(
  held: Parameters<typeof languagesOf>[0],
  words: Words,
  pageLanguage: string,
): string | undefined {
  const names = languagesOf(held).map((tag) => languageName(tag, pageLanguage));
  if (names.length === 0) return undefined;
  const list = new Intl.ListFormat(interfaceLanguage(pageLanguage), { type: 'conjunction' });
  return words.language(list.format(names));
}

/** The label of a kind; undefined if it would tell readers nothing new. */
export function kindLabel(kind: Kind, words: Words): string | undefined {
  return isPlainKind(kind) ? undefined : (kind.label ?? words.kinds[kind.like]);
}

/** The label that distinguishes a slot from the talk's other slots: its own label, else its number. */
export function occurrenceLabel({ label, occurrence }: Slot, words: Words): string | undefined {
  if (label !== undefined || occurrence === undefined) return label;
  return occurrence.relation === 'parts' ? words.part(occurrence) : words.repeat(occurrence);
}
