import type { Sponsor } from '#src/core/model/event/sponsor.ts';
import { foldText } from '#src/core/text/fold.ts';

/** The sponsors of one level of support. */
export interface SponsorTier {
  /** As the first of them writes it; undefined for those without one, which come last. */
  readonly name: string | undefined;
  readonly sponsors: readonly Sponsor[];
  /** 0 for the greatest support. */
  readonly level: number;
}

/** Sponsors by level, in the order in which the levels are first written. "gold" and "Gold" are one. */
export function sponsorTiers(sponsors: readonly Sponsor[]): SponsorTier[] {
  const groups = Map.groupBy(sponsors, ({ tier }) => tier && foldText(tier));
  const untiered = groups.get(undefined);
  groups.delete(undefined);
  const ordered = [...groups.values(), ...(untiered === undefined ? [] : [untiered])];
  return ordered.map((own, level) => ({ name: own[0]?.tier, sponsors: own, level }));
}

/** The area of a logo for each level, in square pixels: a wide and a square one weigh the same. */
const areas = [16_000, 9000, 5000] as const;

/** A wide logo is no wider, a tall one no higher than the side of this times its area's square root. */
const most = { width: 2.1, height: 1.05 };

/** The height of a logo, in CSS pixels. @param ratio its width divided by its height. */
export function logoHeight(ratio: number, level: number): number {
  const side = Math.sqrt(areas[Math.min(level, areas.length - 1)] ?? 5000);
  return Math.round(
    Math.min(side / Math.sqrt(ratio), (most.width * side) / ratio, most.height * side),
  );
}
