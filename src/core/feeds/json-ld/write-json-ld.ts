import type { Thing } from 'schema-dts';

/**
 * Things as the text of a `<script type="application/ld+json">`. No text in it can end the script:
 * `<` is written as an escape (HTML, "restrictions for contents of script elements").
 */
export function writeJsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
