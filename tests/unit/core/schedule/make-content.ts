import type {
  Content,
  EventEntry,
  PageEntry,
  SessionEntry,
  SpeakerEntry,
  TalkEntry,
} from '#src/core/model/entry.ts';
import { eventSchema } from '#src/core/model/event/event.ts';
import { pageSchema } from '#src/core/model/page.ts';
import { sessionSchema } from '#src/core/model/session.ts';
import { speakerSchema } from '#src/core/model/speaker.ts';
import { talkSchema } from '#src/core/model/talk.ts';

/** Frontmatter as in a file; `body` is the text below it. */
type Written = Readonly<Record<string, unknown>>;

/** An event's content as organizers would write it: entries by id, with all but a few fields optional. */
export interface WrittenContent {
  readonly event?: Written;
  readonly talks?: Readonly<Record<string, Written>>;
  readonly sessions?: Readonly<Record<string, Written>>;
  readonly speakers?: Readonly<Record<string, Written>>;
  readonly pages?: Readonly<Record<string, Written>>;
}

/** A time on the first day of `makeContent`'s event. */
export const at = (time: string): string => `2026-10-24T${time}`;

/** The fields of an entry on that day. */
export const span = (start: string, minutes: number, more: Written = {}) => ({
  ...{ start: at(start), minutes, ...more },
});

/** Makes content for an event in Berlin on October 24 and 25, 2026, when the clocks go back. */
export function makeContent(written: WrittenContent): Content {
  const { event, talks = {}, sessions = {}, speakers = {}, pages = {} } = written;
  return {
    event: makeEvent(event),
    talks: entries(talks, makeTalk),
    sessions: entries(sessions, makeSession),
    speakers: entries(speakers, makeSpeaker),
    pages: entries(pages, makePage),
  };
}

export const makeEvent = (written: Written = {}): EventEntry => ({
  collection: 'event',
  ...common('event', written, 'content/event.mdx'),
  data: eventSchema.parse({
    id: 'meeting',
    name: 'Meeting',
    timezone: 'Europe/Berlin',
    start: '2026-10-24',
    end: '2026-10-25',
    rooms: [
      { id: 'hall', name: 'Hall' },
      { id: 'attic', name: 'Attic' },
      { id: 'cellar', name: 'Cellar' },
      { id: 'foyer', name: 'Foyer', shared: true },
    ],
    tracks: [{ id: 'theory', name: 'Theory' }],
    ...written,
  }),
});

const makeTalk = (id: string, { body, ...written }: Written): TalkEntry => {
  const data = talkSchema.parse({ title: id, ...written });
  const title = { html: data.title, plain: data.title };
  return { collection: 'talks', ...common(id, { body }, `content/talks/${id}.mdx`), title, data };
};

const makeSession = (id: string, written: Written): SessionEntry => {
  const data = sessionSchema.parse({ title: id, ...written });
  const title = { html: data.title, plain: data.title };
  return { collection: 'sessions', ...common(id, {}, `content/sessions/${id}.mdx`), title, data };
};

const makeSpeaker = (id: string, { body, ...written }: Written): SpeakerEntry => ({
  collection: 'speakers',
  ...common(id, { body }, `content/speakers/${id}.mdx`),
  data: speakerSchema.parse({ name: id, ...written }),
});

const makePage = (id: string, written: Written): PageEntry => ({
  collection: 'pages',
  ...common(id, {}, `content/pages/${id}.mdx`),
  data: pageSchema.parse({ title: id, ...written }),
});

function common(id: string, { body }: Written, file: string) {
  const text = typeof body === 'string' ? body : '';
  return { id, file, body: text, plain: text };
}

function entries<Made>(
  written: Readonly<Record<string, Written>>,
  make: (id: string, written: Written) => Made,
): Made[] {
  return Object.entries(written).map(([id, fields]) => make(id, fields));
}
