import { fileURLToPath } from 'node:url';
import { contentDirectory } from '#src/reading/content-directory.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';
import type { ElementVisitor } from './element-visitor.ts';

/** What the anchors of an entry of `pages/` begin with: the site's own ids on its page never do. */
export const pageScope = 'text-';

/**
 * What the anchors of a text begin with. Several texts stand on one page, an abstract and the
 * biographies of its speakers; only an entry of `pages/` has a page for itself.
 */
const scopeOf = (url: URL | undefined): string => {
  const file = url && contentFileAt(contentDirectory(), fileURLToPath(url));
  if (!file) return 'text--';
  if (file.collection === 'pages') return pageScope;
  return `${file.collection === 'speakers' ? 'speaker-' : ''}${file.id}--`;
};

const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^-+|-+$/g, '') || 'section';

/** What the Markdown engine puts before the names of footnotes. */
const given = 'user-content-';

/** Anchors of headings and footnotes, and links to them (`[the method](#method)`), carry the name of their entry. */
export const scopedAnchors = (): ElementVisitor => {
  const counts = new Map<string, number>();
  const unique = (id: string): string => {
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    return count === 0 ? id : `${id}-${String(count)}`;
  };
  return {
    filter: ['a', 'li', 'h2', 'h3', 'h4', 'h5', 'h6'],
    visit(node, context) {
      const { id, href, ariaDescribedBy } = node.properties;
      const isLocal = typeof href === 'string' && href.startsWith('#');
      if (typeof id !== 'string' && !isLocal && !node.tagName.startsWith('h')) return;
      const scope = scopeOf(context.fileURL);
      if (id === 'footnote-label') {
        context.setProperty(node, 'id', `${scope}footnotes`);
        context.setProperty(node, 'className', ['visually-hidden']);
      } else if (typeof id === 'string') {
        context.setProperty(node, 'id', scope + id.replace(given, ''));
      } else if (node.tagName.startsWith('h')) {
        context.setProperty(node, 'id', scope + unique(slugOf(context.textContent(node))));
      }
      if (isLocal) {
        context.setProperty(node, 'href', `#${scope}${href.slice(1).replace(given, '')}`);
      }
      if (ariaDescribedBy !== undefined) {
        context.setProperty(node, 'ariaDescribedBy', [`${scope}footnotes`]);
      }
    },
  };
};
