import type { z } from 'zod';
import type { CollectionName } from './entry.ts';
import { eventSchema } from './event/event.ts';
import { pageSchema } from './page.ts';
import { sessionSchema } from './session.ts';
import { speakerSchema } from './speaker.ts';
import { talkSchema } from './talk.ts';

/** The schema of each collection. */
export const collectionSchema = {
  event: eventSchema,
  talks: talkSchema,
  sessions: sessionSchema,
  speakers: speakerSchema,
  pages: pageSchema,
} satisfies Record<CollectionName, z.ZodType>;
