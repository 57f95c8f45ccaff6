type Channels = readonly [red: number, green: number, blue: number];

/** The channels of `#1f6feb`, 0 to 255. */
function channelsOf(color: string): Channels {
  const value = Number.parseInt(color.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A channel of sRGB as an amount of light, from 0 to 1. */
function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** The relative luminance of a color (WCAG 2.2), from 0 to 1. */
function luminance(color: string): number {
  const [red, green, blue] = channelsOf(color);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** The contrast of two colors (`#rrggbb`), from 1 to 21, by WCAG 2.2. */
export function contrast(color: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(color), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * The color nearest to another one that has at least this contrast with a ground: mixed with black on a
 * light ground, and with white on a dark one.
 */
export function withContrast(color: string, ground: string, least: number): string {
  const goal = luminance(ground) > 0.5 ? 0 : 255;
  const from = channelsOf(color);
  let mixed = color;
  for (let part = 1; part <= 20 && contrast(mixed, ground) < least; part += 1) {
    const channels = from.map((channel) => Math.round(channel + ((goal - channel) * part) / 20));
    mixed = `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
  }
  return mixed;
}
