import type {
  ImportedItem,
  ImportedLink,
  ImportedPerson,
  ImportedSession,
  ImportedTalk,
} from '#src/core/importers/imported.ts';
import { safeAddress } from '#src/core/importers/text/clean-tree.ts';
import { holdsPasscode } from '#src/core/importers/text/private-text.ts';
import { toMarkdown } from '#src/core/importers/text/to-markdown.ts';
import { toLine, toTitle } from '#src/core/importers/text/to-line.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import { kindOfBreakTitle } from './break-titles.ts';
import type { BuildContext } from './context.ts';
import { written, type Fields, type ImportedEntry } from './entry.ts';
import { importedValues } from './imported-values.ts';
import { languageOf } from './languages.ts';
import { linkKind } from './link-kind.ts';
import type { ItemSlots } from './place-slots.ts';
import { timingOf } from './timing.ts';
import { speakerToCome } from './unnamed-people.ts';

/** The file of a talk. */
export function talkEntry(
  talk: ImportedTalk,
  id: string,
  slots: ItemSlots,
  context: BuildContext,
): ImportedEntry {
  const sessions = ids(talk.sessions, context.sessionId);
  const kind = kindOf(talk, context);
  const timing = timingOf(slots, sessions.length > 0, context);
  return {
    ...itemEntry(talk, 'talks', id, context),
    fields: written({
      ...titles(talk, context),
      kind,
      ...(sessions.length > 1 ? { sessions } : { session: sessions[0] }),
      order: talk.order,
      board: toLine(talk.board),
      ...timing.fields,
      track: context.trackId(talk.track),
      speakers: people(talk.speakers, context),
      authors: people(talk.authors, context),
      ...facts(talk, context),
      note: toLine(talk.note) ?? (lacksSpeaker(talk, context) ? speakerToCome : undefined),
      doNotRecord: talk.doNotRecord === true ? true : undefined,
      links: links(talk.links, talk.title, context),
      imported: importedValues({ ...talk.noPlace, ...timing.noPlace }, talk.title, context),
    }),
  };
}

/** Whether the source names a speaker, but with a placeholder such as "TBA". */
function lacksSpeaker({ speakers = [] }: ImportedTalk, { speakerId }: BuildContext): boolean {
  return speakers.some(({ source }) => speakerId(source) === undefined);
}

/** The id of a talk's kind. Many systems call breaks talks, too; then the title decides. */
function kindOf({ kind, title, speakers = [] }: ImportedTalk, { kinds }: BuildContext): string {
  const named = typeof kind === 'object' ? kinds.idOf(kind.word) : (kind ?? 'talk');
  return named === 'talk' ? (kindOfBreakTitle(title, speakers.length > 0) ?? named) : named;
}

/** The file of a session. */
export function sessionEntry(
  session: ImportedSession,
  id: string,
  slots: ItemSlots,
  context: BuildContext,
): ImportedEntry {
  const timing = timingOf(slots, false, context);
  return {
    ...itemEntry(session, 'sessions', id, context),
    fields: written({
      ...titles(session, context),
      kind: session.kind ?? 'session',
      ...timing.fields,
      chairs: people(session.chairs, context),
      organizers: people(session.organizers, context),
      track: context.trackId(session.track),
      ...facts(session, context),
      links: links(session.links, session.title, context),
      imported: importedValues({ ...session.noPlace, ...timing.noPlace }, session.title, context),
    }),
  };
}

function itemEntry(
  item: ImportedItem,
  collection: 'talks' | 'sessions',
  id: string,
  context: BuildContext,
): Omit<ImportedEntry, 'fields'> {
  const texts = item.texts.map((text) => toMarkdown(text, context.leftOut, context.base));
  const distinct = texts.filter(
    (text, index) =>
      text !== '' && !texts.some((other, at) => at !== index && holds(other, text, at < index)),
  );
  return { collection, id, source: item.source, body: distinct.join('\n\n') };
}

/**
 * Whether a text contains all of another text. Of two equal texts, only the earlier one counts as containing the other.
 */
function holds(text: string, other: string, isEarlier: boolean): boolean {
  return text === other ? isEarlier : text.includes(other);
}

function titles(
  item: ImportedItem,
  { notes }: BuildContext,
): Record<string, FieldValue | undefined> {
  const title = toTitle(item.title, item.htmlTitle);
  if (title === undefined)
    notes.add('changed', 'A title was missing; "Untitled" stands in its place');
  else if (title.endsWith('…') && item.title.length > 380) {
    notes.add(
      'changed',
      'A title was cut, for it was longer than 400 characters',
      title.slice(0, 60),
    );
  }
  const subtitle = toLine(item.subtitle, item.htmlTitle);
  return { title: title ?? 'Untitled', subtitle: subtitle === title ? undefined : subtitle };
}

function facts(item: ImportedItem, context: BuildContext): Record<string, FieldValue | undefined> {
  const tags = (item.tags ?? []).map((tag) => toLine(tag)).filter((tag) => tag !== undefined);
  const language = languageOf(item.language);
  return {
    tags: [...new Set(tags)],
    language: language === context.language ? undefined : language,
    status: item.status,
  };
}

/** The people of a list, each once: their ids, with their roles. */
export function people(
  persons: readonly ImportedPerson[] | undefined,
  context: BuildContext,
): FieldValue[] | undefined {
  const seen = new Set<string>();
  return persons?.flatMap(({ source, role }): FieldValue[] => {
    const id = context.speakerId(source);
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    const part = toLine(role);
    return [part === undefined ? id : { id, role: part }];
  });
}

function ids(
  sources: readonly string[] | undefined,
  idOf: (source: string) => string | undefined,
): string[] {
  const found = (sources ?? []).map((source) => idOf(source)).filter((id) => id !== undefined);
  return [...new Set(found)];
}

function links(
  found: readonly ImportedLink[] | undefined,
  about: string,
  { notes, leftOut }: BuildContext,
): Fields[] {
  const seen = new Set<string>();
  return (found ?? []).flatMap(({ url, title, kind }): Fields[] => {
    // Forms for proposals begin an address that many people never finish, or write without its beginning.
    const given = url.trim();
    if (/^(?:https?:\/\/)?$/i.test(given)) return [];
    const isShort = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)+\/)/i.test(given);
    const address = safeAddress(isShort ? `https://${given}` : given);
    if (address === undefined) {
      notes.add('refused', 'A link was left out, because it is no web address', about);
      return [];
    }
    if (holdsPasscode(address)) {
      leftOut.passcodes += 1;
      return [];
    }
    if (seen.has(address)) return [];
    seen.add(address);
    const name = toLine(title);
    return [
      written({
        kind: kind ?? linkKind(address, name),
        url: address,
        title: name === address ? undefined : name,
      }),
    ];
  });
}
