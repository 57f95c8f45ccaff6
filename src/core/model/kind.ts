import { z } from 'zod';
import { id, oneLine } from './scalar.ts';

/** The kinds that talks can have in every event. */
export const builtInKinds = [
  'keynote',
  'invited',
  'talk',
  'paper',
  'spotlight',
  'tutorial',
  'workshop',
  'panel',
  'poster',
  'demo',
  'opening',
  'closing',
  'social',
  'break',
  'meal',
  'registration',
] as const;

/** The kinds that sessions can have in every event. */
export const builtInSessionKinds = [
  'session',
  'workshop',
  'posters',
  'tutorial',
  'social',
] as const;

export type BuiltInKind = (typeof builtInKinds)[number];
export type BuiltInSessionKind = (typeof builtInSessionKinds)[number];

/** A kind that an event defines: its own label, with the meaning of a built-in kind. */
export const eventKindSchema = z.strictObject({
  id: id.describe('The id that talks and sessions use in "kind".'),
  label: oneLine.describe('The kind’s name on pages, in the event’s language.'),
  like: z
    .enum([...new Set([...builtInKinds, ...builtInSessionKinds])])
    .describe(
      'The built-in kind with the same meaning: a kind like "break" is treated as a break.',
    ),
});
export type EventKind = z.infer<typeof eventKindSchema>;

const plain: ReadonlySet<string> = new Set([
  'talk',
  'session',
  'opening',
  'closing',
  'break',
  'meal',
  'registration',
]);

/** Whether the name of a kind adds nothing to the title, because an opening is called "Opening". */
export function isPlainKind(kind: {
  /** The label of a kind that the event defines. */
  readonly label: string | undefined;
  readonly like: BuiltInKind | BuiltInSessionKind;
}): boolean {
  return kind.label === undefined && plain.has(kind.like);
}

const breakLike: ReadonlySet<string> = new Set(['break', 'meal', 'registration']);

/**
 * Whether a kind only structures the day. Breaks, meals, and registration are rows and calendar entries, but have no
 * star, do not appear in search or structured data, never clash, and without a room span all rooms.
 */
export function isBreakLike(like: BuiltInKind | BuiltInSessionKind): boolean {
  return breakLike.has(like);
}
