import type { IdIndex } from '#src/core/checks/id-index.ts';
import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import type { Shape, WrongType } from '#src/core/checks/schema/schema-issue.ts';
import { fieldNameFirst } from '#src/core/checks/words/fields.ts';
import { joinWords, quote } from '#src/core/text/sentences.ts';
import { toId } from '#src/core/text/fold.ts';
import { minutesMeant } from '#src/core/checks/words/times.ts';
import { peopleFields } from '#src/core/model/reference.ts';
import { idPattern } from '#src/core/model/scalar.ts';

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function found(value: unknown): string {
  return Array.isArray(value) ? 'a list' : isMap(value) ? 'a set of named values' : quote(value);
}

const takes: Readonly<Record<Shape, string>> = {
  text: 'a single text',
  'whole number': 'a whole number',
  'yes or no': '"true" or "false"',
  list: 'a list (even for a single item)',
  map: 'a set of named values',
};

/** The nearest named field above a field, for an example. */
function nameOf({ path }: WrongType): string {
  return path.findLast((step) => typeof step === 'string') ?? '';
}

function asText(issue: WrongType, { rooms, tracks }: IdIndex): string {
  const { path, value } = issue;
  if (typeof path.at(-1) === 'number') {
    const { id, name } = Object(value) as Record<string, unknown>;
    const meant = [id, name].find((each) => typeof each === 'string') ?? '';
    const list = nameOf(issue);
    const ids = list === 'rooms' ? rooms : list === 'tracks' ? tracks : undefined;
    return `Write only a text there, like "- ${ids?.nearest(meant) ?? (meant || '…')}".`;
  }
  const [only, ...others] = Array.isArray(value) ? (value as unknown[]) : [];
  const example = typeof only === 'string' && others.length === 0 ? only : '…';
  return `Write "${nameOf(issue)}: ${quote(example).slice(1, -1)}" on one line. Put text that begins with "[" or "{" in quotation marks.`;
}

function isLength(issue: WrongType): boolean {
  return nameOf(issue).toLowerCase().includes('minutes');
}

function asNumber(issue: WrongType): string {
  const minutes = meantValue(issue);
  const example = isLength(issue) ? (typeof minutes === 'number' ? minutes : 30) : 1;
  return `Write only digits, such as "${nameOf(issue)}: ${example}".`;
}

const yes = /^(y|ja|oui|s[ií]|on|1|true\b.*|yes\b.*)$/i;
const no = /^(n|nein|non|off|0|false\b.*|no\b.*)$/i;

function asYesNo(issue: WrongType): string {
  const meant = meantValue(issue);
  const name = nameOf(issue);
  return meant === undefined
    ? `Write "${name}: true" or "${name}: false".`
    : `Write "${name}: ${String(meant)}".`;
}

/** The number, "true" or "false" that a text expresses in words. */
function meantValue(issue: WrongType): number | boolean | undefined {
  const { value, field } = issue;
  if (typeof value !== 'string') return undefined;
  if (field.shape === 'whole number') return isLength(issue) ? minutesMeant(value) : undefined;
  if (field.shape !== 'yes or no') return undefined;
  return yes.test(value) ? true : no.test(value) ? false : undefined;
}

/** An item in the form that its list requires; the text may be its name or its address. */
function itemOf({ at }: WrongType, list: string, text: string, idIndex: IdIndex): string {
  const { speakers } = idIndex;
  const isOfEvent = at.collection === 'event';
  if (peopleFields.has(list)) {
    // A second person with the same name but without a page is rarely intended.
    return speakers.nearest(text) ?? (idPattern.test(text) ? text : `name: ${text}`);
  }
  switch (list) {
    case 'rooms':
    case 'tracks':
      // The event describes them; an entry names them.
      if (!isOfEvent) return idIndex[list].nearest(text) ?? (toId(text) || '…');
      return `{ id: ${toId(text) || '…'}, name: ${text} }`;
    case 'links':
      return isOfEvent ? `{ title: …, url: '${text}' }` : `{ kind: website, url: '${text}' }`;
    default:
      return text;
  }
}

function asList(issue: WrongType, idIndex: IdIndex): string {
  const { value } = issue;
  if (typeof value !== 'string') {
    return 'Make it a list: put "- " before its first line and two spaces before the others.';
  }
  const name = nameOf(issue);
  const between = peopleFields.has(name) ? /[,;]|\s(?:and|&|und|et|y|e)\s/ : /[,;]/;
  const items = value.split(between).flatMap((item) => item.trim() || []);
  const examples = (items.length === 0 ? ['…'] : items.slice(0, 2)).map(
    (item) => `"- ${itemOf(issue, name, quote(item, 40).slice(1, -1), idIndex)}"`,
  );
  return `Write each on its own line below "${name}:", like ${joinWords(examples, 'and')}.`;
}

const mostListed = 8;

function asMap(issue: WrongType): string {
  const { field, path, value } = issue;
  const names = field.required.length > 0 ? field.required : field.keys;
  const text = typeof value === 'string' ? quote(value, 40).slice(1, -1) : '';
  // A text instead of named values is usually their name.
  const id = names.includes('name') ? toId(text) : '';
  const lines = names.map((name) => {
    const example = name === 'name' ? text : name === 'id' ? id : '';
    return `"${name}: ${example === '' ? '…' : example}"`;
  });
  // Nobody would find the intended field in a long list.
  const listed =
    lines.length > mostListed
      ? `a line such as ${lines[0] ?? ''}`
      : joinWords(lines, field.required.length > 0 ? 'and' : 'or');
  return typeof path.at(-1) === 'number'
    ? `Write ${listed}, each on its own line, with "- " before the first.`
    : `Write "${nameOf(issue)}:" and below it, indented, ${listed}.`;
}

const instead: Readonly<Record<Shape, (issue: WrongType, idIndex: IdIndex) => string>> = {
  text: asText,
  'whole number': asNumber,
  'yes or no': asYesNo,
  list: asList,
  map: asMap,
};

/** A value of the wrong type: a text instead of a list, a word instead of a number, and so on. */
export const wrongType = problemRule('wrong-type', 'wrong-type', (issue, { idIndex }) => {
  const { path, field, value } = issue;
  const meant = meantValue(issue);
  // "yes, but not the slides" says more than "true" does.
  const isAll = typeof meant === 'number' || !/\W/.test(String(value));
  return {
    message: `${fieldNameFirst(path)} is ${found(value)}, but must be ${takes[field.shape]}.`,
    hint: instead[field.shape](issue, idIndex),
    fix: meant === undefined || !isAll ? undefined : { edit: 'set', path, value: meant },
  };
});
