import { fileURLToPath } from 'node:url';
import { htmlToHast } from 'satteri';
import type { HastFilteredVisitor, HastNode } from 'satteri';
import { shortAddress } from '#src/core/text/address.ts';
import { contentDirectory } from '#src/reading/environment.ts';
import { renderMath } from '#src/reading/math/render-math.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';

/** An element of a text that was converted to HTML. */
type Element = Extract<HastNode, { readonly type: 'element' }>;

/**
 * A visitor for elements with certain names. All visitors share one walk through a text, because the walks take most of
 * the time.
 */
type ElementVisitor = HastFilteredVisitor<Element>;

function isMath(node: Element): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes('language-math');
}

function isDisplay(node: Element): boolean {
  const { className } = node.properties;
  return Array.isArray(className) && className.includes('math-display');
}

function isWithinPre(parent: Readonly<HastNode> | undefined): boolean {
  return parent?.type === 'element' && parent.tagName === 'pre';
}

function asWritten(tex: string, display: boolean): Element {
  const dollars = display ? '$$' : '$';
  const value = `${dollars}${tex.trim()}${dollars}`;
  return {
    type: 'element',
    tagName: display ? 'pre' : 'code',
    properties: {},
    children: [{ type: 'text', value }],
  };
}

/** The only element in a piece of HTML, as the tree from which a module is made. */
function asTree(html: string): Element | undefined {
  const root = htmlToHast(html, { fragment: true });
  const element = 'children' in root ? root.children[0] : undefined;
  return element?.type === 'element' ? element : undefined;
}

/** A formula on its own lines may be wider than a phone, so its box scrolls, also by keyboard (WCAG 2.1.1). */
function inScroller(math: string): string {
  return `<span class="formula" tabindex="0">${math}</span>`;
}

/** Formulas become `<math>`. A formula that can't be parsed is shown as written, and the checks report it. */
export const mathElement: ElementVisitor = {
  filter: ['code', 'pre'],
  visit(node, context) {
    const code =
      node.tagName === 'pre'
        ? node.children.find((child) => child.type === 'element' && isMath(child))
        : isMath(node) && !isWithinPre(context.parent(node))
          ? node
          : undefined;
    if (code?.type !== 'element') return undefined;
    const rendered = renderMath(context.textContent(code), isDisplay(code));
    if (!rendered.ok) return asWritten(context.textContent(code), isDisplay(code));
    const html = isDisplay(code) ? inScroller(rendered.html) : rendered.html;
    // HTML that is written unchanged need not be parsed and written again.
    return context.sourceFormat === 'mdx' ? asTree(html) : { type: 'raw', value: html };
  },
};

/** The prefix of anchors in an entry of `pages/`; the site's own ids on its page never begin with it. */
const pageScope = 'text-';

/**
 * The prefix of a text's anchors. A page contains several texts, an abstract and the biographies of its speakers; only
 * an entry of `pages/` has a page to itself.
 */
function scopeOf(url: URL | undefined): string {
  const file = url && contentFileAt(contentDirectory(), fileURLToPath(url));
  if (!file) return 'text--';
  if (file.collection === 'pages') return pageScope;
  return `${file.collection === 'speakers' ? 'speaker-' : ''}${file.id}--`;
}

function slugOf(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, '') || 'section'
  );
}

/** The Markdown engine's prefix for the names of footnotes. */
const given = 'user-content-';

/** Anchors of headings and footnotes, and links to them (`[the method](#method)`), contain the name of their entry. */
export function scopedAnchors(): ElementVisitor {
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
}

/** Sets the alignment of a table's columns as classes, because the site's policy allows no `style` attribute. */
export const tableAlignment: ElementVisitor = {
  filter: ['th', 'td'],
  visit(node, context) {
    const { style } = node.properties;
    const align = /text-align:\s*(left|center|right)/.exec(style ?? '')?.[1];
    if (align === undefined) return;
    context.setProperty(node, 'style', null);
    context.setProperty(node, 'className', [`align-${align}`]);
  },
};

/** The check boxes of a task list become pictures, because visitors can't change them. */
export const taskMarkers: ElementVisitor = {
  filter: ['input'],
  visit(node) {
    return { type: 'text', value: node.properties.checked === true ? '☑' : '☐' };
  },
};

/** `/pages/venue/#rooms` leads to the heading "Rooms", whose anchor has the prefix for texts on its page. */
function toHeading(href: string): string {
  return href.replace(/^(\/pages\/[^/#?]+\/?#)(?!text-)/, `$1${pageScope}`);
}

/** Makes links to the site's own pages (`/pages/venue/`) work below a base path. */
export function linksBelow(base: string): ElementVisitor {
  return {
    filter: ['a'],
    visit(node, context) {
      const { href } = node.properties;
      if (typeof href !== 'string' || !/^\/(?![/\\])/.test(href)) return;
      context.setProperty(node, 'href', base.replace(/\/$/, '') + toHeading(href));
    },
  };
}

/** Adds the target of a link for printing; `styles/print/page.css` shows it after the link. */
export const addressesOnPaper: ElementVisitor = {
  filter: ['a'],
  visit(node, context) {
    const { href } = node.properties;
    if (typeof href !== 'string' || !/^https?:/.test(href)) return;
    const address = shortAddress(href);
    if (!context.textContent(node).includes(address)) {
      context.setProperty(node, 'data-address', address);
    }
  },
};
