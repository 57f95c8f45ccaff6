/**
 * Adds a style sheet to the page (CSSOM, constructable style sheets). For what only a script shows, like a dialog: its
 * style comes with its script, and a first visit does not load it.
 */
export function adoptStyle(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
