import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { contentLoader } from './data/content-loader.ts';
import { eventSchema } from '#src/core/model/event/event.ts';
import { pageSchema } from './core/model/page.ts';
import { sessionSchema } from './core/model/session.ts';
import { speakerSchema } from './core/model/speaker.ts';
import { talkSchema } from './core/model/talk.ts';

/** The collections of Astro: a loader and a schema for each, and nothing else. */
export const collections = {
  event: defineCollection({
    loader: contentLoader('event'),
    // The pictures in its fields, a second time, as with a speaker's portrait.
    schema: ({ image }) => eventSchema.extend({ pictures: z.record(z.string(), image()) }),
  }),
  talks: defineCollection({ loader: contentLoader('talks'), schema: talkSchema }),
  sessions: defineCollection({ loader: contentLoader('sessions'), schema: sessionSchema }),
  speakers: defineCollection({
    loader: contentLoader('speakers'),
    // The loader passes the photo a second time, so that Astro finds and optimizes it.
    schema: ({ image }) => speakerSchema.extend({ portrait: image().optional() }),
  }),
  pages: defineCollection({ loader: contentLoader('pages'), schema: pageSchema }),
};
