import type { KeptList, WorkerAnswers, WorkerQuestion } from '#src/offline/kept-list.ts';

/** The site's front page; the worker is in the same folder. */
export function siteRoot(): string {
  const notice = document.querySelector<HTMLElement>('.offline-notice');
  return new URL('./', new URL(notice?.dataset['worker'] ?? './', location.href)).href;
}

/** The content stored on this device, and since when. */
interface HeldVersion {
  readonly list: KeptList;
  /** Milliseconds. */
  readonly keptAt: number;
}

/** The file list of the version that the worker stores; undefined if it stores none. */
export async function readKeptList(): Promise<HeldVersion | undefined> {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) {
    return undefined;
  }
  try {
    const response = await fetch(`${siteRoot()}offline.json`);
    if (!response.ok) return undefined;
    // The worker stores it exactly as our own build wrote it.
    const list = (await response.json()) as KeptList;
    return { list, keptAt: Date.parse(response.headers.get('date') ?? '') };
  } catch {
    return undefined;
  }
}

/** By this time, the browser has ended the worker, so no answer will come. */
const patienceMillis = 30_000;

/**
 * Sends the service worker a `WorkerQuestion`: the page's own worker, or the given one.
 *
 * @throws Error if there is no worker, or it does not answer.
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
      // Our own worker sent it, with the type that belongs to the question.
      resolve(data as WorkerAnswers[Ask]);
    };
    worker.postMessage(question, [port2]);
  });
}
