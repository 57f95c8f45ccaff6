/**
 * Adds a style to the page, for example of a dialog that only a script shows: it comes with its script, so that a first
 * visit does not load it. The policy of pages forbids scripts to write styles as markup, but not this way (CSSOM), which also
 * works in browsers without style sheets made by scripts (before Safari 16.4).
 *
 * @param css a single rule, like a layer.
 */
export function addStyle(css: string): void {
  const sheet = [...document.styleSheets].at(-1);
  sheet?.insertRule(css, sheet.cssRules.length);
}
