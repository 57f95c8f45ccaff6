import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DrawingAnswer, DrawingTask } from './card-worker.ts';
import type { Card, CardLook } from './card.ts';
import { drawCard } from './draw-card.ts';

/** Drawing this many cards takes less time than starting a thread. */
const fewCards = 32;

/**
 * At least one: the pixels of cards make their process collect garbage often, and only a thread that holds nothing else
 * does so quickly. The thread that renders pages needs a processor of its own.
 */
const mostThreads = Math.max(1, Math.min(availableParallelism() - 1, 4));

interface Task {
  readonly done: (picture: Buffer) => void;
  readonly failed: (error: unknown) => void;
}

/** A thread that draws cards, with its tasks. It keeps the process alive while it draws. */
export class DrawingThread {
  readonly #tasks = new Map<number, Task>();
  // The path of the source file, because a build bundles this code but not the thread's file.
  readonly #worker = new Worker(resolve('src/cards/card-worker.ts'));

  constructor() {
    this.#worker.on('message', (answer: DrawingAnswer) => this.#finish(answer));
    this.#worker.on('error', (error) => {
      for (const id of this.#tasks.keys()) this.#finish({ id, error });
    });
    this.#worker.unref();
  }

  /** The number of cards that the thread still has to draw. */
  get load(): number {
    return this.#tasks.size;
  }

  draw(task: DrawingTask): Promise<Buffer> {
    return new Promise((done, failed) => {
      this.#tasks.set(task.id, { done, failed });
      this.#worker.ref();
      this.#worker.postMessage(task);
    });
  }

  #finish(answer: DrawingAnswer): void {
    const task = this.#tasks.get(answer.id);
    this.#tasks.delete(answer.id);
    if (this.#tasks.size === 0) this.#worker.unref();
    if ('picture' in answer) task?.done(Buffer.from(answer.picture));
    else task?.failed(answer.error);
  }
}

const threads: DrawingThread[] = [];
let drawn = 0;

/**
 * Draws a card. If there are many cards, separate threads draw them, so that the thread that renders pages is not
 * blocked. The same card gives the same bytes in any thread.
 *
 * @returns a PNG of 1200 × 630 pixels.
 */
export async function drawInThread(card: Card, look: CardLook): Promise<Buffer> {
  drawn += 1;
  if (drawn <= fewCards) return drawCard(card, look);
  let thread = threads.toSorted((a, b) => a.load - b.load)[0];
  if (thread === undefined || (thread.load > 0 && threads.length < mostThreads)) {
    thread = new DrawingThread();
    threads.push(thread);
  }
  return thread.draw({ id: drawn, card, look });
}
