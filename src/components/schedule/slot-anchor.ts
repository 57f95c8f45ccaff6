import type { Slot } from '#src/core/schedule/schedule.ts';

/**
 * The fragment that leads to a slot on the pages that show it. Ids hold no underscore, so that no two
 * slots share one.
 *
 * @example slotAnchor({ name: 'talks/opening/1' }) //=> 'talks_opening_1'
 */
export const slotAnchor = ({ name }: Pick<Slot, 'name'>): string => name.replaceAll('/', '_');
