import type {
  ImportedEvent,
  ImportedSlot,
  ImportedTalk,
  Importer,
} from '#src/core/importers/imported.ts';
import {
  isRecord,
  list,
  localized,
  number,
  own,
  parseJson,
  record,
  records,
  rest,
  text,
  tryJson,
  type JsonRecord,
} from '#src/core/importers/source/json.ts';
import { Collected } from './collect.ts';
import { isWidget, readWidget, textsOf } from './pretalx-widget.ts';

/** pretalx: the lists of its API (version 1), however they are wrapped, and the widget's schedule. */
export const pretalx: Importer = {
  name: 'pretalx',
  label: 'pretalx (API and widget)',
  recognizes: (files) =>
    files.some((file) => {
      const value = tryJson(file);
      return isWidget(value) || submissionsIn(value).length > 0;
    }),
  read: (files) => {
    const values = files.map((file) => tryJson(file) ?? parseJson(file));
    const widget = values.find(isWidget);
    return widget === undefined ? readApi(values) : readWidget(record(widget));
  },
};

function hasAll(value: unknown, keys: readonly string[]): boolean {
  return keys.every((key) => own(value, key) !== undefined);
}

function isSubmission(value: unknown): boolean {
  return text(own(value, 'code')) !== undefined && hasAll(value, ['title', 'state']);
}

/** Every record at any depth of a value that passes a test; records inside of such a record are not searched. */
function find(value: unknown, test: (value: unknown) => boolean, depth = 0): JsonRecord[] {
  if (test(value)) return [record(value)];
  if (typeof value !== 'object' || value === null || depth > 9) return [];
  return Object.values(value).flatMap((item) => find(item, test, depth + 1));
}

function submissionsIn(value: unknown): JsonRecord[] {
  return find(value, isSubmission);
}

/** Fields that organizers use internally, and that nobody has agreed to publish. */
const internal =
  'internal_notes notes email availabilities answers anonymised_data assigned_reviewers reviews access_code pending_state invitation_token is_anonymised speaker_info median_score mean_score created'.split(
    ' ',
  );

const taken =
  'code title abstract description state content_locale track track_id submission_type submission_type_id speakers tags tag_ids image do_not_record resources slots slot slot_count duration is_featured'.split(
    ' ',
  );

/** What is left out of a submission or a person, in words, by its field. */
const privateFields = {
  email: 'A mail address of pretalx was',
  internal_notes: 'Internal notes of pretalx were',
  answers: 'Answers to questions of pretalx were',
  notes: 'Internal notes of pretalx were',
};

function countPrivate(item: JsonRecord, collected: Collected): void {
  for (const [key, what] of Object.entries(privateFields)) {
    const value = own(item, key);
    if (text(value) === undefined && list(value).length === 0) continue;
    collected.remark('private', `${what} left out`);
  }
}

/** The lists beside the submissions, which refer to them. */
interface ApiLists {
  readonly collected: Collected;
  /** Adds a room, given as a record or by its id; returns its identity. */
  readonly addRoom: (value: unknown) => string | undefined;
  /** By code. */
  readonly people: ReadonlyMap<string, JsonRecord>;
  /** By id. */
  readonly tracks: ReadonlyMap<string, JsonRecord>;
  /** The types of submissions, by id. */
  readonly types: ReadonlyMap<string, JsonRecord>;
}

/** Adds the rooms in the order of their positions; returns {@link ApiLists.addRoom}. */
function addRooms(values: readonly unknown[], collected: Collected): ApiLists['addRoom'] {
  const names = new Map<string, string>();
  const addRoom = (value: unknown): string | undefined => {
    const source = text(own(value, 'id')) ?? text(value);
    if (source === undefined) return undefined;
    const name = localized(own(value, 'name')) ?? names.get(source);
    if (name !== undefined) names.set(source, name);
    const capacity = number(own(value, 'capacity'));
    return collected.room(name ?? `Room ${source}`, { source, capacity });
  };
  const position = (room: JsonRecord): number => number(own(room, 'position')) ?? 0;
  const rooms = find(values, (value) => hasAll(value, ['name', 'position', 'capacity']));
  for (const room of rooms.sort((a, b) => position(a) - position(b))) addRoom(room);
  return addRoom;
}

/** The records that have all of these fields, by the first of them; submissions are left out. */
function recordsWith(
  values: readonly unknown[],
  [key, ...others]: readonly [string, ...string[]],
): Map<string, JsonRecord> {
  const found = find(
    values,
    (item) => !isSubmission(item) && text(own(item, key)) !== undefined && hasAll(item, others),
  );
  return new Map(found.map((item) => [text(own(item, key)) ?? '', item]));
}

