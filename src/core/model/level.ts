import { z } from 'zod';

/** The experience that a talk or session expects of its audience; without a level it is for everybody. */
export const levels = ['beginner', 'intermediate', 'advanced'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;
