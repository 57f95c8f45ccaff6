import type { BuiltInKind, BuiltInSessionKind } from '#src/core/model/kind.ts';
import type { linkKinds, profileKinds } from '#src/core/model/link.ts';
import type { Status } from '#src/core/model/slot.ts';

/**
 * The markup of a source's texts; `auto` is HTML if the text contains a tag that browsers support, otherwise Markdown.
 */
export type TextForm = 'html' | 'markdown' | 'plain' | 'auto';

/** A text as its source wrote it. */
export interface ImportedText {
  readonly form: TextForm;
  readonly text: string;
}

/**
 * A time as its source wrote it: an instant with its offset (`2021-02-06T09:00+01:00`, `…Z`), or a
 * wall clock in the event's zone (`2021-02-06T09:00`).
 */
export type ImportedTime = string;

/** When and where a talk or session takes place. */
export interface ImportedSlot {
  /** The slot's identity in the source; it becomes the slot's key if there are several. */
  readonly source?: string | undefined;
  readonly start: ImportedTime;
  /** Wins over `minutes`. */
  readonly end?: ImportedTime | undefined;
  readonly minutes?: number | undefined;
  /** The `source` of a room. */
  readonly room?: string | undefined;
  /** The `source` of the session that a talk belongs to in this slot. */
  readonly session?: string | undefined;
  readonly status?: Status | undefined;
}

export interface ImportedRoom {
  readonly source: string;
  readonly name: string;
  readonly building?: string | undefined;
  readonly floor?: string | undefined;
  readonly capacity?: number | undefined;
}

export interface ImportedTrack {
  readonly source: string;
  readonly name: string;
  readonly color?: string | undefined;
}

export interface ImportedLink {
  readonly url: string;
  readonly title?: string | undefined;
  readonly kind?: (typeof linkKinds)[number] | undefined;
}

/** A person in a talk's or session's list. */
export interface ImportedPerson {
  /** The `source` of a speaker. */
  readonly source: string;
  readonly role?: string | undefined;
}

/** The fields that talks and sessions share. */
export interface ImportedItem {
  /** The source's own identity of it: a second import finds it again by that. */
  readonly source: string;
  /** The source's own id for its entry, used for a new one; otherwise the id comes from the title. */
  readonly id?: string | undefined;
  readonly title: string;
  /** Whether the title and subtitle are HTML; otherwise they are plain. */
  readonly htmlTitle?: boolean | undefined;
  readonly subtitle?: string | undefined;
  /** In their order; one that repeats another is left out. */
  readonly texts: readonly ImportedText[];
  readonly slots: readonly ImportedSlot[];
  /** The `source` of a track. */
  readonly track?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** A language tag, or a language's name as the source writes it. */
  readonly language?: string | undefined;
  readonly links?: readonly ImportedLink[] | undefined;
  readonly status?: Status | undefined;
  /** Values that the model has no field for, by their name in the source. They are kept under `imported`, not shown. */
  readonly noPlace?: Readonly<Record<string, unknown>> | undefined;
}

export interface ImportedTalk extends ImportedItem {
  /** The kind, or a word of the source that is turned into one. */
  readonly kind?: BuiltInKind | { readonly word: string } | undefined;
  readonly speakers?: readonly ImportedPerson[] | undefined;
  readonly authors?: readonly ImportedPerson[] | undefined;
  /** The `source` of each session that it belongs to, the main one first. */
  readonly sessions?: readonly string[] | undefined;
  readonly order?: number | undefined;
  readonly board?: string | undefined;
  readonly doNotRecord?: boolean | undefined;
  readonly note?: string | undefined;
}

export interface ImportedSession extends ImportedItem {
  readonly kind?: BuiltInSessionKind | undefined;
  readonly chairs?: readonly ImportedPerson[] | undefined;
  readonly organizers?: readonly ImportedPerson[] | undefined;
}

export interface ImportedSpeaker {
  readonly source: string;
  readonly name: string;
  readonly affiliation?: string | undefined;
  readonly role?: string | undefined;
  readonly biography?: ImportedText | undefined;
  readonly links?: readonly {
    readonly url: string;
    readonly kind?: (typeof profileKinds)[number] | undefined;
  }[];
  /** The picture's address at the source, or its file's name. It is never downloaded. */
  readonly photo?: string | undefined;
  readonly noPlace?: Readonly<Record<string, unknown>> | undefined;
}

/** The source's information about the event itself. */
export interface ImportedSettings {
  readonly name?: string | undefined;
  readonly shortName?: string | undefined;
  /** An IANA name, if the source has one. */
  readonly timezone?: string | undefined;
  /** Dates, `2021-02-06`. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly language?: string | undefined;
  readonly url?: string | undefined;
  readonly venue?: string | undefined;
  readonly text?: ImportedText | undefined;
}

/** Why something of the source is not in the content, or not as it was. */
export type RemarkKind =
  | 'merged' // two records of the source became one entry
  | 'no-place' // the model has no field for it
  | 'refused' // it could not be read, and was left out
  | 'private' // it is nobody's business on a website
  | 'time' // a time that the source contradicts itself about
  | 'changed'; // it had to be written otherwise

/** One thing that happened on the way, in plain words; the same words are counted. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly message: string;
  /** Its subject: a title, a name. */
  readonly about?: string | undefined;
}

/** A schedule as another system exported it, in the words of this project and with the times of that one. */
export interface ImportedEvent {
  readonly settings: ImportedSettings;
  readonly rooms: readonly ImportedRoom[];
  readonly tracks: readonly ImportedTrack[];
  readonly sessions: readonly ImportedSession[];
  readonly talks: readonly ImportedTalk[];
  readonly speakers: readonly ImportedSpeaker[];
  readonly remarks: readonly Remark[];
}

/** A sheet of a workbook: its rows, every cell as text. */
export interface ImportSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}

/** A file to import, read and decoded: text, or the sheets of a workbook. */
export interface ImportFile {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly text: string;
  /** Of a workbook: its sheets, in their order. */
  readonly sheets?: readonly ImportSheet[] | undefined;
}

export interface ImportOptions {
  /** Of a table: which column (by its heading) holds a field. Columns that are not named are guessed. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/** Another system's export. */
export interface Importer {
  /** Its name for `--from`. */
  readonly name: string;
  /** In words: "schedule.xml of frab, pretalx and others". */
  readonly label: string;
  /** Whether these files are such an export. They are the text of any program, or none. */
  readonly recognizes: (files: readonly ImportFile[]) => boolean;
  /** Reads the files as one event. Throws an {@link ImportRefusal} where nothing can be read. */
  readonly read: (files: readonly ImportFile[], options: ImportOptions) => ImportedEvent;
}

/** Nothing of the files can be imported. The message is one plain sentence for the person who asked. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
}
