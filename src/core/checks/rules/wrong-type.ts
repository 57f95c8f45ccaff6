import type { Known } from '#src/core/checks/known.ts';
import { misfitCheck } from '#src/core/checks/misfit-check.ts';
import type { Shape, WrongType } from '#src/core/checks/schema/misfit.ts';
import { fieldNameFirst } from '#src/core/checks/words/field-name.ts';
import { joinWords } from '#src/core/checks/words/join-words.ts';
import { toId } from '#src/core/checks/to-id.ts';
import { minutesMeant } from '#src/core/checks/words/minutes-meant.ts';
import { quote } from '#src/core/checks/words/quote.ts';
import { idPattern } from '#src/core/model/scalar.ts';

const isMap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const found = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : isMap(value) ? 'several named values' : quote(value);

const takes: Readonly<Record<Shape, string>> = {
  text: 'one text',
  'whole number': 'a whole number',
  'yes or no': '"true" or "false"',
  list: 'a list, even of one',
  map: 'several named values',
};

/** The nearest field above that has a name, to write an example with. */
const nameOf = ({ path }: WrongType): string =>
  path.findLast((step) => typeof step === 'string') ?? '';

const asText = (misfit: WrongType): string => {
  const [only, ...others] = Array.isArray(misfit.value) ? (misfit.value as unknown[]) : [];
  const example = typeof only === 'string' && others.length === 0 ? only : '…';
  return `Write "${nameOf(misfit)}: ${quote(example).slice(1, -1)}" on one line; a text that begins with "[" or "{" stands in quotation marks.`;
};

const asNumber = (misfit: WrongType): string => {
  const { value } = misfit;
  const minutes = typeof value === 'string' ? minutesMeant(value) : undefined;
  const example = nameOf(misfit).toLowerCase().includes('minutes') ? (minutes ?? 30) : 1;
  return `Write digits alone, like "${nameOf(misfit)}: ${example}".`;
};

const yes = /^(y|ja|oui|s[ií]|on|1|true\b.*|yes\b.*)$/i;
const no = /^(n|nein|non|off|0|false\b.*|no\b.*)$/i;

const asYesNo = (misfit: WrongType): string => {
  const text = typeof misfit.value === 'string' ? misfit.value : '';
  const meant = yes.test(text) ? 'true' : no.test(text) ? 'false' : undefined;
  const name = nameOf(misfit);
  return meant === undefined
    ? `Write "${name}: true" or "${name}: false".`
    : `Write "${name}: ${meant}".`;
};

/** An item as its list takes it: what stands there may be its name, or its address. */
const itemOf = (
  { document }: WrongType,
  list: string,
  text: string,
  { speakers }: Known,
): string => {
  switch (list) {
    case 'speakers':
    case 'authors':
    case 'chairs':
    case 'organizers':
      // A second person of the same name, without a page, is hardly ever meant.
      return speakers.nearest(text) ?? (idPattern.test(text) ? text : `name: ${text}`);
    case 'rooms':
    case 'tracks':
      return `{ id: ${toId(text) || '…'}, name: ${text} }`;
    case 'links':
      return document.collection === 'event'
        ? `{ title: …, url: '${text}' }`
        : `{ kind: website, url: '${text}' }`;
    default:
      return text;
  }
};

const asList = (misfit: WrongType, known: Known): string => {
  const { value } = misfit;
  if (typeof value !== 'string') {
    return 'Write it as a list: put "- " before its first line and two spaces before the others.';
  }
  const items = value.split(/[,;]/).flatMap((item) => item.trim() || []);
  const first = quote(items[0] ?? '…', 40).slice(1, -1);
  const name = nameOf(misfit);
  return `Write each on a line of its own below "${name}:", like "- ${itemOf(misfit, name, first, known)}".`;
};

const asMap = (misfit: WrongType): string => {
  const { field, path } = misfit;
  const names = field.required.length > 0 ? field.required : field.keys;
  const listed = joinWords(
    names.map((name) => `"${name}: …"`),
    field.required.length > 0 ? 'and' : 'or',
  );
  return typeof path.at(-1) === 'number'
    ? `Write ${listed}, each on a line of its own, with "- " before the first.`
    : `Write "${nameOf(misfit)}:" and below it, indented, ${listed}.`;
};

const instead: Readonly<Record<Shape, (misfit: WrongType, known: Known) => string>> = {
  text: asText,
  'whole number': asNumber,
  'yes or no': asYesNo,
  list: asList,
  map: asMap,
};

/** A text where a list belongs, a word where a number belongs, and so on. */
export const wrongType = misfitCheck('wrong-type', (misfit, { known }) => {
  const { path, field, value } = misfit;
  return {
    message: `${fieldNameFirst(path)} is ${found(value)}, but takes ${takes[field.shape]}.`,
    hint: instead[field.shape](misfit, known),
  };
});
