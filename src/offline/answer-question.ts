import { currentList } from './current-list.ts';
import { keepPage, OtherVersion } from './keep-page.ts';
import type { KeepOutcome, WorkerAnswers, WorkerQuestion } from './kept-list.ts';
import { pathBelow } from './site-paths.ts';
import { isFull, root, stores } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;

/** Answers a question from one of our pages; see `WorkerQuestion`. */
export async function answerQuestion(
  question: WorkerQuestion,
): Promise<WorkerAnswers[WorkerQuestion['ask']]> {
  switch (question.ask) {
    case 'missing':
      return missing();
    case 'keep':
      return keep(question.path);
    case 'follow':
      await self.skipWaiting();
      return undefined;
  }
}

async function missing(): Promise<string[]> {
  const list = await currentList();
  const held = await (await caches.open(stores.pages)).keys();
  const kept = new Set(held.map(({ url }) => pathBelow(url, root)));
  return Object.keys(list?.pages ?? {}).filter((path) => !kept.has(path));
}

async function keep(path: string): Promise<KeepOutcome> {
  const list = await currentList();
  if (list === undefined || !Object.hasOwn(list.pages, path)) return 'failed';
  try {
    await keepPage(path, list);
    return 'kept';
  } catch (error) {
    if (isFull(error)) return 'full';
    if (!(error instanceof OtherVersion)) return 'failed';
    await self.registration.update().catch(() => undefined);
    return 'outdated';
  }
}
