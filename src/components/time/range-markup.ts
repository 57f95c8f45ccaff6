import { escapeHtml } from '#src/core/text/escape.ts';
import type { RangePiece } from '#src/core/time/clock-range.ts';
import { utcText } from '#src/core/time/iso.ts';

/**
 * The markup of a start, or of a start and an end, in pieces: `Sat 00:30–01:30`. `browser/clock/write-range.ts` creates
 * the same. The dash is text for the sake of text browsers, reader modes, and copying; the style sheet makes screen
 * readers say "to". It is a text and no component, because a large event has a hundred thousand times.
 *
 * @param start milliseconds, like the end; without an end, there is no piece of it.
 */
export function rangeMarkup(
  pieces: readonly RangePiece[],
  start: number,
  end: number = start,
): string {
  return pieces.map((piece) => pieceMarkup(piece, { start, end })).join('');
}

function pieceMarkup(
  { part, seen, said }: RangePiece,
  instants: { readonly start: number; readonly end: number },
): string {
  const text = escapeHtml(seen);
  switch (part) {
    case 'start':
    case 'end':
      return `<time datetime="${utcText(instants[part])}">${text}</time>`;
    case 'dash':
      return `<span class="time-dash" data-said="${escapeHtml(said)}">${text}</span>`;
    case 'mark':
      return `<span class="time-mark" aria-hidden="true">${text}</span><span class="visually-hidden">${escapeHtml(said)}</span>`;
  }
}
