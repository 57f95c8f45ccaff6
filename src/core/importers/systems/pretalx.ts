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

function isSubmission(value: unknown): value is JsonRecord {
  return (
    isRecord(value) &&
    text(own(value, 'code')) !== undefined &&
    own(value, 'title') !== undefined &&
    own(value, 'state') !== undefined
  );
}

/** Every record at any depth of a value that passes a test; records inside of such a record are not searched. */
function find(value: unknown, test: (value: unknown) => boolean, depth = 0): JsonRecord[] {
  if (test(value)) return [record(value)];
  if (typeof value !== 'object' || value === null || depth > 8) return [];
  return Object.values(value).flatMap((item) => find(item, test, depth + 1));
}

function submissionsIn(value: unknown): JsonRecord[] {
  return find(value, isSubmission);
}

function isRoom(value: unknown): boolean {
  return (
    isRecord(value) &&
    own(value, 'name') !== undefined &&
    own(value, 'position') !== undefined &&
    own(value, 'capacity') !== undefined
  );
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

function countPrivate(item: JsonRecord, collected: Collected): void {
  for (const key of ['email', 'internal_notes', 'answers', 'notes']) {
    const value = own(item, key);
    if (text(value) === undefined && list(value).length === 0) continue;
    const what =
      key === 'email'
        ? 'A mail address'
        : key === 'answers'
          ? 'Answers to questions'
          : 'Internal notes';
    collected.remark(
      'private',
      `${what} of pretalx ${key === 'answers' ? 'were' : key === 'email' ? 'was' : 'were'} left out`,
    );
  }
}

function readApi(values: readonly unknown[]): ImportedEvent {
  const collected = new Collected();
  const event = values.flatMap((value) =>
    find(value, (item) => text(own(item, 'date_from')) !== undefined),
  )[0];
  const roomNames = new Map<string, string>();
  const addRoom = (value: unknown): string | undefined => {
    const source = text(own(value, 'id')) ?? text(value);
    if (source === undefined) return undefined;
    const name = localized(own(value, 'name')) ?? roomNames.get(source);
    if (name !== undefined) roomNames.set(source, name);
    return collected.room(name ?? `Room ${source}`, {
      source,
      capacity: number(own(value, 'capacity')),
    });
  };
  const rooms = values.flatMap((value) => find(value, isRoom));
  const position = (room: JsonRecord): number => number(own(room, 'position')) ?? 0;
  for (const room of [...rooms].sort((a, b) => position(a) - position(b))) addRoom(room);

  const people = new Map<string, JsonRecord>();
  for (const person of values.flatMap((value) =>
    find(
      value,
      (item) =>
        !isSubmission(item) &&
        text(own(item, 'code')) !== undefined &&
        own(item, 'biography') !== undefined,
    ),
  )) {
    people.set(text(own(person, 'code')) ?? '', person);
  }
  const named = (kind: string): Map<string, JsonRecord> =>
    new Map(
      values
        .flatMap((value) =>
          find(
            value,
            (item) =>
              own(item, kind) !== undefined &&
              own(item, 'name') !== undefined &&
              own(item, 'id') !== undefined,
          ),
        )
        .map((item) => [text(own(item, 'id')) ?? '', item]),
    );
  const tracks = named('color');
  const types = named('default_duration');

  const talks = new Map<string, ImportedTalk>();
  for (const submission of values.flatMap(submissionsIn)) {
    const code = text(own(submission, 'code')) ?? '';
    const title = localized(own(submission, 'title')) ?? '';
    const state = text(own(submission, 'state'));
    if (state !== 'confirmed') {
      collected.remark(
        'refused',
        `A submission was left out, because its state is "${state ?? ''}" and not "confirmed"`,
        title,
      );
      continue;
    }
    countPrivate(submission, collected);
    const language = text(own(submission, 'content_locale'));
    const slots = records(own(submission, 'slots')).flatMap((slot): ImportedSlot[] => {
      const start = text(own(slot, 'start'));
      if (start === undefined) return [];
      return [
        {
          source: text(own(slot, 'id')),
          start,
          end: text(own(slot, 'end')),
          minutes: number(own(slot, 'duration')) ?? number(own(submission, 'duration')),
          room: addRoom(own(slot, 'room')),
        },
      ];
    });
    const before = talks.get(code);
    if (before !== undefined) {
      collected.remark('merged', 'A submission that came twice became one talk', title);
      talks.set(code, { ...before, slots: distinctSlots([...before.slots, ...slots]) });
      continue;
    }
    const track = own(submission, 'track');
    const trackRecord = isRecord(track) ? track : tracks.get(text(track) ?? '');
    const type = own(submission, 'submission_type');
    const word =
      localized(own(isRecord(type) ? type : (types.get(text(type) ?? '') ?? {}), 'name')) ??
      (isRecord(type) ? undefined : localized(type));
    talks.set(code, {
      source: code,
      title,
      texts: textsOf(submission, language),
      slots,
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
      speakers: list(own(submission, 'speakers')).flatMap((speaker) => {
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
      }),
      links: records(own(submission, 'resources')).flatMap((resource) => {
        const url = text(own(resource, 'resource')) ?? text(own(resource, 'link'));
        return url === undefined ? [] : [{ url, title: localized(own(resource, 'description')) }];
      }),
      noPlace: rest(submission, [...taken, ...internal]),
    });
  }
  return {
    settings: {
      name: localized(own(event, 'name')),
      shortName: text(own(event, 'slug')),
      timezone: text(own(event, 'timezone')),
      start: text(own(event, 'date_from'))?.slice(0, 10),
      end: text(own(event, 'date_to'))?.slice(0, 10),
      language: text(list(own(event, 'locales'))[0]),
    },
    rooms: [...collected.rooms.values()],
    tracks: [...collected.tracks.values()],
    sessions: [],
    talks: [...talks.values()],
    speakers: [...collected.speakers.values()],
    remarks: collected.remarks,
  };
}

function distinctSlots(slots: readonly ImportedSlot[]): ImportedSlot[] {
  return [
    ...new Map(
      slots.map((slot) => [slot.source ?? `${slot.start} ${slot.room ?? ''}`, slot]),
    ).values(),
  ];
}
