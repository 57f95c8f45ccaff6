import { misfitCheck } from '#src/core/checks/misfit-check.ts';
import type { Known } from '#src/core/checks/known.ts';
import { referenceAt } from '#src/core/checks/reference-at.ts';
import type { WrongForm } from '#src/core/checks/schema/misfit.ts';
import { fieldNameFirst } from '#src/core/checks/words/field-name.ts';
import { formHint } from '#src/core/checks/words/form-hint.ts';
import { oneOf } from '#src/core/checks/words/one-of.ts';
import { quote } from '#src/core/checks/words/quote.ts';
import { isVisible } from '#src/core/model/scalar.ts';

const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) ? value.length === 0 : typeof value === 'string' && !isVisible(value);

const wrong = ({ path, value, must }: WrongForm): string => {
  if (isEmpty(value)) return `${fieldNameFirst(path)} is empty.`;
  return typeof value === 'string'
    ? `${fieldNameFirst(path)} is ${quote(value)}, but it ${must}.`
    : `${fieldNameFirst(path)} ${must}.`;
};

const instead = (misfit: WrongForm, known: Known): string => {
  const { document, path, field, value, must } = misfit;
  if (isEmpty(value)) return 'Write its value, or leave the line out if it is not needed.';
  if (typeof value !== 'string') {
    return 'id' in Object(value)
      ? 'Leave out "name": it comes from the person’s file.'
      : 'Write "id: …" for a person with a file in speakers/, or "name: …" for one without.';
  }
  const ids = referenceAt(document, path, known);
  if (ids !== undefined) {
    const meant = ids.nearest(value);
    if (meant !== undefined) return `Write "${meant}".`;
    if (ids !== known.speakers && ids.all.length > 0 && ids.all.length <= 20) {
      return `Write ${oneOf(ids.all)}.`;
    }
    if (ids === known.speakers) {
      return `Write the id of a file in speakers/, or "name: ${quote(value).slice(1, -1)}" for a person without one.`;
    }
  }
  if (field.shape === 'whole number')
    return `Write a number that ${must.replace('must be', 'is')}.`;
  // No value that is meant is longer, and a long one would take long to look through.
  return formHint[field.form](value.slice(0, 300));
};

/** A text of a form that its field does not take: an id with spaces, an address without https. */
export const wrongForm = misfitCheck('wrong-form', (misfit, { known }) => {
  return { message: wrong(misfit), hint: instead(misfit, known) };
});
