import type { WorkerAnswers, WorkerQuestion } from '#src/offline/kept-list.ts';

/** After so long a worker that was ended in between will not answer any more. */
const patienceMillis = 30_000;

/**
 * Asks the service worker, as `WorkerQuestion` says: the page's own unless another one is named.
 *
 * @throws Error when there is none, or it gives no answer.
 */
export async function askWorker<Ask extends WorkerQuestion['ask']>(
  question: WorkerQuestion & { readonly ask: Ask },
  worker = navigator.serviceWorker.controller,
): Promise<WorkerAnswers[Ask]> {
  if (worker === null) throw new Error('no service worker');
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => reject(new Error('no answer')), patienceMillis);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      // Our own worker sent it, of the type that belongs to the question.
      resolve(data as WorkerAnswers[Ask]);
    };
    worker.postMessage(question, [port2]);
  });
}
