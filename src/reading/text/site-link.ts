import type { MdastNode } from 'satteri';
import type { TextAddress } from './prepare-text.ts';
import { rangeOf } from './tree.ts';

/** The address of a link that leads to a page of the site, written from its root; nothing for other nodes. */
export const siteLink = (node: MdastNode): TextAddress[] => {
  if (node.type !== 'link' && node.type !== 'definition') return [];
  if (!/^\/(?![/\\])/.test(node.url)) return [];
  return [{ address: node.url, offset: rangeOf(node)[0] }];
};
