import type { Definition, Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { webAddress } from '#src/core/model/scalar.ts';
import { htmlTree } from './html-tree.ts';
import { linkAddresses } from './plain-addresses.ts';
import { holdsPasscode, withoutPrivate, type LeftOut } from './private-text.ts';
import { ProtectedMath } from './protect-math.ts';

type Content = RootContent | PhrasingContent;

/**
 * Removes from a tree what content must not contain: HTML, pictures on other hosts, addresses that run something or
 * grant access, headings of the page's own level. Changes the tree in place.
 *
 * @param base the address that completes relative ones.
 */
export function cleanTree(root: Root, leftOut: LeftOut, base: string | undefined): void {
  const definitions = new Map<string, string>();
  collect(root, definitions);
  cleanChildren(root, { definitions, leftOut, base, isLink: false });
}

interface Cleaning {
  readonly definitions: ReadonlyMap<string, string>;
  readonly leftOut: LeftOut;
  readonly base: string | undefined;
  /** Whether the words are those of a link, in which an address is not another link. */
  readonly isLink: boolean;
}

function collect(node: Nodes, definitions: Map<string, string>): void {
  if (node.type === 'definition') definitions.set(keyOf(node), node.url);
  if ('children' in node) for (const child of node.children) collect(child, definitions);
}

function keyOf({ identifier }: Pick<Definition, 'identifier'>): string {
  return identifier.toLowerCase();
}

function cleanChildren(parent: Parents, cleaning: Cleaning): void {
  const children = (parent.children as Content[]).flatMap((node) => clean(node, parent, cleaning));
  parent.children = children;
}

function clean(node: Content, parent: Parents, cleaning: Cleaning): Content[] {
  switch (node.type) {
    case 'html':
      return fromHtmlNode(node.value, parent, cleaning);
    case 'text':
      node.value = withoutPrivate(node.value, cleaning.leftOut).replace(/@@(?=ASTRO-)/g, '@ @');
      return cleaning.isLink ? [node] : withLinks(node, cleaning);
    case 'code':
    case 'inlineCode':
      node.value = withoutPrivate(node.value, cleaning.leftOut).replace(/__(?=ASTRO_)/g, '_ _');
      return [node];
    case 'definition':
      return [];
    case 'linkReference':
      return link(cleaning.definitions.get(keyOf(node)) ?? '', node.children, cleaning);
    case 'link':
      return link(node.url, node.children, cleaning);
    case 'image':
      return picture(node.url, node.alt, cleaning);
    case 'imageReference':
      return picture(cleaning.definitions.get(keyOf(node)) ?? '', node.alt, cleaning);
    case 'heading':
      node.depth = node.depth === 1 ? 2 : node.depth;
      break;
    default:
  }
  if ('children' in node) cleanChildren(node, cleaning);
  return [node];
}

/** A block of HTML within Markdown is converted; from a tag within a line, only a line break remains. */
function fromHtmlNode(html: string, parent: Parents, cleaning: Cleaning): Content[] {
  if (/^<br\s*\/?>$/i.test(html)) return [{ type: 'break' }];
  if (parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem') {
    const tree = htmlTree(html, new ProtectedMath());
    cleanChildren(tree, cleaning);
    return tree.children;
  }
  return isPaired(html, parent) ? [] : [{ type: 'text', value: html }];
}

/** Whether a tag within a line is markup: a comment, or a tag whose counterpart is on the same line. */
function isPaired(html: string, parent: Parents): boolean {
  if (html.startsWith('<!--')) return true;
  const [, slash, name = ''] = /^<(\/?)([a-z][a-z0-9]*)\b/i.exec(html) ?? [];
  const partner = new RegExp(`^<${slash === '' ? '/' : ''}${name}\\b`, 'i');
  return (
    name !== '' && parent.children.some((node) => node.type === 'html' && partner.test(node.value))
  );
}

function withLinks({ value }: Text, cleaning: Cleaning): Content[] {
  return linkAddresses(value).flatMap((part) =>
    part.type === 'link' ? link(part.url, part.children, cleaning) : [part],
  );
}

function link(written: string, children: PhrasingContent[], cleaning: Cleaning): Content[] {
  const url = completeAddress(written.trim(), cleaning.base);
  const words = { type: 'paragraph' as const, children };
  const counted = cleaning.leftOut.emails;
  const address = safeAddress(url);
  cleanChildren(words, { ...cleaning, isLink: address !== undefined });
  if (/^mailto:/i.test(url)) {
    // An address that is also the link's text has been counted already.
    if (cleaning.leftOut.emails === counted) cleaning.leftOut.emails += 1;
    return words.children;
  }
  if (holdsPasscode(url)) {
    cleaning.leftOut.passcodes += 1;
    const text = words.children.filter(
      (node) => node.type !== 'text' || !/:\/\/|www\./i.test(node.value),
    );
    return [...text, { type: 'text', value: ' (link with a passcode left out)' }];
  }
  if (address !== undefined) return [{ type: 'link', url: address, children: words.children }];
  // A link within the page of the source leads nowhere else.
  if (url !== '' && !url.startsWith('#')) cleaning.leftOut.links += 1;
  return words.children;
}

function picture(url: string, alt: string | null | undefined, cleaning: Cleaning): Content[] {
  const said = alt?.trim() ?? '';
  const words = said === '' ? 'Picture' : said;
  return link(url, [{ type: 'text', value: words }], cleaning);
}

/** An address that its author left incomplete, such as `/files/a.pdf` or `www.example.org`, as a whole one if possible. */
function completeAddress(url: string, base: string | undefined): string {
  if (/^www\./i.test(url)) return `https://${url}`;
  if (url.startsWith('//')) return `https:${url}`;
  const isRelative = url !== '' && !/^(?:#|[a-z][a-z0-9+.-]*:)/i.test(url);
  if (!isRelative || base === undefined || !webAddress.safeParse(base).success) return url;
  // The page of an event is a folder, even if its address is written without the slash.
  const folder = /\/[^/.?#]+$/.test(new URL(base).pathname) ? base.replace(/[?#].*$|$/, '/') : base;
  return URL.parse(url, folder)?.href ?? url;
}

/** The address, if it is a web address that every reader of links can handle; undefined otherwise. */
export function safeAddress(url: string): string | undefined {
  const trimmed = url.trim();
  if (trimmed.length > 1900) return undefined;
  const written = trimmed.replace(/[\s<>"`{}|\\^]/g, (character) => encodeURIComponent(character));
  return webAddress.safeParse(written).success ? written : undefined;
}
