import { misfitCheck } from '#src/core/checks/misfit-check.ts';
import { firstSentence } from '#src/core/checks/words/first-sentence.ts';
import { collectionWords } from '#src/core/checks/words/collection-words.ts';
import { fieldName } from '#src/core/checks/words/field-name.ts';

/** A field that must be there and is not, or has no value. */
export const missingKey = misfitCheck('missing-key', (misfit) => {
  const { document, path, field } = misfit;
  const key = String(path.at(-1) ?? '');
  const above = path.slice(0, -1);
  const where = above.length === 0 ? collectionWords[document.collection] : fieldName(above);
  const meaning = firstSentence(field.description);
  return {
    part: 'key',
    message: `"${key}" has no value, but ${where} needs it.`,
    hint: `Write "${key}: …"${meaning === '' ? '.' : `: ${meaning}`}`,
  };
});
