import type { Event } from './event.ts';
import type { Page } from './page.ts';
import type { Session } from './session.ts';
import type { Speaker } from './speaker.ts';
import type { Talk } from './talk.ts';

/** An entry that takes place at a time: a talk or a session. */
export type Timed = TalkEntry | SessionEntry;

/** The collections of the content folder; `event` is the single file `event.mdx`. */
export type CollectionName = 'event' | 'talks' | 'sessions' | 'speakers' | 'pages';

/** A title, as HTML for a page (emphasis, code and math only) and as plain text for feeds. */
export interface InlineText {
  readonly html: string;
  readonly plain: string;
}

/** One file of the content folder, read and valid. */
export interface Entry<Name extends CollectionName, Data> {
  readonly collection: Name;
  /** The file's name without its extension. */
  readonly id: string;
  /** The path of the file as its author knows it: `content/talks/opening.mdx`. */
  readonly file: string;
  readonly data: Data;
  /** The body as its author wrote it: Markdown. */
  readonly body: string;
  /** The body as plain text, paragraphs separated by an empty line, for feeds and descriptions. */
  readonly plain: string;
}

interface Titled {
  readonly title: InlineText;
}

export type EventEntry = Entry<'event', Event>;
export type TalkEntry = Entry<'talks', Talk> & Titled;
export type SessionEntry = Entry<'sessions', Session> & Titled;
export type SpeakerEntry = Entry<'speakers', Speaker>;
export type PageEntry = Entry<'pages', Page>;

/** All entries of an event. Order within a collection is by id. */
export interface Content {
  readonly event: EventEntry;
  readonly talks: readonly TalkEntry[];
  readonly sessions: readonly SessionEntry[];
  readonly speakers: readonly SpeakerEntry[];
  readonly pages: readonly PageEntry[];
}
