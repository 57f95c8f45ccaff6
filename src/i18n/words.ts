import { ar } from './ar/ar.ts';
import { chooseLanguage } from './choose-language.ts';
import { de } from './de/de.ts';
import { en } from './en.ts';
import { es } from './es/es.ts';
import { fr } from './fr/fr.ts';
import { ja } from './ja/ja.ts';
import { pt } from './pt/pt.ts';
import { zh } from './zh/zh.ts';

/** The words of the interface in one language: what English has, no more and no less. */
export type Words = typeof en;

/** Every language that the interface speaks. */
export const languages = { en, ar, de, es, fr, ja, pt, zh } as const satisfies Record<
  string,
  Words
>;

export type Language = keyof typeof languages;

/** The interface's words in a language (BCP 47); in English where there are none in that language. */
export const wordsFor = (language: string): Words =>
  chooseLanguage<Words>(language, languages) ?? en;

/** Which of the interface's languages {@link wordsFor} takes for a language, as a tag for `Intl`. */
export const interfaceLanguage = (language: string): string =>
  wordsFor(language) === wordsFor('en') && !/^en\b/i.test(language) ? 'en' : language;
