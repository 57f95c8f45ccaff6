import { ImportRefusal, type ImportOptions } from '#src/core/importers/imported.ts';
import { foldText } from '#src/core/text/fold.ts';

/** The fields that a table's columns can contain. */
export const tableFields = [
  'id',
  'title',
  'subtitle',
  'start',
  'date',
  'time',
  'end',
  'endTime',
  'minutes',
  'room',
  'track',
  'kind',
  'firstName',
  'lastName',
  'speakers',
  'affiliations',
  'authors',
  'abstract',
  'language',
  'tags',
  'url',
  'status',
  'slot',
  'private',
] as const;
export type TableField = (typeof tableFields)[number];

const startDate = /^(?:start|starting|begin) date$|^startdatum$|^date de debut$|^fecha de inicio$/;
const startTime =
  /^(?:start|starting|begin) time$|^start(?:uhr)?zeit$|^heure de debut$|^hora de inicio$/;
const endTime = /^(?:end|ending) time$|^end(?:uhr)?zeit$|^heure de fin$|^hora de fin$/;

/**
 * The headings, folded, that stand for a field; the field takes the first of these patterns that a column matches, and of
 * several such columns the leftmost. A column belongs to one field only, to the one that is listed first.
 */
const headings: Readonly<Record<TableField, readonly RegExp[]>> = {
  id: [/^(?:id|uid|code|number|nr|proposal id|session id|paper id|submission id)$/],
  // Forms ask for the "Name" of a person before the title, and tables put the "Session" of a talk there.
  title: [
    /^(?:title|titel|titre|titulo)$/,
    /^(?:(?:talk|session|proposal|paper|presentation) title|title of (?:the |your )?(?:talk|session|proposal|paper|presentation))$/,
    /^talk$/,
    /^(?:session|subject|event|summary)$/,
    /^name$/,
  ],
  subtitle: [/^(?:subtitle|untertitel)$/],
  start: [
    /^(?:start|starts|starts at|start date ?time|begin|beginn|debut|inicio|from|von|scheduled at|start local)$/,
    startTime,
    startDate,
  ],
  date: [/^(?:date|day|datum|tag|jour|fecha)$/],
  time: [/^(?:time|uhrzeit|zeit|heure|hora)$/],
  end: [
    /^(?:end|ends|end date ?time|ende|fin|to|until|bis|end local)$/,
    /^(?:end|ending) date$|^enddatum$|^date de fin$|^fecha de fin$/,
    endTime,
  ],
  endTime: [/^(?:finish|finish time)$/, endTime],
  minutes: [
    /^(?:(?:scheduled )?(?:duration|length)|dauer|duree|duracion)(?: in)?(?: (?:min|minutes|minuten))?$/,
    /^min(?:ute[ns]?|utos|uti)?$/,
  ],
  room: [/^(?:room|rooms|raum|saal|salle|sala|location|venue|place|ort|stage)$/],
  track: [/^(?:track|topic|thema|theme|stream|primary area)$/, /^session$/],
  kind: [/^(?:kind|type|typ|format|session format|session type|submission type|category)$/],
  firstName: [
    /^(?:(?:speaker|presenter|author)s? )?(?:first|given|fore) ?name$|^vorname$|^prenom$|^nombres?$|^nome$|^voornaam$/,
  ],
  lastName: [
    /^(?:(?:speaker|presenter|author)s? )?(?:last|family|sur) ?name$|^(?:nach|familien)name$|^nom de famille$|^apellidos?$|^cognome$|^sobrenome$|^achternaam$/,
    /^(?:name|nom)$/,
  ],
  speakers: [
    /^(?:(?:speaker|presenter)s?(?: names?)?|referent(?:en| ?innen| ?in)?|vortragende[nr]?|sprecher(?: ?innen| ?in)?|intervenants?|ponentes?|relator[ei]|who|owner)$/,
    /^(?:name|full name|your name|first and last name)$/,
  ],
  affiliations: [/^(?:affiliations?|organi[sz]ations?|company|institutions?|firma)$/],
  authors: [/^(?:authors?|autor(?:en|es)?|auteurs?)$/],
  abstract: [
    /^(?:abstract|description|beschreibung|zusammenfassung|resume|text|summary text|details)$/,
  ],
  language: [/^(?:language|lang|sprache|langue|idioma)$/],
  tags: [/^(?:tags?|keywords?|labels?)$/],
  url: [/^(?:url|link|website|web)$/],
  status: [
    /^(?:(?:proposal |submission |session |talk |final )?(?:status|state|decision)|entscheidung|statut|etat|estado|stato)$/,
  ],
  slot: [/^(?:slot|key)$/],
  private: [/^(?:private|privat|prive|privad[oa])$/],
};

