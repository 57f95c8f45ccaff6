import { en } from './en.ts';

/** The words of the interface in one language. */
export type Words = typeof en;

const languages: Readonly<Record<string, Words>> = { en };

/** The interface's words in a language (BCP 47); in English where there are none in that language. */
export const wordsFor = (language: string): Words =>
  languages[language] ?? languages[language.split('-')[0] ?? ''] ?? en;
