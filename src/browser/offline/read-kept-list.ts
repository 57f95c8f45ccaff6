import type { KeptList } from '#src/offline/kept-list.ts';

/** The site's front page: the worker lies beside it. */
export function siteRoot(): string {
  const notice = document.querySelector<HTMLElement>('.offline-notice');
  return new URL('./', new URL(notice?.dataset['worker'] ?? './', location.href)).href;
}

/** What is kept on this device, and since when. */
export interface HeldVersion {
  readonly list: KeptList;
  /** Milliseconds. */
  readonly keptAt: number;
}

/** The list of the version that the worker keeps; undefined where there is none to be had. */
export async function readKeptList(): Promise<HeldVersion | undefined> {
  if (!('serviceWorker' in navigator) || navigator.serviceWorker.controller === null) {
    return undefined;
  }
  try {
    const response = await fetch(`${siteRoot()}offline.json`);
    if (!response.ok) return undefined;
    // The worker keeps it only as our own build wrote it.
    const list = (await response.json()) as KeptList;
    return { list, keptAt: Date.parse(response.headers.get('date') ?? '') };
  } catch {
    return undefined;
  }
}
