import type { ImportedEvent, ImportedTalk, Importer } from '#src/core/importers/imported.ts';
import { kindOfBreakTitle } from '#src/core/importers/entries/break-titles.ts';
import { breakKind } from '#src/core/importers/entries/kinds.ts';
import { languageOf } from '#src/core/importers/entries/languages.ts';
import {
  list,
  number,
  own,
  parseJson,
  record,
  records,
  text,
  tryJson,
  type JsonRecord,
} from '#src/core/importers/source/json.ts';
import { Collected } from './collect.ts';

/** Sessionize's views: All, Sessions, Speakers, GridSmart. Several files together are one event. */
export const sessionize: Importer = {
  name: 'sessionize',
  label: 'Sessionize (All, Sessions, Speakers, GridSmart)',
  recognizes: (files) =>
    files.some((file) => {
      const value = tryJson(file);
      return sessionsIn(value).length > 0 || speakersIn(value).length > 0;
    }),
  read: (files) => readViews(files.map((file) => tryJson(file) ?? parseJson(file))),
};

function isSession(session: JsonRecord): boolean {
  return (
    Object.hasOwn(session, 'isServiceSession') ||
    Object.hasOwn(session, 'isPlenumSession') ||
    (Object.hasOwn(session, 'startsAt') && Object.hasOwn(session, 'title'))
  );
}

/** The sessions of any view: in a plain list, in groups, or in the rooms of days. */
function sessionsIn(value: unknown): JsonRecord[] {
  const groups = Array.isArray(value) ? records(value) : [record(value)];
  return groups
    .flatMap((group) => [
      ...records(own(group, 'sessions')),
      ...records(own(group, 'rooms')).flatMap((room) => records(own(room, 'sessions'))),
    ])
    .filter(isSession);
}

function isSpeaker(person: JsonRecord): boolean {
  return (
    Object.hasOwn(person, 'fullName') &&
    (Object.hasOwn(person, 'tagLine') ||
      Object.hasOwn(person, 'bio') ||
      Object.hasOwn(person, 'profilePicture'))
  );
}

function speakersIn(value: unknown): JsonRecord[] {
  return [...records(value), ...records(own(value, 'speakers'))].filter(isSpeaker);
}

/** The names of categories, and the fields that hold their items. */
const categoryFields: readonly (readonly [RegExp, 'track' | 'kind' | 'language' | 'tag'])[] = [
  [/\btrack|topic area|thema|stream/i, 'track'],
  [/format|type|length|dauer/i, 'kind'],
  [/language|sprache|langue|idioma/i, 'language'],
];

function fieldOfCategory(title: string): 'track' | 'kind' | 'language' | 'tag' {
  return categoryFields.find(([pattern]) => pattern.test(title))?.[1] ?? 'tag';
}

interface Category {
  readonly title: string;
  readonly name: string;
}

function readViews(values: readonly unknown[]): ImportedEvent {
  const collected = new Collected();
  for (const value of values) {
    const rooms = records(own(value, 'rooms')).filter((room) => !Object.hasOwn(room, 'sessions'));
    const sort = (room: JsonRecord): number => number(own(room, 'sort')) ?? 0;
    for (const room of [...rooms].sort((a, b) => sort(a) - sort(b))) {
      collected.room(text(own(room, 'name')), { source: text(own(room, 'id')) });
    }
  }
  for (const speaker of values.flatMap(speakersIn)) addSpeaker(speaker, collected);
  const items = categoryItems(values);
  const talks = new Map<string, ImportedTalk>();
  for (const session of values.flatMap(sessionsIn)) {
    const talk = readSession(session, items, collected);
    const before = talks.get(talk.source);
    if (before === undefined) talks.set(talk.source, talk);
    else if (own(session, 'isPlenumSession') !== true && values.length === 1) {
      collected.remark('merged', 'A session that came twice became one talk', talk.title);
    }
  }
  return collected.event({
    settings: {},
    talks: [...talks.values()],
  });
}

/** The items of all categories, by their ids. */
function categoryItems(values: readonly unknown[]): Map<string, Category> {
  const items = new Map<string, Category>();
  for (const category of values.flatMap((value) => records(own(value, 'categories')))) {
    const title = text(own(category, 'title')) ?? '';
    for (const item of records(own(category, 'items'))) {
      items.set(text(own(item, 'id')) ?? '', { title, name: text(own(item, 'name')) ?? '' });
    }
  }
  return items;
}

