import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { passcodeIn } from '#src/core/text/address.ts';
import { webAddress } from '#src/core/model/scalar.ts';
import { LineIndex } from '#src/reading/problem.ts';
import type { Problem } from '#src/reading/problem.ts';
import { addressProblem } from './link-problem.ts';
import { contentComponents, isContentComponent } from './content-components.ts';
import { inspectNode, siteLink } from './inspect-markdown.ts';
import type { Inspection, TextAddress } from './inspect-markdown.ts';
import { parseMdx, nodesOf, rangeOf } from './markdown.ts';
import { textProblem } from './text-problem.ts';

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function attributeProblems(element: Element, name: string, start: number): Problem[] {
  const component = contentComponents[name];
  if (!component) return [];
  const problem = (message: string): Problem => ({
    code: 'component',
    severity: 'error',
    offset: start,
    message,
    hint: `Write ${component.example}.`,
  });
  const written = new Set<string>();
  const problems = element.attributes.flatMap((attribute): Problem[] => {
    if (attribute.type !== 'mdxJsxAttribute') return [textProblem.attribute(start, name)];
    written.add(attribute.name);
    const allowed = Object.hasOwn(component.attributes, attribute.name)
      ? component.attributes[attribute.name]
      : undefined;
    if (!allowed) return [problem(`<${name}> has no attribute "${attribute.name}".`)];
    if (typeof attribute.value !== 'string') return [textProblem.attribute(start, name)];
    if (!allowed.address) return [];
    // An entity may encode a character that addresses never contain.
    const isAddress =
      webAddress.safeParse(attribute.value).success && !/&#|%00/.test(attribute.value);
    const reason = isAddress ? addressProblem(attribute.value) : 'isn’t a web address';
    if (reason !== undefined) return [textProblem.link(start, reason)];
    const passcode = passcodeIn(attribute.value);
    return passcode === undefined ? [] : [textProblem.passcode(start, passcode)];
  });
  const missing = Object.entries(component.attributes)
    .filter(([key, { required }]) => required && !written.has(key))
    .map(([key]) => problem(`<${name}> needs the attribute "${key}".`));
  return [...problems, ...missing];
}

function elementProblems(element: Element, start: number): Problem[] {
  const name = element.name ?? '';
  if (isContentComponent(name)) return attributeProblems(element, name, start);
  return /^[a-z]/.test(name)
    ? [textProblem.html(start, name)]
    : [textProblem.unknownComponent(start, name)];
}

/** The parser's complaint, which contains line and column only in its text. */
function notReadable(error: unknown, source: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
  const offset = new LineIndex(source).offsetAt(Number(line), Number(column));
  const hint = /closing tag|end tag|expected a corresponding/i.test(message)
    ? 'Close each component that opens, and only those: <Note>Text</Note>.'
    : 'Put a backslash before each brace or angle bracket that is plain text, and put attributes in quotation marks.';
  return textProblem.notReadable(offset, hint);
}

function nodeProblems(node: MdastNode, start: number): Problem[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [textProblem.moduleStatement(start)];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [textProblem.expression(start)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementProblems(node, start);
    default:
      return [];
  }
}

/** In a module, the site's own lines follow the text, and must not become part of a block of code. */
function asInMdx(problem: Problem): Problem {
  return problem.code === 'open-code' ? { ...problem, severity: 'error' } : problem;
}

/** Inspects a text that opens a component; it has to be MDX without code. */
export function inspectMdx(source: string): Inspection {
  let root: MdastNode;
  try {
    root = parseMdx(source);
  } catch (error) {
    return { pictures: [], links: [], problems: [notReadable(error, source)] };
  }
  const problems: Problem[] = [];
  const pictures: TextAddress[] = [];
  const links: TextAddress[] = [];
  for (const { node, depth } of nodesOf(root)) {
    const [start] = rangeOf(node);
    if (node.type === 'image') pictures.push({ address: node.url, offset: start });
    links.push(...siteLink(node));
    problems.push(...inspectNode(node, depth, source).map(asInMdx), ...nodeProblems(node, start));
  }
  return { pictures, links, problems };
}
