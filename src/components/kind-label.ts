import type { Kind } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';

/** Kinds whose name tells nothing that the title does not: an opening is called "Opening". */
const plain: ReadonlySet<string> = new Set([
  'talk',
  'session',
  'opening',
  'closing',
  'break',
  'meal',
  'registration',
]);

/** How a kind is called, or undefined where its name would inform nobody. */
export const kindLabel = (kind: Kind, words: Words): string | undefined =>
  kind.label ?? (plain.has(kind.like) ? undefined : words.kinds[kind.like]);
