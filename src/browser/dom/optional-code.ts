/**
 * Uses code that a page can do without, once it is loaded. If the network fails on the way and the device has no copy,
 * nothing happens. Errors in the use itself are reported.
 */
export function useIfLoaded<Code>(loading: Promise<Code>, use: (code: Code) => unknown): void {
  void loading.then(use, () => undefined);
}
