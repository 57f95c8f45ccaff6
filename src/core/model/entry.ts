import { escapeHtml } from '#src/core/text/escape.ts';
import type { Event } from '#src/core/model/event/event.ts';
import type { Page } from './page.ts';
import type { Session } from './session.ts';
import type { Speaker } from './speaker.ts';
import type { Talk } from './talk.ts';

/** An entry that takes place at a time: a talk or a session. */
export type Timed = TalkEntry | SessionEntry;

/** The collections of the content folder; `event` is the single file `event.mdx`. */
export type CollectionName = 'event' | 'talks' | 'sessions' | 'speakers' | 'pages';

/** A title as HTML for a page (with emphasis, code, and math only) and as plain text for feeds. */
export interface InlineText {
  readonly html: string;
  readonly plain: string;
}

/** One file of the content folder, after reading and validation. */
export interface Entry<Name extends CollectionName, Data> {
  readonly collection: Name;
  /** The file's name without its extension. */
  readonly id: string;
  /** The path of the file as its author writes it: `content/talks/opening.mdx`. */
  readonly file: string;
  readonly data: Data;
  /** The body exactly as its author wrote it: Markdown. */
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

/** All entries of an event, with each collection in the order of its ids. */
export interface Content {
  readonly event: EventEntry;
  readonly talks: readonly TalkEntry[];
  readonly sessions: readonly SessionEntry[];
  readonly speakers: readonly SpeakerEntry[];
  readonly pages: readonly PageEntry[];
}

/** The type of entry in each collection. */
interface EntryTypes {
  readonly event: EventEntry;
  readonly talks: TalkEntry;
  readonly sessions: SessionEntry;
  readonly speakers: SpeakerEntry;
  readonly pages: PageEntry;
}

export type EntryOf<Name extends CollectionName> = EntryTypes[Name];

/** The parts of an entry that do not come from its fields, whether its file was just read or it was stored. */
export interface EntrySource<Name extends CollectionName> {
  readonly collection: Name;
  readonly id: string;
  readonly file: string;
  readonly body: string;
  readonly plain: string;
  /** The title rendered. */
  readonly title?: InlineText | undefined;
}

/**
 * Creates an entry from its source and its valid fields. The source's `plain` is computed only when the entry's is
 * read, because it can be expensive. A title that is not rendered appears exactly as written.
 */
export function toEntry<Name extends CollectionName>(
  source: EntrySource<Name>,
  data: EntryOf<Name>['data'],
): EntryOf<Name> {
  const { collection, id, file, body } = source;
  const entry = {
    collection,
    id,
    file,
    data,
    body,
    get plain(): string {
      return source.plain;
    },
  };
  const isTitled = collection === 'talks' || collection === 'sessions';
  const title = isTitled && (source.title ?? plainTitle((data as Talk | Session).title));
  // The collection determines the type, but the compiler cannot follow this through a type parameter.
  return Object.assign(entry, isTitled && { title }) as unknown as EntryOf<Name>;
}

function plainTitle(text: string): InlineText {
  return { plain: text, html: escapeHtml(text) };
}
