import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { firstSentence } from '#src/core/text/sentences.ts';
import { collectionWords, fieldName } from '#src/core/checks/words/fields.ts';

/** A required field that is missing or has no value. */
export const missingKey = problemRule('missing-key', 'missing-key', (issue) => {
  const { at, path, field } = issue;
  const key = String(path.at(-1) ?? '');
  const above = path.slice(0, -1);
  const where = above.length === 0 ? collectionWords[at.collection] : fieldName(above);
  const meaning = firstSentence(field.description);
  return {
    part: 'key',
    message: `"${key}" is missing or empty, but ${where} needs it.`,
    hint: `Write "${key}: …"${meaning === '' ? '.' : `: ${meaning}`}`,
  };
});
