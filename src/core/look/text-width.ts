/** The widths of a header's letters in pixels: Chinese, Japanese, and Korean ones are squares, others half as wide. */
const letterPixels = { square: 15, other: 8 };

/** Roughly the width of a name in the header, in pixels. */
export function textWidth(text: string): number {
  const { square, other } = letterPixels;
  return [...text].reduce((sum, letter) => sum + (letter >= '\u2e80' ? square : other), 0);
}
