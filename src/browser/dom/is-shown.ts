/** Whether an element is drawn: neither it nor an ancestor is hidden, by itself or by a filter. */
export function isShown(element: Element): boolean {
  // Reading boxes forces a layout of content far off the window, so it is only for browsers without `checkVisibility`.
  const { checkVisibility } = element as { checkVisibility?: () => boolean };
  return checkVisibility?.call(element) ?? element.getClientRects().length > 0;
}
