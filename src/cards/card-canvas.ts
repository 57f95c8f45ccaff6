import type { CardLook } from './card.ts';
import type { DrawnText } from './draw-text.ts';
import type { Picture } from './encode-png.ts';

/** The number of shades between paper and ink, including the ink; it is enough for smooth letters. */
const shades = 21;

type Color = readonly [red: number, green: number, blue: number];

function channelsOf(color: string): Color {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** A card that is being drawn. Each pixel is paper or a shade of one of its inks. */
export class CardCanvas implements Picture {
  readonly width: number;
  readonly height: number;
  readonly palette: Uint8Array;
  readonly pixels: Uint8Array;
  /** Red, green, and blue of each ink. */
  readonly #inks: Uint8Array;

  constructor(size: { readonly width: number; readonly height: number }, look: CardLook) {
    this.width = size.width;
    this.height = size.height;
    this.pixels = new Uint8Array(size.width * size.height);
    const paper = channelsOf(look.paper);
    const { ink, quiet, accent, fill = ink } = look;
    const inks = [ink, quiet, accent, fill].map(channelsOf);
    this.#inks = Uint8Array.from(inks.flat());
    const mixed = inks.flatMap((ink) =>
      Array.from({ length: shades }, (_, shade) => mix(paper, ink, (shade + 1) / shades)),
    );
    this.palette = Uint8Array.from([paper, ...mixed].flat());
  }

  /** Draws a bar in the look's color for areas or, if there is none, in the ink of titles. */
  fill(left: number, top: number, width: number, height: number): void {
    const whole = (this.#inks.length / 3) * shades;
    for (let row = top; row < top + height; row += 1) {
      this.pixels.fill(whole, row * this.width + left, row * this.width + left + width);
    }
  }

  /** Draws a text with its upper left corner at a point. Parts outside of the card are left out. */
  place({ pixels, width, height }: DrawnText, left: number, top: number): void {
    const right = Math.min(width, this.width - left);
    const bottom = Math.min(height, this.height - top);
    for (let row = 0; row < bottom; row += 1) {
      for (let column = 0; column < right; column += 1) {
        const from = (row * width + column) * 4;
        const shade = Math.round(((pixels[from + 3] ?? 0) * shades) / 255);
        if (shade === 0) continue;
        const ink = this.#inkAt(pixels, from);
        this.pixels[(top + row) * this.width + left + column] = ink * shades + shade;
      }
    }
  }

  /** The pixels as red, green, and blue, three bytes each. */
  toRgb(): Uint8Array {
    const bytes = new Uint8Array(this.pixels.length * 3);
    for (let at = 0; at < this.pixels.length; at += 1) {
      const color = (this.pixels[at] ?? 0) * 3;
      for (let channel = 0; channel < 3; channel += 1) {
        bytes[at * 3 + channel] = this.palette[color + channel] ?? 0;
      }
    }
    return bytes;
  }

  /** The ink nearest to a pixel; at the edges of letters, colors have lost precision. */
  #inkAt(pixels: Uint8Array, from: number): number {
    let nearest = 0;
    let least = Infinity;
    for (let ink = 0; ink < this.#inks.length; ink += 3) {
      let distance = 0;
      for (let channel = 0; channel < 3; channel += 1) {
        distance += Math.abs((pixels[from + channel] ?? 0) - (this.#inks[ink + channel] ?? 0));
      }
      if (distance < least) [nearest, least] = [ink / 3, distance];
    }
    return nearest;
  }
}

function mix(paper: Color, ink: Color, share: number): number[] {
  return ink.map((channel, index) =>
    Math.round(channel * share + (paper[index] ?? 0) * (1 - share)),
  );
}
