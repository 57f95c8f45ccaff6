/**
 * The JSON script with this id in the page: the texts of a feature, or the event's id. Headings that organizers write
 * have ids, too, and may come earlier with the same one.
 *
 * @throws Error if the page has none, because its component is missing.
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
