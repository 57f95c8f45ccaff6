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
] as const;
export type TableField = (typeof tableFields)[number];

/** The headings, folded, that stand for a field. The first field with a match that is still free gets the column. */
const headings: Readonly<Record<TableField, RegExp>> = {
  id: /^(?:id|uid|code|number|nr|proposal id|session id|paper id|submission id)$/,
  title:
    /^(?:title|titel|titre|titulo|name|talk|session|session title|talk title|proposal title|subject|event|summary)$/,
  subtitle: /^(?:subtitle|untertitel)$/,
  start:
    /^(?:start|starts|starts at|start date ?time|start time|begin|beginn|debut|inicio|from|von|scheduled at|start local|start date)$/,
  date: /^(?:date|day|datum|tag|jour|fecha)$/,
  time: /^(?:time|uhrzeit|zeit|heure|hora)$/,
  end: /^(?:end|ends|ends at|end date ?time|end time|ende|fin|to|until|bis|end local)$/,
  endTime: /^(?:finish|finish time)$/,
  minutes:
    /^(?:minutes|min|duration|dauer|duree|duracion|length|duration minutes|scheduled duration)$/,
  room: /^(?:room|rooms|raum|saal|salle|sala|location|venue|place|ort|stage)$/,
  track: /^(?:track|topic|thema|theme|stream|primary area)$/,
  kind: /^(?:kind|type|typ|format|session format|session type|submission type|category)$/,
  speakers:
    /^(?:speakers?|speaker names?|presenters?|referent(?:en|innen)?|vortragende|who|owner|speaker name s)$/,
  affiliations: /^(?:affiliations?|organi[sz]ations?|company|institutions?|firma)$/,
  authors: /^(?:authors?|autor(?:en|es)?|auteurs?)$/,
  abstract:
    /^(?:abstract|description|beschreibung|zusammenfassung|resume|text|summary text|details)$/,
  language: /^(?:language|lang|sprache|langue|idioma)$/,
  tags: /^(?:tags?|keywords?|labels?)$/,
  url: /^(?:url|link|website|web)$/,
  status:
    /^(?:(?:proposal |submission |session |talk |final )?(?:status|state|decision)|entscheidung|statut|etat|estado|stato)$/,
  slot: /^(?:slot|key)$/,
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
  for (const field of tableFields) {
    if (found.has(field)) continue;
    const index = folded.findIndex(
      (heading, at) => !taken.has(at) && headings[field].test(heading),
    );
    if (index === -1) continue;
    found.set(field, index);
    taken.add(index);
  }
  return found;
}
