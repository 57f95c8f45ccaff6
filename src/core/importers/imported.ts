import type { BuiltInKind, BuiltInSessionKind } from '#src/core/model/kind.ts';
import type { linkKinds, profileKinds } from '#src/core/model/link.ts';
import type { Status } from '#src/core/model/slot.ts';

/**
 * The markup of a source's texts; `auto` is HTML if the text contains a tag that browsers support, otherwise Markdown.
 */
export type TextForm = 'html' | 'markdown' | 'plain' | 'auto';

/** A text exactly as the source wrote it. */
export interface ImportedText {
  readonly form: TextForm;
  readonly text: string;
}

/**
 * A time exactly as the source wrote it: an instant with its offset (`2021-02-06T09:00+01:00`, `…Z`), or a wall clock
 * in the event's zone (`2021-02-06T09:00`).
 */
export type ImportedTime = string;

/** When and where a talk or session takes place, as far as the source says it. */
export interface ImportedSlot {
  /** The slot's identity in the source; it becomes the slot's key if there are several. */
  readonly source?: string | undefined;
  /** Undefined if the source has no time yet, or one that cannot be read. */
  readonly start?: ImportedTime | undefined;
  /** Takes precedence over `minutes`. */
  readonly end?: ImportedTime | undefined;
  readonly minutes?: number | undefined;
  /** The `source` of a room. */
  readonly room?: string | undefined;
  /** The `source` of the session to which a talk belongs in this slot. */
  readonly session?: string | undefined;
  readonly status?: Status | undefined;
}

/** A room, with its identity in the source: its id there, or its name. */
export interface ImportedRoom {
  readonly source: string;
  readonly name: string;
  readonly building?: string | undefined;
  readonly floor?: string | undefined;
  readonly capacity?: number | undefined;
}

/** A track, with its identity in the source: its id there, or its name. */
export interface ImportedTrack {
  readonly source: string;
  readonly name: string;
  readonly color?: string | undefined;
}

/** A link of a talk or session. Without a kind, its title and address decide. */
export interface ImportedLink {
  readonly url: string;
  readonly title?: string | undefined;
  readonly kind?: (typeof linkKinds)[number] | undefined;
}

/** A person in a talk's or session's list; a repeated person is left out. */
export interface ImportedPerson {
  /** The `source` of a speaker. */
  readonly source: string;
  readonly role?: string | undefined;
}

/** The fields that talks and sessions share. */
export interface ImportedItem {
  /** The source's own identity for the entry, by which a second import finds it again. */
  readonly source: string;
  /** The source's own id for its entry, used if the entry is new; otherwise the id comes from the title. */
  readonly id?: string | undefined;
  readonly title: string;
  /** Whether the title and subtitle are HTML; otherwise they are plain. */
  readonly htmlTitle?: boolean | undefined;
  readonly subtitle?: string | undefined;
  /** In the source's order. */
  readonly texts: readonly ImportedText[];
  readonly slots: readonly ImportedSlot[];
  /** The `source` of a track. */
  readonly track?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  /** A language tag, or a language's name as the source writes it. */
  readonly language?: string | undefined;
  readonly links?: readonly ImportedLink[] | undefined;
  readonly status?: Status | undefined;
  /**
   * Values for which the model has no field, by their names in the source. They are stored under `imported` and not
   * shown.
   */
  readonly noPlace?: Readonly<Record<string, unknown>> | undefined;
}

/** A talk, with what sessions do not have. */
export interface ImportedTalk extends ImportedItem {
  /** The kind, or a word of the source that is converted to a kind. */
  readonly kind?: BuiltInKind | { readonly word: string } | undefined;
  readonly speakers?: readonly ImportedPerson[] | undefined;
  readonly authors?: readonly ImportedPerson[] | undefined;
  /** The `source` of each session that the talk belongs to, the main one first. */
  readonly sessions?: readonly string[] | undefined;
  readonly order?: number | undefined;
  readonly board?: string | undefined;
  /**
   * Where the source gives no ids: every identity, `source` among them, under which an earlier import may know the talk;
   * the most specific one first.
   */
  readonly sources?: readonly string[] | undefined;
  readonly doNotRecord?: boolean | undefined;
  readonly note?: string | undefined;
}

