import { usualPartRule } from '#src/core/checks/rule-builders/usual-part-rule.ts';

/** A talk without a text, if most talks of its kind have one. */
export const noAbstract = usualPartRule('no-abstract', 'abstract', {
  has: ({ body }) => body.trim() !== '',
  hint: 'Write it below the second line of three hyphens.',
});
