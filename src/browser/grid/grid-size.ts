/** The width from which days with several rooms are drawn as grids; the same number is in `grid-style.ts`. */
export const gridWindow: MediaQueryList = matchMedia('(width >= 60rem)');

/**
 * Calls back when the size of a day's grid changes, and when the window becomes wide enough for a grid,
 * or too narrow. A list is not observed: its rows are laid out as they come near, and Firefox reports
 * an error for every observer that sees it.
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
