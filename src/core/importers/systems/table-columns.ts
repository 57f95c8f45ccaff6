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
    /^(?:minutes|min|duration|dauer|duree|duracion|length|duration minutes|scheduled duration)$/,
  ],
  room: [/^(?:room|rooms|raum|saal|salle|sala|location|venue|place|ort|stage)$/],
  track: [/^(?:track|topic|thema|theme|stream|primary area)$/, /^session$/],
  kind: [/^(?:kind|type|typ|format|session format|session type|submission type|category)$/],
  speakers: [
    /^(?:speakers?|speaker names?|presenters?|referent(?:en|innen)?|vortragende|who|owner|speaker name s)$/,
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
  const folded = header.map((heading) => foldText(heading.replace(/([a-z])([A-Z])/g, '$1 $2')));
  const found = new Map<TableField, number>();
  const taken = new Set<number>();
  for (const [field, heading] of Object.entries(options.columns ?? {})) {
    const isField = (tableFields as readonly string[]).includes(field);
    const index = folded.indexOf(foldText(heading));
    if (!isField) {
      throw new ImportRefusal(
        `There is no field "${field}"; a column can be ${tableFields.join(', ')}.`,
      );
    }
    if (index === -1) {
      throw new ImportRefusal(
        `There is no column "${heading}"; the columns are ${header.map((name) => `"${name}"`).join(', ')}.`,
      );
    }
    found.set(field as TableField, index);
    taken.add(index);
  }
  const take = (field: TableField, patterns: readonly RegExp[]): void => {
    if (found.has(field)) return;
    for (const pattern of patterns) {
      const index = folded.findIndex((heading, at) => !taken.has(at) && pattern.test(heading));
      if (index === -1) continue;
      found.set(field, index);
      taken.add(index);
      return;
    }
  };
  // Calendars have a column for the date of the start, and one for its time (Google Calendar's CSV).
  const isApart = [startDate, startTime].every((part) => folded.some((name) => part.test(name)));
  if (isApart && !found.has('start')) {
    take('date', [startDate]);
    take('time', [startTime]);
  }
  for (const field of tableFields) take(field, headings[field]);
  return found;
}
