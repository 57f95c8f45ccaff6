import type { WorkerAnswers, WorkerQuestion } from '#src/offline/kept-list.ts';

/** After so long a worker that was ended in between will not answer any more. */
const patienceMillis = 30_000;

/**
 * Asks the service worker, as `WorkerQuestion` says.
 *
 * @throws Error when there is none, or it gives no answer.
 */
export async function askWorker<Ask extends WorkerQuestion['ask']>(
  question: WorkerQuestion & { readonly ask: Ask },
): Promise<WorkerAnswers[Ask]> {
  const { controller } = navigator.serviceWorker;
  if (controller === null) throw new Error('no service worker');
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    const timer = setTimeout(() => reject(new Error('no answer')), patienceMillis);
    port1.onmessage = ({ data }) => {
      clearTimeout(timer);
      port1.close();
      // Our own worker sent it, of the type that belongs to the question.
      resolve(data as WorkerAnswers[Ask]);
    };
    controller.postMessage(question, [port2]);
  });
}
