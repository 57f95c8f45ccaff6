import type { FeedWords } from '#src/core/feeds/feed-words.ts';
import { feeds as ar } from '#src/i18n/ar/feeds.ts';
import { chooseLanguage } from '#src/i18n/choose-language.ts';
import { feeds as de } from '#src/i18n/de/feeds.ts';
import { feeds as es } from '#src/i18n/es/feeds.ts';
import { feeds as fr } from '#src/i18n/fr/feeds.ts';
import { feeds as ja } from '#src/i18n/ja/feeds.ts';
import { feeds as pt } from '#src/i18n/pt/feeds.ts';
import type { Language } from '#src/i18n/words.ts';
import { feeds as zh } from '#src/i18n/zh/feeds.ts';
import { feedsEn as en } from './en.ts';

/** Every language that feeds are written in: those of the interface, or types are wrong. */
export const feedLanguages = { en, ar, de, es, fr, ja, pt, zh } as const satisfies Record<
  Language,
  FeedWords
>;

/** The words of feeds in a language (BCP 47); in English where there are none in that language. */
export const feedWordsFor = (language: string): FeedWords =>
  chooseLanguage<FeedWords>(language, feedLanguages) ?? en;
