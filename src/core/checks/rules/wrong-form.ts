import { toId } from '#src/core/text/fold.ts';
import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import type { Ids, IdIndex } from '#src/core/checks/id-index.ts';
import type { WrongForm } from '#src/core/checks/schema/schema-issue.ts';
import { fieldNameFirst } from '#src/core/checks/words/fields.ts';
import { formHint } from '#src/core/checks/words/hints.ts';
import { joinWords, oneOf, quote } from '#src/core/text/sentences.ts';
import { referenceAt } from '#src/core/model/reference.ts';
import { isVisible } from '#src/core/model/scalar.ts';

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : typeof value === 'string' && !isVisible(value);
}

function wrong({ path, value, must }: WrongForm): string {
  if (isEmpty(value)) return `${fieldNameFirst(path)} is empty.`;
  return typeof value === 'string'
    ? `${fieldNameFirst(path)} is ${quote(value)}, but it ${must}.`
    : `${fieldNameFirst(path)} ${must}.`;
}

/** The ids that the field can contain; undefined for a field that contains no id. */
function possibleIds({ at, path }: WrongForm, idIndex: IdIndex): Ids | undefined {
  const to = referenceAt(at.collection, path);
  return to && idIndex[to];
}

function instead(issue: WrongForm, idIndex: IdIndex): string {
  const { path, field, value, must } = issue;
  if (isEmpty(value)) return 'Write a value, or remove the line.';
  if (typeof value !== 'string') {
    return 'id' in Object(value)
      ? 'Remove "name": it comes from the person’s file.'
      : 'Write "id: …" for a person with a file in speakers/, or "name: …" for one without.';
  }
  const ids = possibleIds(issue, idIndex);
  if (ids !== undefined) {
    const items = typeof path.at(-1) === 'number' ? value.split(/\s+-\s+/) : [];
    if (items.length > 1) {
      const lines = items.map((item) => quote(`- ${ids.nearest(item) ?? item}`));
      return `Write ${joinWords(lines, 'and')} on lines of their own, with the same number of spaces before each.`;
    }
    const words = toId(value).split('-');
    const meant = ids.nearest(value) ?? ids.all.findLast((id) => words.includes(id));
    if (meant !== undefined) return `Write "${meant}".`;
    if (ids !== idIndex.speakers && ids.all.length > 0 && ids.all.length <= 20) {
      return `Write ${oneOf(ids.all)}.`;
    }
    if (ids === idIndex.speakers) {
      return `Write the id of a file in speakers/, or "name: ${quote(value).slice(1, -1)}" for a person without one.`;
    }
  }
  if (field.shape === 'whole number')
    return `Write a number that ${must.replace('must be', 'is')}.`;
  // No intended value is longer, and searching a long one would take too long.
  return formHint[field.form](value.slice(0, 300));
}

/** A text in a form that its field does not accept: an id with spaces, an address without https. */
export const wrongForm = problemRule('wrong-form', 'wrong-form', (issue, { idIndex }) => {
  const { path, value } = issue;
  const ids = possibleIds(issue, idIndex);
  const id = ids !== undefined && typeof value === 'string' ? toId(value) : undefined;
  return {
    message: wrong(issue),
    hint: instead(issue, idIndex),
    // An id in a different spelling; a name that only resembles one may be somebody else's.
    fix:
      id !== undefined && ids?.all.includes(id) === true
        ? { edit: 'set', path, value: id }
        : undefined,
  };
});
