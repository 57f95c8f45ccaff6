import { z } from 'zod';
import { languageTag } from './scalar.ts';

/** The languages of a talk or session held in more than one. */
export const languagesSchema = z
  .array(languageTag)
  .min(1)
  .refine((tags) => new Set(tags).size === tags.length, 'must not name a language twice');

/** The languages that a talk or session says it is held in, each once; none where it says nothing. */
export function languagesOf({
  language,
  languages = [],
}: {
  readonly language?: string | undefined;
  readonly languages?: readonly string[] | undefined;
}): string[] {
  return [...new Set([...(language === undefined ? [] : [language]), ...languages])];
}
