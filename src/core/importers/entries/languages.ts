import { languageTag } from '#src/core/model/scalar.ts';

/** Languages by the names that other systems use, folded. */
const names: Readonly<Record<string, string>> = {
  english: 'en',
  englisch: 'en',
  anglais: 'en',
  deutsch: 'de',
  german: 'de',
  allemand: 'de',
  français: 'fr',
  french: 'fr',
  französisch: 'fr',
  español: 'es',
  spanish: 'es',
  português: 'pt',
  portuguese: 'pt',
  italiano: 'it',
  italian: 'it',
  polski: 'pl',
  polish: 'pl',
  nederlands: 'nl',
  dutch: 'nl',
  русский: 'ru',
  russian: 'ru',
  中文: 'zh',
  漢語: 'zh',
  mandarin: 'zh',
  chinese: 'zh',
  日本語: 'ja',
  japanese: 'ja',
  한국어: 'ko',
  korean: 'ko',
  العربية: 'ar',
  arabic: 'ar',
};

/**
 * The tag of a language that the source names by a tag (`DE`, `pt_BR`) or a name (`中文`); undefined if it is not a
 * language.
 */
export function languageOf(written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const text = written.trim();
  const byName = names[text.toLowerCase()];
  if (byName !== undefined) return byName;
  const [first = '', ...others] = text.replaceAll('_', '-').split('-');
  const tag = [first.toLowerCase(), ...others].join('-');
  if (/^(?:und|mul|zxx)$/.test(first) || !languageTag.safeParse(tag).success) return undefined;
  return exists(tag) ? tag : undefined;
}

/**
 * A valid language tag without its region, unless the region implies other letters: `en` for "en-US", but "zh-TW" stays.
 * Programs add the region of their own settings.
 */
export function withoutRegion(tag: string): string {
  const { language } = new Intl.Locale(tag);
  const lettersOf = (one: string) => new Intl.Locale(one).maximize().script;
  return lettersOf(language) === lettersOf(tag) ? language : tag;
}

function exists(tag: string): boolean {
  try {
    const name = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return name.of(tag) !== undefined;
  } catch {
    return false;
  }
}
