import type { HastFilteredVisitor, HastNode } from 'satteri';

/** An element of a text that was turned into HTML. */
export type Element = Extract<HastNode, { readonly type: 'element' }>;

/** What happens to the elements of some names. All visitors share one walk through a text: a walk each costs most of the time. */
export type ElementVisitor = HastFilteredVisitor<Element>;