function readSlots(submission: JsonRecord, addRoom: ApiLists['addRoom']): ImportedSlot[] {
  const minutes = number(own(submission, 'duration'));
  const slots = records(own(submission, 'slots'));
  if (slots.length === 0) return [{ minutes }];
  return slots.map((slot) => ({
    source: text(own(slot, 'id')),
    start: text(own(slot, 'start')),
    end: text(own(slot, 'end')),
    minutes: number(own(slot, 'duration')) ?? minutes,
    room: addRoom(own(slot, 'room')),
  }));
}

/** The speakers of a submission, who are given as records or by their codes. */
function readSpeakers(
  submission: JsonRecord,
  { people, collected }: ApiLists,
): { readonly source: string }[] {
  return list(own(submission, 'speakers')).flatMap((speaker) => {
    const key = text(own(speaker, 'code')) ?? text(speaker) ?? '';
    const person = { ...people.get(key), ...(isRecord(speaker) ? speaker : {}) };
    countPrivate(person, collected);
    const biography = text(own(person, 'biography'));
    const source = collected.speaker(text(own(person, 'name')), {
      source: key,
      biography: biography === undefined ? undefined : { form: 'markdown', text: biography },
      photo: text(own(person, 'avatar_url')) ?? text(own(person, 'avatar')),
    });
    return source === undefined ? [] : [{ source }];
  });
}

/** What a submission says of its talk besides its code, title, and slots. */
function readDetails(
  submission: JsonRecord,
  lists: ApiLists,
): Omit<ImportedTalk, 'source' | 'title' | 'slots'> {
  const { collected, tracks, types } = lists;
  const language = text(own(submission, 'content_locale'));
  const track = own(submission, 'track');
  const trackRecord = isRecord(track) ? track : tracks.get(text(track) ?? '');
  const type = own(submission, 'submission_type');
  const typeRecord = isRecord(type) ? type : types.get(text(type) ?? '');
  const word = localized(own(typeRecord, 'name')) ?? (isRecord(type) ? undefined : localized(type));
  return {
    texts: textsOf(submission, language),
    track: collected.track(localized(own(trackRecord, 'name')), {
      source: text(own(trackRecord, 'id')),
      color: text(own(trackRecord, 'color')),
    }),
    kind: word === undefined ? 'talk' : { word },
    tags: list(own(submission, 'tags')).flatMap(
      (tag) => localized(isRecord(tag) ? own(tag, 'tag') : tag) ?? [],
    ),
    language,
    doNotRecord: own(submission, 'do_not_record') === true,
    speakers: readSpeakers(submission, lists),
    links: records(own(submission, 'resources')).flatMap((resource) => {
      const url = text(own(resource, 'resource')) ?? text(own(resource, 'link'));
      return url === undefined ? [] : [{ url, title: localized(own(resource, 'description')) }];
    }),
    noPlace: rest(submission, [...taken, ...internal]),
  };
}

/** The confirmed talks of the API's lists, by code. */
function readTalks(values: readonly unknown[], lists: ApiLists): Map<string, ImportedTalk> {
  const { collected, addRoom } = lists;
  const talks = new Map<string, ImportedTalk>();
  for (const submission of submissionsIn(values)) {
    const code = text(own(submission, 'code')) ?? '';
    const title = localized(own(submission, 'title')) ?? '';
    const state = text(own(submission, 'state')) ?? '';
    if (state !== 'confirmed') {
      const why = `A submission was left out, because its state is "${state}" and not "confirmed"`;
      collected.remark('refused', why, title);
      continue;
    }
    countPrivate(submission, collected);
    const slots = readSlots(submission, addRoom);
    const before = talks.get(code);
    if (before === undefined) {
      talks.set(code, { source: code, title, slots, ...readDetails(submission, lists) });
    } else {
      collected.remark('merged', 'A submission that came twice became one talk', title);
      talks.set(code, { ...before, slots: distinctSlots([...before.slots, ...slots]) });
    }
  }
  return talks;
}

function readApi(values: readonly unknown[]): ImportedEvent {
  const collected = new Collected();
  const [event] = find(values, (item) => text(own(item, 'date_from')) !== undefined);
  const talks = readTalks(values, {
    collected,
    addRoom: addRooms(values, collected),
    people: recordsWith(values, ['code', 'biography']),
    tracks: recordsWith(values, ['id', 'name', 'color']),
    types: recordsWith(values, ['id', 'name', 'default_duration']),
  });
  return collected.event({
    settings: {
      name: localized(own(event, 'name')),
      shortName: text(own(event, 'slug')),
      timezone: text(own(event, 'timezone')),
      start: text(own(event, 'date_from'))?.slice(0, 10),
      end: text(own(event, 'date_to'))?.slice(0, 10),
      language: text(list(own(event, 'locales'))[0]),
    },
    talks: [...talks.values()],
  });
}

function distinctSlots(slots: readonly ImportedSlot[]): ImportedSlot[] {
  return [
    ...new Map(
      slots.map((slot) => [slot.source ?? `${slot.start ?? ''} ${slot.room ?? ''}`, slot]),
    ).values(),
  ];
}
