import type { Element, Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { BuiltPage } from '#tests/built-pages.ts';

/** The attributes whose values determine what an element is and how it looks. */
const telling = new Set(['className', 'dir', 'lang', 'role', 'type']);

const unseen = new Set(['script', 'style', 'svg']);

/**
 * Pages that together have all markup of a site, and few of them: each is the one that adds the most to those before.
 * Markup is an element with its attributes within another one, because most rules of accessibility are about both.
 */
export function coveringPages(pages: readonly BuiltPage[]): ReadonlySet<BuiltPage> {
  const left = pages.map((page) => ({ page, missing: markupOf(page) }));
  const chosen = new Set<BuiltPage>();
  for (;;) {
    const best = left.reduce((one, other) => (other.missing.size > one.missing.size ? other : one));
    if (best.missing.size === 0) return chosen;
    chosen.add(best.page);
    const covered = best.missing;
    for (const one of left) {
      one.missing = new Set([...one.missing].filter((part) => !covered.has(part)));
    }
  }
}

function markupOf({ html }: BuiltPage): ReadonlySet<string> {
  const found = new Set<string>();
  const collect = (node: Nodes, around: string): void => {
    if (!('children' in node)) return;
    for (const child of node.children) {
      if (child.type !== 'element' || unseen.has(child.tagName)) continue;
      const own = describe(child);
      found.add(`${around} > ${own}`);
      collect(child, own);
    }
  };
  collect(fromHtml(html), '');
  return found;
}

function describe({ tagName, properties }: Element): string {
  const attributes = Object.entries(properties).map(([name, value]) =>
    telling.has(name) ? `${name}=${String(value)}` : name,
  );
  return [tagName, ...attributes.sort()].join(' ');
}
