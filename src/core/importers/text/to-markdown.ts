import type { PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toMarkdown as serialize } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import type { ImportedText } from '#src/core/importers/imported.ts';
import { cleanTree } from './clean-tree.ts';
import { htmlTree, isHtml, withoutTags } from './html-tree.ts';
import { plainAddresses } from './plain-addresses.ts';
import type { LeftOut } from './private-text.ts';
import { cleanCharacters, ProtectedMath } from './protect-math.ts';
import { texMarks } from './tex-marks.ts';
import { tidyTree } from './tidy-tree.ts';

/** Longer than any abstract; the rest of a longer text is left out. */
const mostCharacters = 100_000;

/** More tags than any abstract has; of a text with more tags, only the words are kept. */
const mostTags = 5000;

/** Lines are wrapped before they get too long for the content reader. */
const mostOfLine = 10_000;

/**
 * A text of another system as Markdown that shows the same, and in which nothing runs code or breaks the page. HTML
 * becomes Markdown, formulas stay, entities are decoded once, links keep their targets unless these contain a passcode,
 * and pictures become links. Email addresses and passwords are left out and counted in `leftOut`.
 *
 * @param base the event's address in the source, which completes relative links.
 */
export function toMarkdown({ form, text }: ImportedText, leftOut: LeftOut, base?: string): string {
  const source = cleanCharacters(text).slice(0, mostCharacters).trim();
  if (source === '') return '';
  const math = new ProtectedMath();
  const tree = parse(form === 'auto' ? (isHtml(source) ? 'html' : 'markdown') : form, source, math);
  cleanTree(tree, leftOut, base);
  tidyTree(tree);
  const written = serialize(tree, {
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), ownEscapes, plainAddresses, texMarks],
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
  });
  return math.restore(withinLines(withoutModules(written))).trim();
}

/** Amounts of money keep their dollar signs, and no line begins an expression. */
const ownEscapes = {
  unsafe: [
    { character: '$', inConstruct: 'phrasing' as const },
    { character: '{', atBreak: true },
  ],
};

function parse(form: ImportedText['form'], source: string, math: ProtectedMath): Root {
  if (form === 'plain') return plainTree(math.protect(source));
  const tags = source.split('<').length;
  try {
    if (tags > mostTags || deepestMarkers.test(source)) return plainTree(withoutTags(source));
    if (form === 'html') return htmlTree(source, math);
    return fromMarkdown(math.protect(source), {
      extensions: [gfm()],
      mdastExtensions: [gfmFromMarkdown()],
    });
  } catch {
    // Of markup that is nested too deeply for the stack, only the text is kept.
    return plainTree(withoutTags(source));
  }
}

const deepestMarkers = /^(?:[ \t]*(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])){20}|(?:[*_[]){200}/m;

/** The paragraphs and lists of a text without markup; its line breaks stay. */
export function plainTree(text: string): Root {
  const blocks = text.split(/\n[ \t]*(?:\n[ \t]*)+/).filter((block) => block.trim() !== '');
  return { type: 'root', children: blocks.flatMap(plainBlock) };
}

const listMark = /^[ \t]*[-*•‣·–][ \t]+(?=\S)/;

function plainBlock(block: string): RootContent[] {
  const lines = block.split('\n').map((line) => line.trim());
  const first = lines.findIndex((line) => listMark.test(line));
  const isList =
    first !== -1 && lines.slice(first).filter((line) => listMark.test(line)).length > 1;
  if (!isList) return [paragraph(lines)];
  const items: string[][] = [];
  for (const line of lines.slice(first)) {
    if (listMark.test(line)) items.push([line.replace(listMark, '')]);
    else items.at(-1)?.push(line);
  }
  return [
    ...(first > 0 ? [paragraph(lines.slice(0, first))] : []),
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: items.map((item) => ({
        type: 'listItem',
        spread: false,
        children: [paragraph(item)],
      })),
    },
  ];
}

function paragraph(lines: readonly string[]): RootContent & { type: 'paragraph' } {
  const children = lines.flatMap((value, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'break' as const }] : []),
    { type: 'text', value },
  ]);
  return { type: 'paragraph', children };
}

/** "import x from …" at the beginning of a line is prose here, and must not be mistaken for code. */
function withoutModules(markdown: string): string {
  let isCode = false;
  return markdown
    .split('\n')
    .map((line) => {
      if (/^\s*(?:`{3,}|~{3,})/.test(line)) isCode = !isCode;
      if (isCode) return line;
      return line.replace(
        /^([\s>*+-]*(?:\d+[.)]\s+)?)(?:(i)(?=mport\b)|e(?=xport\b))/,
        (_, before: string, i?: string) => `${before}${i === undefined ? '&#101;' : '&#105;'}`,
      );
    })
    .join('\n');
}

function withinLines(markdown: string): string {
  if (markdown.length <= mostOfLine) return markdown;
  return markdown
    .split('\n')
    .map((line) =>
      line.length <= mostOfLine
        ? line
        : line.replace(new RegExp(`(.{1,${String(mostOfLine)}})(?: (?=[\\p{L}])|$)`, 'gu'), '$1\n'),
    )
    .join('\n');
}
