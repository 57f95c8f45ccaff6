import { z } from 'zod';

/** What a talk or session asks of its audience; none means that it is for everybody. */
export const levels = ['beginner', 'intermediate', 'advanced'] as const;
export const levelSchema = z.enum(levels);
export type Level = z.infer<typeof levelSchema>;
