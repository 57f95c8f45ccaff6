import type { Link } from '#src/core/model/link.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

type Span = Pick<Slot, 'start' | 'end' | 'day'>;

/** The times that say when a link is useful; with `only`, just their starts. */
export interface LinkHours {
  readonly spans: readonly Span[];
  readonly only: 'start' | undefined;
}

/**
 * The times when a link is available: until its talk or session first begins, while it is on (each time it takes
 * place), or after it last ends. Canceled slots count only if all slots are canceled. Without a time, there are no
 * hours.
 */
export function linkHours(
  visible: Exclude<Link['visible'], 'always' | undefined>,
  slots: readonly Slot[],
): LinkHours {
  const live = slots.filter(({ status }) => status !== 'cancelled');
  const meant = live.length > 0 ? live : slots;
  if (visible === 'during') return { spans: meant, only: undefined };
  const [first] = meant;
  if (first === undefined) return { spans: [], only: undefined };
  if (visible === 'before') return { spans: [first], only: 'start' };
  const last = meant.reduce((a, b) => (b.end > a.end ? b : a));
  return { spans: [{ ...last, start: last.end }], only: 'start' };
}
