const moduleScript = /(<script type="module" src="[^"]*")>/g;

/**
 * Marks the scripts of a page with `async`, which Astro leaves out: without it, a browser that has parsed the page waits
 * for them, and then finishes the page and runs them in one long task. Our scripts wait for the page themselves
 * (`every-page.ts`).
 */
export function runScriptsAsync(html: string): string {
  return html.replace(moduleScript, '$1 async>');
}
