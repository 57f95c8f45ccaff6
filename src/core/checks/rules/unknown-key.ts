import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { severities } from '#src/core/model/finding-code.ts';
import { nearestAmong } from '#src/core/text/nearest.ts';
import { familiarKey } from '#src/core/checks/schema/familiar-keys.ts';
import type { UnknownKey } from '#src/core/checks/schema/schema-issue.ts';
import { collectionWords, fieldName } from '#src/core/checks/words/fields.ts';
import { oneOf, quote } from '#src/core/text/sentences.ts';

const mostNamed = 8;

/** The same key in the right spelling, unless the map already has it. */
function inRightLetters({ field, key, value }: UnknownKey): string | undefined {
  const right = field.keys.find((each) => each.toLowerCase() === key.toLowerCase());
  return right !== undefined && Object.hasOwn(Object(value) as object, right) ? undefined : right;
}

function instead({ at, path, field, key, value }: UnknownKey): string {
  if (path[0] === 'accept' && Object.hasOwn(severities, key)) {
    return 'Fix what it reports: errors can’t be accepted.';
  }
  const taken = new Set(Object.keys(Object(value) as object));
  const free = field.keys.filter((candidate) => !taken.has(candidate));
  const meant = nearestAmong(field.keys)(key);
  if (meant?.toLowerCase() === key.toLowerCase())
    return `Write "${meant}": keys are case-sensitive.`;
  if (meant !== undefined && /[^\x21-\x7e]/.test(key)) {
    return `Retype "${meant}": an invisible character was pasted into it.`;
  }
  const familiar = familiarKey(at.collection, path, key);
  if (familiar !== undefined) return familiar;
  if (meant !== undefined) {
    return taken.has(meant)
      ? `Remove it: "${meant}" is already there.`
      : `Did you mean "${meant}"?`;
  }
  if (free.length === 0) return 'Remove it.';
  // Nobody would find the intended field in a long list.
  return free.length > mostNamed
    ? `Remove it: no field matches. "docs/content.md" lists the fields of ${collectionWords[at.collection]}.`
    : `Remove it, or write ${oneOf(free)}.`;
}

/** A key that is not a field: a misspelled one, or one from another system. */
export const unknownKey = problemRule('unknown-key', 'unknown-key', (issue) => {
  const { at, path, key } = issue;
  const name = inRightLetters(issue);
  const where = path.length === 0 ? collectionWords[at.collection] : fieldName(path);
  return {
    path: [...path, key],
    part: 'key',
    message: `${quote(key)} isn’t a field of ${where}.`,
    hint: instead(issue),
    fix: name === undefined ? undefined : { edit: 'rename-field', path: [...path, key], name },
  };
});
