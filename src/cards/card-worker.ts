import { parentPort } from 'node:worker_threads';
import type { Card, CardLook } from './card.ts';
import { drawCard } from './draw-card.ts';

/** A card that a separate thread should draw. */
export interface DrawingTask {
  readonly id: number;
  readonly card: Card;
  readonly look: CardLook;
}

/** The result of a task: a PNG, or the error. */
export type DrawingAnswer = { readonly id: number } & (
  { readonly picture: Uint8Array } | { readonly error: unknown }
);

parentPort?.on('message', ({ id, card, look }: DrawingTask) => {
  const answer = (result: DrawingAnswer): void => parentPort?.postMessage(result);
  drawCard(card, look).then(
    (picture) => answer({ id, picture }),
    (error: unknown) => answer({ id, error }),
  );
});
