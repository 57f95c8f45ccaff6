/** Waits until the whole page is parsed; not at all if it already is. */
export async function afterParsing(): Promise<void> {
  if (document.readyState !== 'loading') return;
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  });
}

/** Waits until the page has loaded with its style sheets and pictures; not at all if it already has. */
export async function afterLoad(): Promise<void> {
  if (document.readyState === 'complete') return;
  return new Promise((resolve) => {
    addEventListener('load', () => resolve(), { once: true });
  });
}

/** Waits until the browser has drawn the page for the first time. */
export async function afterFirstFrame(): Promise<void> {
  return whenDrawn((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Waits until the first drawing of the page is on the screen. */
export async function afterFirstPaint(): Promise<void> {
  return whenDrawn((resolve) => {
    new PerformanceObserver(() => resolve()).observe({ type: 'paint', buffered: true });
  });
}

/** Never waits for long, and not at all in a background tab, which is never drawn. */
async function whenDrawn(observe: (resolve: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) return resolve();
    observe(resolve);
    document.addEventListener('visibilitychange', () => resolve(), { once: true });
    setTimeout(resolve, 3000);
  });
}
