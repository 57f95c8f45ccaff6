/** Whether an element is drawn: neither it nor what it lies in is hidden, by itself or by a filter. */
export function isShown(element: Element): boolean {
  // Asking for boxes lays out what lies far off the window, so it is only for browsers without the check.
  const { checkVisibility } = element as { checkVisibility?: () => boolean };
  return checkVisibility?.call(element) ?? element.getClientRects().length > 0;
}
