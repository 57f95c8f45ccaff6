import { wcagContrast } from 'culori';
import sharp from 'sharp';
import { surfaces } from '#src/core/look/shades.ts';
import type { Scheme } from '#src/core/look/shades.ts';

/** The lowest contrast with the background at which a part of a logo is visible. */
const leastSeen = 2;

/** If a smaller share of a logo is visible, nobody recognizes it. */
const leastShare = 0.85;

/** Logos with longer sides are reduced to this size, in pixels; it is enough to count the visible parts. */
const sampled = 64;

async function shareSeen(file: string, ground: string): Promise<number> {
  const { data } = await sharp(file)
    .resize(sampled, sampled, { fit: 'inside' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let [seen, drawn] = [0, 0];
  for (let at = 0; at + 3 < data.length; at += 4) {
    const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(at, at + 4);
    if (alpha < 128) continue;
    drawn += 1;
    const color = { mode: 'rgb', r: r / 255, g: g / 255, b: b / 255 } as const;
    if (wcagContrast(color, ground) >= leastSeen) seen += 1;
  }
  return drawn === 0 ? 1 : seen / drawn;
}

const answers = new Map<string, Promise<boolean>>();

/**
 * Whether the logo in a file would not be recognizable on the background of a scheme: a black logo on dark pages, or a
 * white one on light pages.
 */
export function isLostOn(scheme: Scheme, file: string): Promise<boolean> {
  const key = `${scheme} ${file}`;
  let answer = import.meta.env.DEV ? undefined : answers.get(key);
  if (answer === undefined) {
    answer = shareSeen(file, surfaces[scheme].paper).then((share) => share < leastShare);
    answers.set(key, answer);
  }
  return answer;
}
