/**
 * Adds a style to the page, for example of a dialog that only a script shows: it comes with its script, so that a first
 * visit does not load it. The policy of pages forbids scripts to write styles as markup, but not this way (CSSOM), which also
 * works in browsers without style sheets made by scripts (before Safari 16.4).
 *
 * @param css a single rule, like a layer.
 */
export function addStyle(css: string): void {
  // In development, styles are not linked. The last sheet of a page may be an extension's.
  const linked = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]');
  const sheet = linked?.sheet ?? [...document.styleSheets].at(-1);
  sheet?.insertRule(css, sheet.cssRules.length);
}
