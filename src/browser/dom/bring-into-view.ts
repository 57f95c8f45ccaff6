/** The number of frames after which the groups around the element have their real heights. */
const framesUntilMeasured = 2;

/**
 * Scrolls an element into view, and again in the next frames. The heights of groups far off the window
 * (`content-visibility: auto`) are guesses until they are near, and not every engine corrects the position by itself.
 * Never smooth, because the distance would be a guess, too.
 */
export function bringIntoView(element: Element, block: 'center' | 'nearest'): void {
  const aim = (framesLeft: number): void => {
    element.scrollIntoView({ block, behavior: 'instant' });
    if (framesLeft > 0) requestAnimationFrame(() => aim(framesLeft - 1));
  };
  aim(framesUntilMeasured);
}
