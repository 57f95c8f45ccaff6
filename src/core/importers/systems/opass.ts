import type {
  ImportedLink,
  ImportedSlot,
  ImportedTalk,
  Importer,
} from '#src/core/importers/imported.ts';
import { languageOf } from '#src/core/importers/entries/languages.ts';
import {
  list,
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

/** The session.json of OPass, as COSCUP and SITCON publish it. */
export const opass: Importer = {
  name: 'opass',
  label: 'OPass session.json (COSCUP, SITCON)',
  recognizes: (files) =>
    files.some((file) => {
      const value = tryJson(file);
      return Array.isArray(own(value, 'session_types')) && Array.isArray(own(value, 'sessions'));
    }),
  read: ([file]) => {
    const source = record(file === undefined ? undefined : parseJson(file));
    const sessions = records(own(source, 'sessions'));
    const language = mostOf(sessions.map((session) => languageOf(text(own(session, 'language')))));
    const collected = new Collected();
    addLists(source, language, collected);
    const tagNames = new Map(
      records(own(source, 'tags')).map((tag) => [
        text(own(tag, 'id')),
        inWords(tag, 'name', language),
      ]),
    );
    return collected.event({
      settings: { language },
      talks: sessions.map((session) => {
        const spoken = languageOf(text(own(session, 'language'))) ?? language;
        return {
          ...readTalk(session, spoken),
          slots: readSlots(session, collected),
          tags: list(own(session, 'tags')).flatMap((tag) => {
            const id = text(tag);
            return tagNames.get(id) ?? id ?? [];
          }),
        };
      }),
    });
  },
};

/** Adds the rooms, the types of sessions as tracks, and the people. */
function addLists(source: JsonRecord, language: string | undefined, collected: Collected): void {
  for (const room of records(own(source, 'rooms'))) {
    const id = text(own(room, 'id'));
    collected.room(inWords(room, 'name', language) ?? id, { source: id });
  }
  for (const type of records(own(source, 'session_types'))) {
    collected.track(inWords(type, 'name', language), { source: text(own(type, 'id')) });
  }
  for (const person of records(own(source, 'speakers'))) {
    const bio = inWords(person, 'bio', language);
    collected.speaker(inWords(person, 'name', language), {
      source: text(own(person, 'id')),
      biography: bio === undefined ? undefined : { form: 'auto', text: bio },
      photo: text(own(person, 'avatar')),
    });
  }
}

function readSlots(session: JsonRecord, collected: Collected): ImportedSlot[] {
  const room = text(own(session, 'room'));
  return [
    {
      start: text(own(session, 'start')),
      end: text(own(session, 'end')),
      room: collected.room(room, { source: room }),
    },
  ];
}

const taken =
  'id type room start end language zh en ja speakers tags uri slide record live qa co_write'.split(
    ' ',
  );

/** What a session says of its talk, besides what refers to the lists. */
function readTalk(
  session: JsonRecord,
  spoken: string | undefined,
): Omit<ImportedTalk, 'slots' | 'tags'> {
  const description = inWords(session, 'description', spoken);
  const link = (key: string, more: Omit<ImportedLink, 'url'>): ImportedLink[] => {
    const url = text(own(session, key));
    return url === undefined ? [] : [{ url, ...more }];
  };
  return {
    source: text(own(session, 'id')) ?? '',
    title: inWords(session, 'title', spoken) ?? '',
    texts: description === undefined ? [] : [{ form: 'auto', text: description }],
    track: text(own(session, 'type')),
    kind: 'talk',
    language: text(own(session, 'language')),
    speakers: list(own(session, 'speakers')).flatMap((id) => {
      const speaker = text(id);
      return speaker === undefined ? [] : [{ source: speaker }];
    }),
    links: [
      ...link('uri', {}),
      ...link('slide', { kind: 'slides' }),
      ...link('record', { kind: 'video' }),
      ...link('live', { kind: 'stream' }),
      ...link('qa', { kind: 'questions' }),
      ...link('co_write', { title: 'Shared notes' }),
    ],
    noPlace: { ...rest(session, taken), ...otherTitles(session, spoken) },
  };
}

/** The titles in the other languages, because an entry has only one language. */
function otherTitles(session: JsonRecord, spoken: string | undefined): Record<string, unknown> {
  const shown = inWords(session, 'title', spoken);
  return Object.fromEntries(
    ['zh', 'en', 'ja'].flatMap((language) => {
      const title = text(own(own(session, language), 'title'));
      return title === undefined || title === shown ? [] : [[`title ${language}`, title]];
    }),
  );
}

/** The texts of a record that stores them by language: `{ zh: { title }, en: { title } }`. */
function inWords(
  item: JsonRecord,
  field: string,
  language: string | undefined,
): string | undefined {
  for (const key of [language, 'en', 'zh', ...Object.keys(item)]) {
    const found = key === undefined ? undefined : text(own(own(item, key), field));
    if (found !== undefined) return found;
  }
  return text(own(item, field));
}

function mostOf(tags: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const tag of tags) if (tag !== undefined) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
