import { misfitCheck } from '#src/core/checks/misfit-check.ts';
import { nearestAmong } from '#src/core/checks/nearest-among.ts';
import type { UnknownValue } from '#src/core/checks/schema/misfit.ts';
import { fieldName } from '#src/core/checks/words/field-name.ts';
import { oneOf } from '#src/core/checks/words/one-of.ts';
import { quote } from '#src/core/checks/words/quote.ts';

const instead = ({ value, possible }: UnknownValue): string => {
  const meant = typeof value === 'string' ? nearestAmong(possible)(value) : undefined;
  return meant === undefined
    ? `Write ${oneOf(possible)}.`
    : `Write "${meant}"; it takes ${oneOf(possible)}.`;
};

/** A value that is none of those a field takes. */
export const unknownValue = misfitCheck('unknown-value', (misfit) => {
  const { path, value } = misfit;
  return {
    message: `${quote(value)} is not a possible value of ${fieldName(path)}.`,
    hint: instead(misfit),
  };
});
