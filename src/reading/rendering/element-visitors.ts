import { shortAddress } from '#src/core/schedule/paper/short-address.ts';
import type { ElementVisitor } from './element-visitor.ts';
import { pageScope } from './scoped-anchors.ts';

/** The alignment of a table's columns as classes, for the site's policy allows no `style` attribute. */
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

/** The boxes of a list of tasks are signs: there is nothing to tick on a page. */
export const taskSigns: ElementVisitor = {
  filter: ['input'],
  visit(node) {
    return { type: 'text', value: node.properties.checked === true ? '☑' : '☐' };
  },
};

/** `/pages/venue/#rooms` leads to the heading "Rooms", whose anchor has the prefix of its page's texts. */
const toHeading = (href: string): string =>
  href.replace(/^(\/pages\/[^/#?]+\/?#)(?!text-)/, `$1${pageScope}`);

/** Links to the site's own pages (`/pages/venue/`) work wherever the site lives. */
export const linksBelow = (base: string): ElementVisitor => ({
  filter: ['a'],
  visit(node, context) {
    const { href } = node.properties;
    if (typeof href !== 'string' || !/^\/(?![/\\])/.test(href)) return;
    context.setProperty(node, 'href', base.replace(/\/$/, '') + toHeading(href));
  },
});

/** Where a link leads to, for paper: `styles/print/page.css` writes it behind the link. */
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
