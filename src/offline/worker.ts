import { activateVersion, dropOldAssets, installVersion } from './install-version.ts';
import { answerAsset, answerKeptFirst, answerNetworkFirst, answerPage } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import { answerWithList } from './current-list.ts';
import type { WorkerQuestion } from './kept-list.ts';
import { answeringOf, pathBelow } from './site-paths.ts';
import { root, stores } from './stores.ts';

/*
 * The service worker: connects its events to their handlers. docs/decisions/014 says why it works this way, and
 * docs/offline.md how to withdraw a broken one.
 */

declare const self: ServiceWorkerGlobalScope;

// Open windows continue to work: their scripts stay, and nothing in them is reloaded.
self.addEventListener('install', (event) => {
  event.waitUntil(installVersion().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(activateVersion());
});

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (port === undefined) return;
  // Only pages on our own origin can send messages to us.
  const asked = answerQuestion(event.data as WorkerQuestion);
  event.waitUntil(asked.then((answer) => port.postMessage(answer)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathBelow(request.url, root);
  if (request.method !== 'GET' || path === undefined || request.headers.has('range')) return;
  const isNavigation = request.mode === 'navigate';
  switch (answeringOf(path, isNavigation)) {
    case 'page':
      event.respondWith(answerPage(event, path));
      break;
    case 'list':
      event.respondWith(answerWithList().then((kept) => kept ?? fetch(request)));
      break;
    case 'asset':
      event.respondWith(answerAsset(event, path));
      break;
    case 'photo':
      event.respondWith(answerKeptFirst(event, path, stores.photos));
      break;
    case 'search':
      event.respondWith(
        path.includes('.pf_')
          ? answerKeptFirst(event, path, stores.search)
          : answerNetworkFirst(event, path, stores.search),
      );
      break;
    case 'network':
  }
  // If this is the only open window, files of older versions can be deleted.
  if (isNavigation) event.waitUntil(dropOldAssets());
});
