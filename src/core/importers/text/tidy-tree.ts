import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';

/**
 * Removes what the editors of web forms leave behind: empty paragraphs and items, line breaks around a text, spaces at
 * the edge of emphasis. Two line breaks in a row separate paragraphs. Changes the tree in place.
 */
export function tidyTree(root: Root): void {
  tidyBlocks(root);
}

function tidyBlocks(parent: Parents): void {
  const tidied = inParagraphs(parent).flatMap((node): RootContent[] => {
    if (node.type === 'paragraph') return paragraphsOf(node);
    if (!('children' in node)) return [node];
    if (node.type === 'heading' || node.type === 'tableCell') {
      node.children = node.children.flatMap(tidyPhrase);
      return [node];
    }
    tidyBlocks(node);
    const isEmpty = node.children.length === 0;
    return isEmpty && (node.type === 'listItem' || node.type === 'list') ? [] : [node];
  });
  parent.children = tidied;
}

/** The blocks of a parent. A text that is not in a paragraph, as beside a line break in HTML, gets one. */
function inParagraphs({ children }: Parents): RootContent[] {
  const blocks: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of children) {
    if (!isPhrase(node)) {
      open = undefined;
      blocks.push(node);
    } else if (open === undefined) {
      open = { type: 'paragraph', children: [node] };
      blocks.push(open);
    } else {
      open.children.push(node);
    }
  }
  return blocks;
}

const phrases = new Set(
  'text break emphasis strong delete link linkReference image imageReference inlineCode footnoteReference'.split(
    ' ',
  ),
);

function isPhrase(node: RootContent): node is PhrasingContent {
  return phrases.has(node.type);
}

/** The paragraphs that a paragraph holds; none if it shows nothing. */
function paragraphsOf({ children }: Paragraph): Paragraph[] {
  const parts: PhrasingContent[][] = [[]];
  let breaks: PhrasingContent[] = [];
  for (const node of children.flatMap(tidyPhrase)) {
    const part = parts.at(-1) ?? [];
    if (node.type === 'break') {
      breaks.push(node);
    } else if (breaks.length > 0 && isBlank(node)) {
      // A space between two line breaks is nothing of its own.
    } else {
      if (breaks.length > 1 && part.length > 0) parts.push([node]);
      else part.push(...(part.length > 0 ? breaks : []), node);
      breaks = [];
    }
  }
  const shown = parts.filter((part) => !part.every(isBlank));
  for (const part of shown) {
    takeSpace(part, 'start');
    takeSpace(part, 'end');
  }
  return shown.map((part): Paragraph => ({ type: 'paragraph', children: part }));
}

/** Emphasis, deletions, and links without spaces at their edges, which stand beside them instead. */
function tidyPhrase(node: PhrasingContent): PhrasingContent[] {
  const hasEdges =
    node.type === 'link' ||
    node.type === 'emphasis' ||
    node.type === 'strong' ||
    node.type === 'delete';
  if (!hasEdges) return [node];
  const children = node.children.flatMap(tidyPhrase);
  if (children.every(isBlank)) return children;
  const before = takeSpace(children, 'start');
  const after = takeSpace(children, 'end');
  node.children = children;
  return [...before, node, ...after];
}

/** Removes the space at one end of a line, and returns it as a text of its own. */
function takeSpace(children: PhrasingContent[], end: 'start' | 'end'): PhrasingContent[] {
  const node = children.at(end === 'start' ? 0 : -1);
  if (node?.type !== 'text') return [];
  const trimmed = end === 'start' ? node.value.trimStart() : node.value.trimEnd();
  if (trimmed === node.value) return [];
  node.value = trimmed;
  if (trimmed === '') children.splice(end === 'start' ? 0 : -1, 1);
  return [{ type: 'text', value: ' ' }];
}

function isBlank(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() === '';
  return node.type === 'break';
}
