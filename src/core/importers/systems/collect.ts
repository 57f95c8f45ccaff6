import type {
  ImportedEvent,
  ImportedRoom,
  ImportedSpeaker,
  ImportedTrack,
  Remark,
  RemarkKind,
} from '#src/core/importers/imported.ts';
import { mailLeftOut, nameFromMail, withoutMail } from '#src/core/importers/text/private-text.ts';

/** The fields of an item that are filled so far. */
type Some<Item> = { readonly [Key in keyof Item]?: Item[Key] | undefined };

/** Collects items that a source mentions in many places: each item once, in the order of first mention. */
export class Collected {
  readonly rooms = new Map<string, ImportedRoom>();
  readonly tracks = new Map<string, ImportedTrack>();
  readonly speakers = new Map<string, ImportedSpeaker>();
  readonly remarks: Remark[] = [];

  /** The `source` of a room; undefined if the room has no name. */
  room(name: string | undefined, more: Some<ImportedRoom> = {}): string | undefined {
    return put(this.rooms, name, more);
  }

  /** The `source` of a track; undefined if the track has no name. */
  track(name: string | undefined, more: Some<ImportedTrack> = {}): string | undefined {
    return put(this.tracks, name, more);
  }

  /**
   * The `source` of a person; undefined if the person has no name. Later mentions add missing fields. Email addresses in
   * the name are left out before it decides who the person is; one that is the whole name is shortened to a name.
   */
  speaker(name: string | undefined, more: Some<ImportedSpeaker> = {}): string | undefined {
    const plain = this.withoutMail(name) ?? this.#nameFromMail(name);
    return put(this.speakers, plain, {
      ...more,
      source: more.source === name ? plain : more.source,
      affiliation: this.withoutMail(more.affiliation),
      role: this.withoutMail(more.role),
    });
  }

  /** A name or an institution without email addresses, which are counted; undefined if nothing is left. */
  withoutMail(text: string | undefined): string | undefined {
    const plain = withoutMail(text ?? '', () => {
      this.remark('private', mailLeftOut);
    });
    return plain === '' ? undefined : plain;
  }

  #nameFromMail(mail: string | undefined): string | undefined {
    const name = nameFromMail(mail ?? '');
    if (name === undefined) return undefined;
    this.remark(
      'private',
      'A name was an email address; only its part before the @ was imported',
      name,
    );
    return name;
  }

  remark(kind: RemarkKind, message: string, about?: string): void {
    this.remarks.push({ kind, message, about });
  }

  /** The event that a source describes, with everything that was collected. */
  event({
    settings,
    sessions = [],
    talks,
  }: Pick<ImportedEvent, 'settings' | 'talks'> &
    Partial<Pick<ImportedEvent, 'sessions'>>): ImportedEvent {
    return {
      settings,
      rooms: [...this.rooms.values()],
      tracks: [...this.tracks.values()],
      sessions,
      talks,
      speakers: [...this.speakers.values()],
      remarks: this.remarks,
    };
  }
}

function put<Item extends { source: string; name: string }>(
  items: Map<string, Item>,
  name: string | undefined,
  more: Some<Item>,
): string | undefined {
  const trimmed = name?.trim();
  const source = more.source ?? trimmed;
  if (trimmed === undefined || trimmed === '' || source === undefined) return undefined;
  const before = items.get(source);
  const added = Object.fromEntries(Object.entries(more).filter(([, value]) => value !== undefined));
  items.set(source, { source, name: trimmed, ...added, ...withoutUndefined(before) } as Item);
  return source;
}

function withoutUndefined<Item extends object>(item: Item | undefined): Partial<Item> {
  return Object.fromEntries(
    Object.entries(item ?? {}).filter(([, value]) => value !== undefined),
  ) as Partial<Item>;
}
