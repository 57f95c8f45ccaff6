import type { Sponsor } from '#src/core/model/event/sponsor.ts';
import { foldText } from '#src/core/text/fold.ts';

/** The sponsors of one level of support. */
export interface SponsorTier {
  /** The level as its first sponsor spells it; undefined if no sponsor of the event has one. */
  readonly name: string | undefined;
  readonly sponsors: readonly Sponsor[];
  /** 0 for the highest level. */
  readonly level: number;
}

/**
 * Sponsors by level, with the levels in order of first mention. "gold" and "Gold" are the same level.
 *
 * @param others names the sponsors without a level, who come last, so that they don't seem to be of the level before.
 */
export function sponsorTiers(sponsors: readonly Sponsor[], others: string): SponsorTier[] {
  const groups = Map.groupBy(sponsors, ({ tier }) => tier && foldText(tier));
  const untiered = groups.get(undefined);
  groups.delete(undefined);
  const unnamed = groups.size === 0 ? undefined : others;
  const ordered = [...groups.values(), ...(untiered === undefined ? [] : [untiered])];
  return ordered.map((own, level) => ({ name: own[0]?.tier ?? unnamed, sponsors: own, level }));
}

/** The area of a logo at each level, in square pixels, so that wide and square logos look equally large. */
const areas = [16_000, 9000, 5000] as const;

/** The longer side of a logo is at most this many times the square root of its area. */
const most = { width: 2.1, height: 1.05 };

/**
 * The height of a logo, in CSS pixels.
 *
 * @param ratio its width divided by its height.
 */
export function logoHeight(ratio: number, level: number): number {
  const side = Math.sqrt(areas[Math.min(level, areas.length - 1)] ?? 5000);
  return Math.round(
    Math.min(side / Math.sqrt(ratio), (most.width * side) / ratio, most.height * side),
  );
}
