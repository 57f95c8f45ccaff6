import type { FeedWords } from '#src/core/feeds/feed-words.ts';
import { feedsEn } from './en.ts';

const languages: Readonly<Record<string, FeedWords>> = { en: feedsEn };

/** The words of feeds in a language (BCP 47); in English where there are none in that language. */
export const feedWordsFor = (language: string): FeedWords =>
  languages[language] ?? languages[language.split('-')[0] ?? ''] ?? feedsEn;
