import type { z } from 'zod';
import type { CollectionName } from '#src/core/model/entry.ts';
import { eventSchema } from '#src/core/model/event.ts';
import { pageSchema } from '#src/core/model/page.ts';
import { sessionSchema } from '#src/core/model/session.ts';
import { speakerSchema } from '#src/core/model/speaker.ts';
import { talkSchema } from '#src/core/model/talk.ts';

/** The schema of each collection. */
export const collectionSchema = {
  event: eventSchema,
  talks: talkSchema,
  sessions: sessionSchema,
  speakers: speakerSchema,
  pages: pageSchema,
} satisfies Record<CollectionName, z.ZodType>;