/**
 * A heading in the form of the patterns: folded, with its plural in the word (`Speaker(s)`, `Autor/in`), and its words
 * apart (`sessionTitle`).
 */
function foldHeading(heading: string): string {
  const whole = heading
    .replace(/(\p{L})\((\p{Ll}{1,5})\)/gu, '$1$2')
    .replace(/(\p{L})[/*:_](s|in|innen|en)\b/gu, '$1$2');
  return foldText(whole.replace(/([a-z])([A-Z])/g, '$1 $2'));
}

/** Longer cells are texts, and slow to search. */
const mostCharacters = 100;

/** Whether a heading, or each of its parts in `Room/Location`, has a meaning. */
function means(heading: string, pattern: RegExp): boolean {
  if (pattern.test(foldHeading(heading))) return true;
  const parts = heading.slice(0, mostCharacters).split(/\s*[/|]\s*|\s+(?:or|oder)\s+/);
  return parts.length > 1 && parts.every((part) => pattern.test(foldHeading(part)));
}

/** Whether a column is private. */
export function isPrivate(heading: string): boolean {
  return /\be ?mail\b|phone|telefon|internal|notes? (?:for|to)|password|passcode|availabilit/.test(
    heading,
  );
}

/** The column of each field: from the options, or else judging by the headings. */
export function guessColumns(
  header: readonly string[],
  options: ImportOptions,
): Map<TableField, number> {
  const folded = header.map(foldHeading);
  const found = new Map<TableField, number>();
  const taken = new Set<number>();
  for (const [field, heading] of Object.entries(options.columns ?? {})) {
    const isField = (tableFields as readonly string[]).includes(field);
    const index = folded.indexOf(foldHeading(heading));
    if (!isField) {
      throw new ImportRefusal(
        `There is no field "${field}"; a column can be ${tableFields.join(', ')}.`,
      );
    }
    if (index === -1) {
      throw new ImportRefusal(
        `There is no column "${heading}"; the columns are ${header
          .filter((name) => name !== '')
          .map((name) => `"${name}"`)
          .join(', ')}.`,
      );
    }
    found.set(field as TableField, index);
    taken.add(index);
  }
  const take = (field: TableField, patterns: readonly RegExp[]): void => {
    if (found.has(field)) return;
    for (const pattern of patterns) {
      const index = header.findIndex((heading, at) => !taken.has(at) && means(heading, pattern));
      if (index === -1) continue;
      found.set(field, index);
      taken.add(index);
      return;
    }
  };
  const isFree = (patterns: readonly RegExp[]): boolean =>
    header.some((heading, at) => !taken.has(at) && patterns.some((one) => means(heading, one)));
  /** Whether the first and the last name have columns of their own, and no column has the whole name. */
  const holdsNamesInParts = (): boolean =>
    !found.has('speakers') &&
    !isFree(headings.speakers.slice(0, 1)) &&
    isFree(headings.firstName) &&
    isFree(headings.lastName);
  // Calendars have a column for the date of the start, and one for its time (Google Calendar's CSV).
  const isApart = [startDate, startTime].every((part) => folded.some((name) => part.test(name)));
  if (isApart && !found.has('start')) {
    take('date', [startDate]);
    take('time', [startTime]);
  }
  for (const field of tableFields) {
    const isPart = field === 'firstName' || field === 'lastName';
    if (field === 'firstName' && holdsNamesInParts()) {
      take('firstName', headings.firstName);
      take('lastName', headings.lastName);
    }
    // Beside both parts of a name, no other column is needed for people.
    const hasParts = found.has('firstName') && found.has('lastName');
    if (!isPart && !(field === 'speakers' && hasParts)) take(field, headings[field]);
  }
  return found;
}
