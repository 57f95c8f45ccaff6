import { runEach } from '#src/browser/dom/run-each.ts';
import { now } from './now.ts';

const minuteMillis = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls a function whenever a new minute begins by the page's clock (`now()`), and when a page that was out of sight,
 * where timers are held back, is seen again. It does not call the function at once; callers that need that do so
 * themselves. Returns a function that stops the calls.
 */
export function everyMinute(listener: () => void): () => void {
  listeners.add(listener);
  if (listeners.size === 1) {
    document.addEventListener('visibilitychange', seen);
    addEventListener('pageshow', seen);
    wait();
  }
  return () => {
    if (!listeners.delete(listener) || listeners.size > 0) return;
    document.removeEventListener('visibilitychange', seen);
    removeEventListener('pageshow', seen);
    clearTimeout(timer);
  };
}

function wait(): void {
  clearTimeout(timer);
  timer = setTimeout(tick, minuteMillis - (now() % minuteMillis));
}

function tick(): void {
  wait();
  runEach(listeners);
}

function seen(): void {
  if (!document.hidden) tick();
}
