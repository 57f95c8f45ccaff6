import type {
  ImportedPerson,
  ImportedSession,
  ImportedSlot,
  ImportedTalk,
  Importer,
  ImportFile,
} from '#src/core/importers/imported.ts';
import { htmlLine } from '#src/core/importers/text/html-tree.ts';
import {
  isRecord,
  list,
  own,
  record,
  records,
  text,
  type JsonRecord,
} from '#src/core/importers/source/json.ts';
import { builtInKindOf } from '#src/core/importers/entries/kinds.ts';
import { readRecords } from '#src/core/importers/source/records.ts';
import { Collected } from './collect.ts';
import { abstractOf, dropMeeting, parts, targetOf, timeOf, titleOf } from './mini-conf-values.ts';

/** The site data of Mini-Conf: a folder of CSV, JSON, and YAML files, as ICLR and EMNLP write them. */
export const miniConf: Importer = {
  name: 'mini-conf',
  label: 'Mini-Conf site data (a folder)',
  recognizes: (files) =>
    files.some(({ name }) => /^(?:main_)?papers\.(?:csv|json|ya?ml)$/i.test(name)) &&
    files.some(
      ({ name, text: head }) =>
        /^(?:config|main_calendar|paper_sessions|overall_calendar|speakers|committee)\./i.test(
          name,
        ) || /\bUID\b/.test(head.slice(0, 200)),
    ),
  read: (files) => new MiniConfReading(files).read(),
};

class MiniConfReading {
  readonly #files: readonly ImportFile[];
  readonly #collected = new Collected();
  readonly #sessions = new Map<string, ImportedSession>();
  readonly #talks = new Map<string, ImportedTalk>();

  constructor(files: readonly ImportFile[]) {
    this.#files = files;
  }

  read(): ReturnType<Importer['read']> {
    const config = record(this.#named(/^config\.ya?ml$/i)[0]);
    this.#readCalendar();
    this.#readPaperSessions();
    for (const paper of this.#recordsOf(/^(?:\w+_)?papers\./i)) this.#addPaper(paper);
    for (const speaker of this.#recordsOf(/^speakers\./i)) this.#addKeynote(speaker);
    for (const plenary of this.#recordsOf(/^plenary_sessions\./i))
      this.#addBlock(plenary, 'keynote');
    for (const tutorial of this.#recordsOf(/^tutorials\./i)) this.#addBlock(tutorial, 'tutorial');
    for (const workshop of this.#recordsOf(/^workshops\./i)) this.#addBlock(workshop, 'workshop');
    for (const social of this.#recordsOf(/^socials\./i)) this.#addBlock(social, 'social');
    const name = text(own(config, 'tagline')) ?? text(own(config, 'name'));
    return {
      settings: {
        name: name && htmlLine(name),
        shortName: text(own(config, 'name')),
      },
      rooms: [],
      tracks: [...this.#collected.tracks.values()],
      sessions: [...this.#sessions.values()],
      talks: [...this.#talks.values()],
      speakers: [...this.#collected.speakers.values()],
      remarks: this.#collected.remarks,
    };
  }

  #named(pattern: RegExp): unknown[] {
    return this.#files.filter(({ name }) => pattern.test(name)).map((file) => readRecords(file));
  }

  #recordsOf(pattern: RegExp): JsonRecord[] {
    return this.#named(pattern).flatMap((value) =>
      Array.isArray(value)
        ? records(value)
        : Object.entries(record(value)).flatMap(([key, item]) =>
            isRecord(item) ? [{ UID: key, ...item }] : records(item),
          ),
    );
  }

  /** Calendar entries: sessions of papers, live sessions of speakers, and entries without either. */
  #readCalendar(): void {
    const entries = this.#recordsOf(/^(?:main|overall)_calendar\./i);
    for (const [index, entry] of entries.entries()) {
      const start = text(own(entry, 'start'));
      const title = titleOf(entry);
      if (start === undefined || title === '') continue;
      const link = text(own(entry, 'link')) ?? text(own(entry, 'location')) ?? '';
      const slot: ImportedSlot = { start, end: text(own(entry, 'end')) };
      const { session, speaker } = targetOf(link);
      if (speaker !== undefined) this.#addSlot(`speaker ${speaker}`, title, slot, 'keynote');
      else if (session !== undefined || /poster/i.test(title)) {
        const source = session ?? title;
        const before = this.#sessions.get(source);
        if (before !== undefined)
          this.#collected.remark(
            'merged',
            'Calendar entries of one session became its slots',
            title,
          );
        this.#sessions.set(source, {
          source,
          title: before?.title ?? title,
          texts: [],
          kind: 'posters',
          slots: [...(before?.slots ?? []), slot],
        });
      } else if (!link.includes('_sessions.') || this.#named(/^paper_sessions\./i).length === 0) {
        this.#addSlot(
          `calendar ${title} ${start} ${String(index)}`,
          title,
          slot,
          builtInKindOf(title) ?? 'talk',
        );
      }
    }
  }

  #addSlot(source: string, title: string, slot: ImportedSlot, kind: ImportedTalk['kind']): void {
    const before = this.#talks.get(source);
    this.#talks.set(source, {
      ...(before ?? { source, title, texts: [], kind }),
      slots: [...(before?.slots ?? []), slot],
    });
  }

