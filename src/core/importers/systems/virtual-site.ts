import type { ImportedSession, ImportedTalk, Importer } from '#src/core/importers/imported.ts';
import { builtInKindOf } from '#src/core/importers/entries/kinds.ts';
import { htmlLine } from '#src/core/importers/text/html-tree.ts';
import {
  list,
  own,
  parseJson,
  record,
  records,
  text,
  tryJson,
  type JsonRecord,
} from '#src/core/importers/source/json.ts';
import { Collected } from './collect.ts';

/** The data of virtual conference sites such as neurips.cc, icml.cc, iclr.cc, and mlsys.org. */
export const virtualSite: Importer = {
  name: 'virtual-site',
  label: 'virtual site JSON (neurips.cc, icml.cc, iclr.cc, mlsys.org)',
  recognizes: (files) => files.some((file) => recordsIn(tryJson(file)).length > 0),
  read: (files) => {
    const values = files.map((file) => parseJson(file));
    const abstracts = new Map(
      values
        .filter((value) => recordsIn(value).length === 0)
        .flatMap((value) => Object.entries(record(value)))
        .flatMap(([id, abstract]) =>
          typeof abstract === 'string' ? [[id, abstract] as const] : [],
        ),
    );
    return readRecords(values.flatMap(recordsIn), abstracts);
  },
};

function recordsIn(value: unknown): readonly JsonRecord[] {
  const found = Array.isArray(value) ? records(value) : records(own(value, 'results'));
  return found.filter(
    (item) => own(item, 'name') !== undefined && own(item, 'virtualsite_url') !== undefined,
  );
}

function readRecords(
  items: readonly JsonRecord[],
  abstracts: ReadonlyMap<string, string>,
): ReturnType<Importer['read']> {
  const collected = new Collected();
  const sessions = new Map<string, ImportedSession>();
  const talks = new Map<string, ImportedTalk>();
  for (const item of items) {
    const title = htmlLine(text(own(item, 'name')) ?? '');
    if (
      own(item, 'visible') === false ||
      /reject|withdraw/i.test(text(own(item, 'decision')) ?? '')
    ) {
      collected.remark(
        'refused',
        'A record was left out, because it is not shown or was rejected',
        title,
      );
      continue;
    }
    const talk = readRecord(item, title, abstracts, sessions, collected);
    const before = talks.get(talk.source);
    if (before === undefined) {
      talks.set(talk.source, talk);
      continue;
    }
    collected.remark('merged', 'A paper with several records became one talk', title);
    talks.set(talk.source, {
      ...before,
      slots: [...before.slots, ...talk.slots],
      sessions: [...new Set([...(before.sessions ?? []), ...(talk.sessions ?? [])])],
    });
  }
  return collected.event({
    settings: {},
    sessions: [...sessions.values()],
    talks: [...talks.values()].map(alone),
  });
}

/**
 * A talk that is shown only once, in a session, shares the session's time; a talk with several slots names the time of
 * each.
 */
function alone(talk: ImportedTalk): ImportedTalk {
  const [slot, second] = talk.slots;
  const isPoster = talk.kind === 'poster';
  return slot !== undefined && second === undefined && isPoster && talk.sessions?.length === 1
    ? { ...talk, slots: [] }
    : talk;
}

function readRecord(
  item: JsonRecord,
  title: string,
  abstracts: ReadonlyMap<string, string>,
  sessions: Map<string, ImportedSession>,
  collected: Collected,
): ImportedTalk {
  const type = text(own(item, 'eventtype')) ?? '';
  const kind = builtInKindOf(type) ?? 'talk';
  const start = text(own(item, 'starttime'));
  const end = text(own(item, 'endtime'));
  const room = collected.room(line(item, 'room_name'));
  const sessionName = line(item, 'session');
  if (
    sessionName !== undefined &&
    start !== undefined &&
    kind === 'poster' &&
    !sessions.has(sessionName)
  ) {
    sessions.set(sessionName, {
      source: sessionName,
      title: sessionName,
      texts: [],
      slots: [{ start, end, room }],
      kind: 'posters',
    });
  }
  const inSession = sessionName !== undefined && sessions.has(sessionName) && kind === 'poster';
  const abstract = text(own(item, 'abstract')) ?? abstracts.get(text(own(item, 'id')) ?? '');
  const paper = text(own(item, 'paper_url'));
  const link = (key: string, more: object) => {
    const url = text(own(item, key));
    return url === undefined ? [] : [{ url, ...more }];
  };
  const event = text(own(item, 'id'));
  return {
    source: paper ?? text(own(item, 'uid')) ?? event ?? title,
    title,
    texts: abstract === undefined ? [] : [{ form: 'auto', text: abstract }],
    slots: [{ source: event, start, end, room }],
    sessions: inSession ? [sessionName] : [],
    track: collected.track(line(item, 'topic')?.split('->')[0]),
    kind,
    tags: list(own(item, 'keywords')).flatMap((word) => text(word) ?? []),
    board: line(item, 'poster_position'),
    authors: records(own(item, 'authors')).flatMap((author) => {
      const source = collected.speaker(line(author, 'fullname'), {
        source: text(own(author, 'id')),
        affiliation: line(author, 'institution'),
      });
      return source === undefined ? [] : [{ source }];
    }),
    links: [
      ...link('paper_url', { kind: 'paper' }),
      ...link('paper_pdf_url', { kind: 'paper' }),
      ...link('url', {}),
    ],
  };
}

/** These sites escape their texts for HTML. */
function line(item: JsonRecord, key: string): string | undefined {
  const found = text(own(item, key));
  return found === undefined ? undefined : htmlLine(found).trim();
}