/** A session, with what talks do not have. Talks refer to it by its `source`. */
export interface ImportedSession extends ImportedItem {
  readonly kind?: BuiltInSessionKind | undefined;
  readonly chairs?: readonly ImportedPerson[] | undefined;
  readonly organizers?: readonly ImportedPerson[] | undefined;
}

/** A person, with their identity in the source: an id there, or the name. */
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
  /** The picture's address in the source, or its file name. The import never downloads it. */
  readonly photo?: string | undefined;
  readonly noPlace?: Readonly<Record<string, unknown>> | undefined;
}

/** What the source says about the event itself. */
export interface ImportedSettings {
  readonly name?: string | undefined;
  readonly shortName?: string | undefined;
  /** An IANA name, if the source has one. */
  readonly timezone?: string | undefined;
  /** Dates in the form `2021-02-06`. */
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly language?: string | undefined;
  /** The event's address, which completes relative links in texts. */
  readonly url?: string | undefined;
  readonly venue?: string | undefined;
  /** Whether the source says that the event takes place online. */
  readonly online?: boolean | undefined;
  readonly organizers?: readonly ImportedPerson[] | undefined;
  readonly text?: ImportedText | undefined;
}

/** Why something in the source is missing from the content, or differs from it. */
export type RemarkKind =
  | 'merged' // two records in the source became one entry
  | 'no-place' // the model has no field for it
  | 'refused' // it could not be read and was left out
  | 'private' // it is private and must not be on a website
  | 'time' // the source contradicts itself about a time
  | 'changed'; // it had to be written differently

/** One remark on the import, in plain words. Remarks with the same words are counted together. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly message: string;
  /** What the remark is about: a title or a name. */
  readonly about?: string | undefined;
}

/** A schedule that another system exported, in this project's terms, with that system's times. */
export interface ImportedEvent {
  readonly settings: ImportedSettings;
  readonly rooms: readonly ImportedRoom[];
  readonly tracks: readonly ImportedTrack[];
  readonly sessions: readonly ImportedSession[];
  readonly talks: readonly ImportedTalk[];
  readonly speakers: readonly ImportedSpeaker[];
  readonly remarks: readonly Remark[];
}

/** A sheet of a workbook: its rows, every cell as text. Hidden rows are not among them, nor are those of a hidden sheet. */
export interface ImportSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** What the spreadsheet hides of it: all of it, or a number of rows. */
  readonly hidden?: 'whole' | number | undefined;
}

/** A file to import, already read and decoded: text, or the sheets of a workbook. */
export interface ImportFile {
  /** The file's name without its folder. */
  readonly name: string;
  readonly text: string;
  /** For a workbook: its sheets, in their order. */
  readonly sheets?: readonly ImportSheet[] | undefined;
}

/** What the person who starts an import can say about the files. */
export interface ImportOptions {
  /** For a table: which column (by its heading) holds a field. The importer guesses the columns that are not named. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/** The export of another system. */
export interface Importer {
  /** Its name for `--from`. */
  readonly name: string;
  /** A description in words: "schedule.xml of frab, pretalx and others". */
  readonly label: string;
  /** Whether these files are such an export. They may contain any program's text, or none. */
  readonly recognizes: (files: readonly ImportFile[]) => boolean;
  /** Reads the files as one event. Throws an {@link ImportRefusal} if nothing can be read. */
  readonly read: (files: readonly ImportFile[], options: ImportOptions) => ImportedEvent;
}

/** The files cannot be imported at all. The message is one plain sentence for the person who started the import. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
}
