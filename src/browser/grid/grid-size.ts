/** The width from which days with several rooms are drawn as grids; `grid-style.ts` has the same number. */
export const gridWindow: MediaQueryList = matchMedia('(width >= 60rem)');

/**
 * Calls back when the size of a day's grid changes, and when the window becomes wide enough or too narrow for a grid. A
 * list is not observed: its rows are laid out only as they come near, and Firefox reports an error for every observer
 * that notices this.
 */
export function onGridResize(program: HTMLElement, draw: () => void): void {
  const observer = new ResizeObserver(draw);
  const follow = (): void => {
    if (gridWindow.matches) observer.observe(program);
    else observer.disconnect();
  };
  gridWindow.addEventListener('change', () => {
    follow();
    draw();
  });
  follow();
}