function addSpeaker(speaker: JsonRecord, collected: Collected): void {
  const bio = text(own(speaker, 'bio'));
  const name =
    text(own(speaker, 'fullName')) ??
    [text(own(speaker, 'firstName')), text(own(speaker, 'lastName'))].filter(Boolean).join(' ');
  if (text(own(speaker, 'email')) !== undefined) {
    collected.remark('private', 'A mail address of a speaker was left out');
  }
  if (list(own(speaker, 'questionAnswers')).length > 0) {
    collected.remark('private', 'Answers of a speaker to questions were left out');
  }
  collected.speaker(name, {
    source: text(own(speaker, 'id')),
    biography: bio === undefined ? undefined : { form: 'plain', text: bio },
    role: text(own(speaker, 'tagLine')),
    photo: text(own(speaker, 'profilePicture')),
    links: records(own(speaker, 'links')).flatMap((link) => {
      const url = text(own(link, 'url'));
      return url === undefined ? [] : [{ url }];
    }),
  });
}

function readSession(
  session: JsonRecord,
  items: ReadonlyMap<string, Category>,
  collected: Collected,
): ImportedTalk {
  const title = text(own(session, 'title')) ?? '';
  const categories = [
    ...list(own(session, 'categoryItems')).flatMap((id) => items.get(text(id) ?? '') ?? []),
    ...records(own(session, 'categories')).flatMap((category) =>
      records(own(category, 'categoryItems')).map((item) => ({
        title: text(own(category, 'name')) ?? text(own(category, 'title')) ?? '',
        name: text(own(item, 'name')) ?? '',
      })),
    ),
  ].filter(({ name }) => name !== '');
  const of = (field: 'track' | 'kind' | 'language' | 'tag'): string[] =>
    categories
      .filter((category) => fieldOfCategory(category.title) === field)
      .map(({ name }) => name);
  const [kind] = of('kind');
  const [firstTrack, ...otherTracks] = of('track');
  const named = collected.room(
    text(own(session, 'room')) ?? collected.rooms.get(text(own(session, 'roomId')) ?? '')?.name,
    {
      source: text(own(session, 'roomId')),
    },
  );
  const description = text(own(session, 'description'));
  if (list(own(session, 'questionAnswers')).length > 0) {
    collected.remark('private', 'Answers of a session to questions were left out', title);
  }
  const isService = own(session, 'isServiceSession') === true;
  const pause = isService ? breakKind(title) : kindOfBreakTitle(title, true);
  // A plenum session is in every room, although the export names one of them; a break without a room is, too.
  const isEverywhere =
    own(session, 'isPlenumSession') === true && pause !== undefined && pause !== 'social';
  const link = (key: string, is: 'stream' | 'video') => {
    const url = text(own(session, key));
    return url === undefined ? [] : [{ url, kind: is }];
  };
  const status = text(own(session, 'status'));
  return {
    source: text(own(session, 'id')) ?? title,
    title,
    texts: description === undefined ? [] : [{ form: 'plain', text: description }],
    slots: [
      {
        start: text(own(session, 'startsAt')),
        end: text(own(session, 'endsAt')),
        room: isEverywhere ? undefined : named,
      },
    ],
    track: collected.track(firstTrack),
    tags: [...otherTracks, ...of('tag')],
    language: of('language')
      .map((name) => languageOf(name))
      .find((tag) => tag !== undefined),
    kind: pause ?? (kind === undefined ? 'talk' : { word: kind }),
    status: status !== undefined && /cancel|declin/i.test(status) ? 'cancelled' : undefined,
    speakers: list(own(session, 'speakers')).flatMap((speaker) => {
      const id = text(own(speaker, 'id')) ?? text(speaker);
      const name = text(own(speaker, 'name')) ?? collected.speakers.get(id ?? '')?.name;
      const source = collected.speaker(name, { source: id });
      return source === undefined ? [] : [{ source }];
    }),
    links: [...link('liveUrl', 'stream'), ...link('recordingUrl', 'video')],
  };
}