  #readPaperSessions(): void {
    for (const session of this.#recordsOf(/^paper_sessions\./i)) {
      const source = text(own(session, 'UID')) ?? text(own(session, 'name')) ?? '';
      dropMeeting(this.#collected, session);
      const start = timeOf(own(session, 'start_time'));
      this.#sessions.set(source, {
        source,
        title: text(own(session, 'long_name')) ?? text(own(session, 'name')) ?? source,
        texts: [],
        kind: 'session',
        slots: start === undefined ? [] : [{ start, end: timeOf(own(session, 'end_time')) }],
      });
      for (const uid of list(own(session, 'papers'))) {
        const key = text(uid) ?? '';
        this.#sessionsOfPaper.set(key, [...(this.#sessionsOfPaper.get(key) ?? []), source]);
      }
    }
  }

  readonly #sessionsOfPaper = new Map<string, string[]>();

  #addPaper(paper: JsonRecord): void {
    const source = text(own(paper, 'UID')) ?? text(own(paper, 'title')) ?? '';
    const sessions = [
      ...parts(own(paper, 'sessions')),
      ...(this.#sessionsOfPaper.get(source) ?? []),
    ];
    for (const session of sessions) {
      if (!this.#sessions.has(session)) {
        this.#sessions.set(session, {
          source: session,
          title: session,
          texts: [],
          kind: 'posters',
          slots: [],
        });
      }
    }
    const pdf = text(own(paper, 'pdf_url'));
    const key = `paper ${source}`;
    if (this.#talks.has(key))
      this.#collected.remark('merged', 'Papers with one UID became one talk', source);
    this.#talks.set(key, {
      source: key,
      title: text(own(paper, 'title')) ?? '',
      texts: abstractOf(own(paper, 'abstract')),
      slots: [],
      sessions,
      kind: 'paper',
      track: this.#collected.track(text(own(paper, 'track'))),
      tags: parts(own(paper, 'keywords')),
      authors: this.#people(own(paper, 'authors')),
      links: pdf === undefined ? [] : [{ url: pdf, kind: 'paper' }],
    });
  }

  #addKeynote(speaker: JsonRecord): void {
    const uid = text(own(speaker, 'UID')) ?? '';
    const source = `speaker ${uid}`;
    const bio = text(own(speaker, 'bio'));
    const person = this.#collected.speaker(text(own(speaker, 'speaker')), {
      affiliation: text(own(speaker, 'institution')),
      biography: bio === undefined ? undefined : { form: 'auto', text: bio },
      photo: text(own(speaker, 'image')),
    });
    this.#talks.set(source, {
      source,
      title: text(own(speaker, 'title')) ?? this.#talks.get(source)?.title ?? '',
      texts: abstractOf(own(speaker, 'abstract')),
      slots: this.#talks.get(source)?.slots ?? [],
      kind: 'keynote',
      speakers: person === undefined ? [] : [{ source: person }],
    });
  }

  /** A workshop, tutorial, social, or plenary: a talk with a slot for each of its sessions. */
  #addBlock(block: JsonRecord, kind: 'keynote' | 'tutorial' | 'workshop' | 'social'): void {
    const uid = text(own(block, 'UID')) ?? text(own(block, 'title')) ?? '';
    const title = text(own(block, 'title')) ?? text(own(block, 'name')) ?? '';
    dropMeeting(this.#collected, block);
    const slots = records(own(block, 'sessions')).flatMap((session): ImportedSlot[] => {
      dropMeeting(this.#collected, session);
      const start = timeOf(own(session, 'start_time'));
      if (start === undefined) return [];
      return [
        {
          source: text(own(session, 'name')),
          start,
          end: timeOf(own(session, 'end_time')),
        },
      ];
    });
    const website = text(own(block, 'website')) ?? text(own(block, 'url'));
    this.#talks.set(`${kind} ${uid}`, {
      source: `${kind} ${uid}`,
      title,
      texts: abstractOf(own(block, 'abstract') ?? own(block, 'description')),
      slots,
      kind,
      speakers: this.#people(
        own(block, 'authors') ??
          own(block, 'organizers') ??
          own(block, 'presenter') ??
          own(block, 'hosts'),
      ),
      links: website === undefined ? [] : [{ url: website }],
    });
  }

  #people(value: unknown): ImportedPerson[] {
    return parts(value).flatMap((name) => {
      const source = this.#collected.speaker(htmlLine(name));
      return source === undefined ? [] : [{ source }];
    });
  }
}
