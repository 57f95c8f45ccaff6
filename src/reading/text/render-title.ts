import type { MdastNode } from 'satteri';
import type { InlineText } from '#src/core/model/entry.ts';
import { mathToPlain } from '#src/reading/math/math-to-plain.ts';
import { renderMath } from '#src/reading/math/render-math.ts';
import type { Problem } from '#src/reading/problem.ts';
import { accidentsOf } from './unintended-syntax.ts';
import { EditedText } from './edited-text.ts';
import { escapeHtml } from '#src/core/text/escape.ts';
import { inspectNode } from './inspect-markdown.ts';
import { keepWithFormula } from './keep-with-formula.ts';
import { tagsOf } from './html-tags.ts';
import { parseMarkdown, nodesOf, rangeOf } from './markdown.ts';
import { textProblem } from './text-problem.ts';

/** A title with its problems. */
export interface RenderedTitle {
  readonly title: InlineText;
  /** Offsets count in the title. */
  readonly problems: readonly Problem[];
}

const elements: Readonly<Record<string, string>> = { emphasis: 'em', strong: 'strong' };

function join(parts: readonly InlineText[]): InlineText {
  return {
    html: keepWithFormula(parts.map(({ html }) => html)),
    plain: parts.map(({ plain }) => plain).join(''),
  };
}

function literal(text: string): InlineText {
  return { html: escapeHtml(text), plain: text };
}

function renderNode(node: MdastNode, source: string): InlineText {
  switch (node.type) {
    case 'text':
      return literal(node.value);
    case 'inlineCode':
      return { html: `<code>${escapeHtml(node.value)}</code>`, plain: node.value };
    case 'inlineMath': {
      const math = renderMath(node.value, false);
      return math.ok
        ? { html: math.html, plain: mathToPlain(node.value) }
        : literal(`$${node.value}$`);
    }
    case 'emphasis':
    case 'strong': {
      const element = elements[node.type] ?? 'em';
      const { html, plain } = join(node.children.map((child) => renderNode(child, source)));
      return { html: `<${element}>${html}</${element}>`, plain };
    }
    default:
      return literal(source.slice(...rangeOf(node)));
  }
}

function problemsOf(root: MdastNode, source: string): Problem[] {
  const problems: Problem[] = [];
  for (const { node, depth } of nodesOf(root)) {
    const [start, end] = rangeOf(node);
    if (node.type === 'inlineMath') problems.push(...inspectNode(node, depth, source));
    if (node.type !== 'html') continue;
    const tag = tagsOf(source.slice(start, end), '')[0];
    if (tag?.kind === 'element' && !source.startsWith('</', start)) {
      problems.push(textProblem.html(start, tag.name));
    }
  }
  return problems;
}

/**
 * A title is one line of inline text. Parsed as a heading, it can't be anything else, even if it begins like a list.
 */
const marker = '# ';

function asHeading(line: string): EditedText {
  // Hash characters at the end of a heading would be dropped, but "C #" is a language.
  const closing = /(?:^|\s)(#+)\s*$/.exec(line);
  const heading = new EditedText(marker + line);
  if (!closing?.[1]) return heading;
  return heading.apply([
    { at: marker.length + line.lastIndexOf(closing[1]), remove: 0, insert: '\\' },
  ]);
}

const mostRounds = 4;

/**
 * Renders a title: emphasis, code, and formulas. Everything else is shown as written, including links and addresses,
 * because a title is often part of a link itself. HTML and broken formulas are problems.
 *
 * @example renderTitle('Is $P$ *really* `NP`?').title.plain // 'Is P really NP?'
 */
export function renderTitle(title: string): RenderedTitle {
  const line = title.trim().replaceAll(/\s+/g, ' ');
  if (!/[\\`*_$<&~[\]#!|:@]|www\./.test(line)) return { title: literal(line), problems: [] };
  let edited = asHeading(line);
  let root = parseMarkdown(edited.text);
  for (let round = 0; round < mostRounds; round += 1) {
    const edits = accidentsOf(root, edited.text);
    if (edits.length === 0) break;
    edited = edited.apply(edits);
    root = parseMarkdown(edited.text);
  }
  const heading = 'children' in root ? root.children[0] : undefined;
  const children = heading?.type === 'heading' ? heading.children : [];
  return {
    title: join(children.map((child) => renderNode(child, edited.text))),
    problems: problemsOf(root, edited.text).map((problem) => ({
      ...problem,
      offset: Math.max(0, edited.originalOffset(problem.offset) - marker.length),
    })),
  };
}
