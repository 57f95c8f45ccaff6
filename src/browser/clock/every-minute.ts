import { runEach } from '#src/browser/dom/tasks.ts';
import { now } from './now.ts';

const minuteMillis = 60_000;
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Calls a function at the start of every minute of the page's clock (`now()`), and when a hidden page, whose timers
 * the browser holds back, becomes visible again. It does not call the function right away. Returns a function that
 * stops the calls.
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
