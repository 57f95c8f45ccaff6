import type { ImportedPerson, ImportedTalk, Importer } from '#src/core/importers/imported.ts';
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

/** Notes from OpenReview's API, versions 1 and 2. They have no times. */
export const openReview: Importer = {
  name: 'openreview',
  label: 'OpenReview notes (API 1 and 2)',
  recognizes: (files) => files.some((file) => notesIn(tryJson(file)).length > 0),
  read: (files) => {
    const collected = new Collected();
    const talks = new Map<string, ImportedTalk>();
    for (const note of files.flatMap((file) => notesIn(parseJson(file)))) {
      const talk = readNote(note, collected);
      if (talk === undefined) continue;
      if (talks.has(talk.source))
        collected.remark('merged', 'A note that came twice became one talk', talk.title);
      talks.set(talk.source, talk);
    }
    return {
      settings: {},
      rooms: [],
      tracks: [...collected.tracks.values()],
      sessions: [],
      talks: [...talks.values()],
      speakers: [...collected.speakers.values()],
      remarks: collected.remarks,
    };
  },
};

function notesIn(value: unknown): readonly JsonRecord[] {
  const notes = Array.isArray(value) ? records(value) : records(own(value, 'notes'));
  return notes.filter(
    (note) => own(note, 'content') !== undefined && own(note, 'id') !== undefined,
  );
}

/** A field of a note; version 2 wraps it as `{ value }`. */
function field(note: JsonRecord, key: string): unknown {
  const found = own(own(note, 'content'), key);
  return record(found) === found && Object.hasOwn(record(found), 'value')
    ? own(found, 'value')
    : found;
}

const taken =
  'title abstract TLDR keywords authors authorids venue venueid pdf primary_area _bibtex paperhash supplementary_material'.split(
    ' ',
  );

function readNote(note: JsonRecord, collected: Collected): ImportedTalk | undefined {
  const id = text(own(note, 'forum')) ?? text(own(note, 'id')) ?? '';
  const title = text(field(note, 'title')) ?? '';
  const venue = text(field(note, 'venue')) ?? '';
  const venueId = text(field(note, 'venueid')) ?? '';
  if (/Rejected|Withdrawn|Desk/i.test(venueId) || /^Submitted to/i.test(venue)) {
    collected.remark('refused', 'A note was left out, because it is not an accepted paper', title);
    return undefined;
  }
  const pdf = text(field(note, 'pdf'));
  const abstract = text(field(note, 'abstract'));
  const summary = text(field(note, 'TLDR'));
  const kind = /\boral\b/i.test(venue)
    ? 'paper'
    : /spotlight/i.test(venue)
      ? 'spotlight'
      : /poster/i.test(venue)
        ? 'poster'
        : 'paper';
  return {
    source: id,
    title,
    texts: [summary, abstract].flatMap((said) =>
      said === undefined ? [] : [{ form: 'markdown' as const, text: said }],
    ),
    slots: [],
    kind,
    track: collected.track(text(field(note, 'primary_area'))?.replaceAll('_', ' ')),
    tags: list(field(note, 'keywords')).flatMap((word) => text(word) ?? []),
    authors: authorsOf(note, collected),
    links: [
      { url: `https://openreview.net/forum?id=${encodeURIComponent(id)}`, title: 'OpenReview' },
      ...(pdf === undefined
        ? []
        : [
            {
              url: pdf.startsWith('/') ? `https://openreview.net${pdf}` : pdf,
              kind: 'paper' as const,
            },
          ]),
    ],
    noPlace: rest(
      Object.fromEntries(
        Object.keys(record(own(note, 'content'))).map((key) => [key, field(note, key)]),
      ),
      taken,
    ),
  };
}

/** Two lists of names and ids, or one of `{ fullname, username }`. Ids that are email addresses are left out. */
function authorsOf(note: JsonRecord, collected: Collected): ImportedPerson[] {
  const ids = list(field(note, 'authorids')).map((id) => text(id));
  return list(field(note, 'authors')).flatMap((author, index) => {
    const name = text(own(author, 'fullname')) ?? text(author);
    const id = text(own(author, 'username')) ?? ids[index];
    if (id?.includes('@') === true)
      collected.remark('private', 'A mail address of an author was left out');
    const profile = id?.startsWith('~') === true ? id : undefined;
    const source = collected.speaker(name, {
      source: profile ?? name,
      ...(profile !== undefined && {
        links: [
          {
            url: `https://openreview.net/profile?id=${encodeURIComponent(profile)}`,
            kind: 'openreview' as const,
          },
        ],
      }),
    });
    return source === undefined ? [] : [{ source }];
  });
}
