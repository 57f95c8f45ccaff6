import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { mathToPlain } from '#src/reading/math/math-to-plain.ts';
import { parseMarkdown, parseMdx } from './markdown.ts';

type Parent = Extract<MdastNode, { readonly children: unknown }>;

function isParent(node: MdastNode): node is Parent {
  return 'children' in node;
}

function childrenOf(node: MdastNode): readonly MdastNode[] {
  return isParent(node) ? node.children : [];
}

function inline(node: MdastNode): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'inlineMath':
    case 'math':
      return mathToPlain(node.value);
    case 'break':
      return '\n';
    case 'image':
      return node.alt ?? '';
    case 'footnoteReference':
      return `[${node.identifier}]`;
    case 'html':
      return '';
    case 'mdxJsxTextElement':
      return component(node);
    case 'link': {
      const words = inlineAll(node);
      const address = node.url.replace(/^mailto:/, '');
      const isShown = words === address || words === address.replace(/^https?:\/\//, '');
      return isShown || !/^(https?|mailto):/i.test(node.url) ? words : `${words} (${address})`;
    }
    default:
      return inlineAll(node);
  }
}

function inlineAll(node: MdastNode): string {
  return childrenOf(node)
    .map((child) => inline(child))
    .join('');
}

/**
 * Lines of prose that were broken in the source are joined. The patterns here look behind before they match spaces;
 * otherwise, they would start again at each space of a long gap.
 */
function flow(text: string): string {
  return text.replaceAll(/(?<![ \t])[ \t]*\n[ \t]*/g, '\n').trim();
}

function paragraph(node: MdastNode): string {
  const parts = childrenOf(node).map((child) =>
    child.type === 'break' ? '\u0000' : inline(child).replaceAll(/(?<!\s)\s*\n\s*/g, ' '),
  );
  return flow(parts.join('').replaceAll(/(?<![ \t])[ \t]*\u0000[ \t]*/g, '\n'));
}

function indented(text: string, by: string): string {
  return text.replaceAll(/\n(?!\n)/g, `\n${by}`);
}

function list(node: Extract<MdastNode, { readonly type: 'list' }>): string {
  const first = node.start ?? 1;
  const items = node.children.map((item, index) => {
    const mark = node.ordered === true ? `${String(first + index)}. ` : '- ';
    return (
      mark + indented(blocks(item, node.spread === true ? '\n\n' : '\n'), ' '.repeat(mark.length))
    );
  });
  return items.join('\n');
}

function row(node: MdastNode): string {
  return childrenOf(node)
    .map((cell) => paragraph(cell))
    .join(' | ');
}

type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** A component in words: its title, its text, its caption; a video in the same form as a link. */
function component(node: Component): string {
  const said = (name: string): string => {
    const attribute = node.attributes.find((each) => 'name' in each && each.name === name);
    return typeof attribute?.value === 'string' ? attribute.value : '';
  };
  const title = said('url') === '' ? said('title') : `${said('title')} (${said('url')})`;
  const inner = node.type === 'mdxJsxTextElement' ? inlineAll(node) : blocks(node, '\n\n');
  return [title, inner, said('caption')].filter((part) => part !== '').join('\n');
}

function block(node: MdastNode): string {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraph(node);
    case 'list':
      return list(node);
    case 'code':
      return node.value;
    case 'math':
      return mathToPlain(node.value);
    case 'table':
      return node.children.map((line) => row(line)).join('\n');
    case 'thematicBreak':
    case 'definition':
    case 'html':
      return '';
    case 'footnoteDefinition':
      return `[${node.identifier}] ${blocks(node, '\n')}`;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return component(node);
    default:
      return isParent(node) ? blocks(node, '\n\n') : inline(node);
  }
}

function blocks(node: MdastNode, gap: string): string {
  return childrenOf(node)
    .map((child) => block(child))
    .filter((text) => text !== '')
    .join(gap);
}

/**
 * A prepared text as plain text for feeds and descriptions. An empty line separates paragraphs, "- " or a number marks
 * list items, a link's address follows in parentheses unless the link shows it, formulas are in plain characters, and a
 * picture becomes its alternative text.
 */
export function plainText(source: string, syntax: 'markdown' | 'mdx'): string {
  if (source.trim() === '') return '';
  const root = syntax === 'mdx' ? parseMdx(source) : parseMarkdown(source);
  return blocks(root, '\n\n');
}
