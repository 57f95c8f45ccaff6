import { z } from 'zod';
import { oneLine } from './scalar.ts';

/** Findings that may be accepted with a reason: real schedules hold real clashes. */
export const acceptable = ['room-clash', 'speaker-clash'] as const;

/** `accept: { room-clash: "why" }` turns that error at this entry into a note. */
export const acceptSchema = z.partialRecord(z.enum(acceptable), oneLine);
export type Accept = z.infer<typeof acceptSchema>;

/** What a person's own file accepts: all clashes of that person, with one reason. */
export const acceptSpeakerSchema = z.partialRecord(z.enum(['speaker-clash']), oneLine);
