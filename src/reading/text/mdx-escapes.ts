import type { MdastNode } from 'satteri';
import { isModuleStatement } from './code-in-prose.ts';
import { isContentComponent } from './content-components.ts';
import type { Edit } from './edited-text.ts';
import { tagsOf } from './html-tags.ts';
import { nodesOf, rangeOf } from './markdown.ts';

const opening = /(?<!\\)<\/?([A-Z][A-Za-z0-9]*)(?=[\s/>{]|$)/g;

/** Whether a piece of text opens or closes a component, in any form. */
export function mentionsComponent(text: string): boolean {
  return [...text.matchAll(opening)].some(
    ([, name]) => name !== undefined && isContentComponent(name),
  );
}

/** Braces and angle brackets that begin code in MDX, but are prose here. */
function escapeProse(text: string, shift: number): Edit[] {
  return [...text.matchAll(/\\[^]|[{}<]/g)]
    .filter(([character]) => character.length === 1)
    .map(({ index }) => ({ at: shift + index, remove: 0, insert: '\\' }));
}

function betweenTags(html: string, shift: number): Edit[] {
  const edits: Edit[] = [];
  let end = 0;
  for (const tag of tagsOf(html, '')) {
    edits.push(...escapeProse(html.slice(end, tag.at), shift + end));
    end = tag.at + tag.length;
  }
  return [...edits, ...escapeProse(html.slice(end), shift + end)];
}

/** MDX does not treat `<https://…>` as a link. */
function writtenOut(node: MdastNode & { readonly url: string }): Edit {
  const [start, end] = rangeOf(node);
  const url = node.url.replaceAll('(', '%28').replaceAll(')', '%29');
  const words = node.url.replace(/^mailto:/, '').replaceAll(/[\\`*_[\]$~<>{}&]/g, '\\$&');
  return { at: start, remove: end - start, insert: `[${words}](${url})` };
}

/**
 * The edits after which a text that opens a component means the same in MDX as its other words would in Markdown:
 * `{0,1}`, `p < 0.05`, `<https://…>`, and a paragraph that begins with "import" or "export" stay text.
 */
export function mdxEscapes(root: MdastNode, source: string): Edit[] {
  const edits: Edit[] = [];
  for (const { node, parent } of nodesOf(root)) {
    const [start, end] = rangeOf(node);
    const slice = source.slice(start, end);
    if (node.type === 'link' && slice.startsWith('<')) edits.push(writtenOut(node));
    if (node.type === 'html') edits.push(...betweenTags(slice, start));
    if (node.type === 'text' && !mentionsComponent(slice)) edits.push(...escapeProse(slice, start));
    if (
      node.type === 'paragraph' &&
      parent?.type === 'root' &&
      /^(import|export)\b/.test(slice) &&
      !isModuleStatement(slice)
    ) {
      edits.push({ at: start, remove: 1, insert: slice.startsWith('i') ? '&#105;' : '&#101;' });
    }
  }
  return edits;
}
