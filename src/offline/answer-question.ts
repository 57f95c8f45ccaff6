import { currentList } from './current-list.ts';
import { eachAtOnce } from './each-at-once.ts';
import { keepPage, keptRevision, OtherVersion } from './keep-page.ts';
import type { KeepOutcome, WorkerAnswers, WorkerQuestion } from './kept-list.ts';
import { isOfList, pathBelow } from './site-paths.ts';
import { isFull, root, stores } from './stores.ts';

declare const self: ServiceWorkerGlobalScope;

/** Answers a question from one of our pages; see `WorkerQuestion`. */
export async function answerQuestion(
  question: WorkerQuestion,
): Promise<WorkerAnswers[WorkerQuestion['ask']]> {
  switch (question.ask) {
    case 'missing':
      return question.of === undefined ? missing() : missingOf(question.of);
    case 'kept':
      return (await keptPaths()).size;
    case 'revision':
      return keptRevision(question.path);
    case 'keep':
      return keep(question.path);
    case 'follow':
      await self.skipWaiting();
      return undefined;
  }
}

/** The paths of all stored pages and data. */
async function keptPaths(): Promise<ReadonlySet<string>> {
  const held = await (await caches.open(stores.pages)).keys();
  const paths = held.flatMap(({ url }) => pathBelow(url, root) ?? []);
  return new Set(paths.filter((path) => !isOfList(path)));
}

async function missing(): Promise<string[] | undefined> {
  try {
    const all = (await (await currentList())?.pagePaths()) ?? [];
    const kept = await keptPaths();
    return all.filter((path) => !kept.has(path));
  } catch {
    return undefined;
  }
}

/** Which of these paths this version has but are not stored yet. */
async function missingOf(paths: readonly string[]): Promise<string[]> {
  const files = await currentList();
  const kept = await keptPaths();
  const found: string[] = [];
  await eachAtOnce(
    paths.filter((path) => !kept.has(path)),
    async (path) => {
      // Where a part of the list can't be loaded, neither can the page.
      const revision = await files?.revisionOf(path).catch(() => undefined);
      if (revision !== undefined) found.push(path);
    },
  );
  return found;
}

async function keep(path: string): Promise<KeepOutcome> {
  try {
    const revision = await (await currentList())?.revisionOf(path);
    if (revision === undefined) return 'failed';
    await keepPage(path, revision);
    return 'kept';
  } catch (error) {
    if (isFull(error)) return 'full';
    if (!(error instanceof OtherVersion)) return 'failed';
    await self.registration.update().catch(() => undefined);
    return 'outdated';
  }
}
