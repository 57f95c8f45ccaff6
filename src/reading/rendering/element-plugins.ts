import { basename, dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineHastPlugin, type HastPluginDefinition } from 'satteri';

/** The alignment of a table's columns as classes, for the site's policy allows no `style` attribute. */
export const tableAlignment = defineHastPlugin({
  name: 'table-alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const { style } = node.properties;
      const align = /text-align:\s*(left|center|right)/.exec(String(style ?? ''))?.[1];
      if (align === undefined) return;
      context.setProperty(node, 'style', null);
      context.setProperty(node, 'className', [`align-${align}`]);
    },
  },
});

/** The boxes of a list of tasks are signs: there is nothing to tick on a page. */
export const taskSigns = defineHastPlugin({
  name: 'task-signs',
  element: {
    filter: ['input'],
    visit(node) {
      return { type: 'text', value: node.properties['checked'] === true ? '☑' : '☐' };
    },
  },
});

/** Links to the site's own pages (`/pages/venue/`) work wherever the site lives. */
export const linksBelow = (base: string): HastPluginDefinition =>
  defineHastPlugin({
    name: 'links-below-base',
    element: {
      filter: ['a'],
      visit(node, context) {
        const { href } = node.properties;
        if (typeof href !== 'string' || !/^\/(?!\/)/.test(href)) return;
        context.setProperty(node, 'href', base.replace(/\/$/, '') + href);
      },
    },
  });

/** `talks/deep-nets.mdx` → `deep-nets`, which no other text on a page shares. */
const scopeOf = (url: URL | undefined): string => {
  if (!url) return 'text';
  const path = fileURLToPath(url);
  const collection = basename(dirname(path)) === 'speakers' ? 'speaker-' : '';
  return collection + basename(path).replace(/\.[^.]*$/, '');
};

const prefix = 'user-content-';

/**
 * Anchors of footnotes and headings carry the name of their entry: several texts stand on one page,
 * an abstract and the biographies of its speakers.
 */
export const scopedAnchors = defineHastPlugin({
  name: 'scoped-anchors',
  element: {
    filter: ['a', 'li', 'h2', 'section'],
    visit(node, context) {
      const scope = scopeOf(context.fileURL);
      const { id, href, ariaDescribedBy } = node.properties;
      if (typeof id === 'string' && id.startsWith(prefix)) {
        context.setProperty(node, 'id', `${scope}-${id.slice(prefix.length)}`);
      }
      if (id === 'footnote-label') {
        context.setProperty(node, 'id', `${scope}-footnotes`);
        context.setProperty(node, 'className', ['visually-hidden']);
      }
      if (typeof href === 'string' && href.startsWith(`#${prefix}`)) {
        context.setProperty(node, 'href', `#${scope}-${href.slice(prefix.length + 1)}`);
      }
      if (ariaDescribedBy !== undefined) {
        context.setProperty(node, 'ariaDescribedBy', [`${scope}-footnotes`]);
      }
    },
  },
});
