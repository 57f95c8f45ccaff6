/**
 * Work with pauses that can begin again before it is done, such as drawing a list. Only its newest pass may finish:
 * otherwise an older one that takes longer would undo what the newer one has drawn.
 */
export class LatestPass {
  #current = new AbortController();

  /** Begins a pass and stops the one before; the signal says when the new one is stopped in turn. */
  begin(): AbortSignal {
    this.#current.abort();
    this.#current = new AbortController();
    return this.#current.signal;
  }
}
