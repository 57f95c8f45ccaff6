/**
 * The script of JSON that brings the page's data of this id: the words of a feature, and the event's id.
 * Headings that organizers write have ids, too, and may stand before it with the same one.
 *
 * @throws Error where the page brought none: then the component that writes it is missing.
 */
export function pageData(id: string): HTMLScriptElement {
  const block = document.querySelector<HTMLScriptElement>(`script#${id}[type="application/json"]`);
  if (block === null) throw new Error(`no script#${id} in this page`);
  return block;
}

/** Its JSON. The caller names the type, which the page's component wrote. */
export function readPageData(id: string): unknown {
  return JSON.parse(pageData(id).textContent);
}
