import { z } from 'zod';
import { apiEvent, apiEventSchema } from '#src/core/feeds/api/api-event.ts';
import { apiSession, apiSessionSchema } from '#src/core/feeds/api/api-session.ts';
import { apiSpeaker, apiSpeakerSchema } from '#src/core/feeds/api/api-people.ts';
import { apiTalk, apiTalkSchema } from '#src/core/feeds/api/api-talk.ts';
import { versionSchema } from './version.ts';
import type { Feed, FeedFile } from '#src/core/feeds/feed.ts';

/** The schema of every file in `/api/`, by the file's name. */
export const apiSchemas = {
  event: apiEventSchema,
  talks: z.array(apiTalkSchema),
  sessions: z.array(apiSessionSchema),
  speakers: z.array(apiSpeakerSchema),
  version: versionSchema,
};

/** All of Lectern's own data, with its JSON Schema generated from the content model. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) => [
    file('event', () => apiEvent(input)),
    file('talks', () => [...input.schedule.talks.values()].map((talk) => apiTalk(talk, input))),
    file('sessions', () =>
      [...input.schedule.sessions.values()].map((session) => apiSession(session, input)),
    ),
    file('speakers', () =>
      [...input.schedule.speakers.values()].map((speaker) => apiSpeaker(speaker, input)),
    ),
    file('schema', jsonSchema),
  ],
} satisfies Feed;

function file(name: string, content: () => unknown): FeedFile {
  return {
    path: `api/${name}.json`,
    title: `api/${name}.json`,
    page: undefined,
    render: () => `${JSON.stringify(content(), undefined, 1)}\n`,
  };
}

/** One JSON Schema (draft 2020-12) with a definition for each file: `#/$defs/talks`. */
function jsonSchema(): object {
  const schema = z.toJSONSchema(z.object(apiSchemas), { io: 'output' });
  return { ...schema, title: 'Lectern: the files of /api/' };
}
