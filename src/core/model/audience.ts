import { languageTag } from './scalar.ts';
import { z } from 'zod';

/** The languages of a talk or session that is held in more than one. */
export const languagesSchema = z
  .array(languageTag)
  .min(1)
  .refine((tags) => new Set(tags).size === tags.length, 'must not name a language twice');

/** The languages of a talk or session as its fields state them, without duplicates; empty if they state none. */
export function languagesOf({
  language,
  languages = [],
}: {
  readonly language?: string | undefined;
  readonly languages?: readonly string[] | undefined;
}): string[] {
  return [...new Set([...(language === undefined ? [] : [language]), ...languages])];
}

/** The experience that a talk or session expects of its audience. One without a level is for everybody. */
export const levels = ['beginner', 'intermediate', 'advanced'] as const;
/** One of the {@link levels}. */
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;
