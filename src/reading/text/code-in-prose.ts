import type { MdastNode } from 'satteri';
import type { Problem } from '#src/reading/problem.ts';
import { tagsOf } from './html-tags.ts';
import { nodesOf, rangeOf } from './markdown.ts';
import { textProblem } from './text-problem.ts';

const word = String.raw`[A-Za-z_$][\w$]*`;
const text = String.raw`(?:'[^'\n]*'|"[^"\n]*")`;
const names = String.raw`\{[^{}]*\}`;
const clause = `(?:${word}|${names}|\\*\\s+as\\s+${word})`;

/** The forms of JavaScript's import and export statements (ECMA-262, 16.2), which do not occur in prose. */
const statements: readonly RegExp[] = [
  new RegExp(`^import\\s*${text}\\s*(?:with\\s*${names}\\s*)?;?\\s*(?:$|\\n|//)`),
  new RegExp(`^import\\s+(?:type\\s+)?${clause}(?:\\s*,\\s*${clause})?\\s*from\\s*${text}`),
  new RegExp(`^import\\s*${names}\\s*from\\s*${text}`),
  /^import\s*\(\s*['"`]/,
  new RegExp(`^export\\s*${names}\\s*(?:;|from\\b|$|\\n)`),
  new RegExp(`^export\\s*\\*\\s*(?:as\\s+${word}\\s+)?from\\s*${text}`),
  new RegExp(
    `^export\\s+(?:const|let|var)\\s+(?:${word}|${names}|\\[[^\\]]*\\])\\s*(?::[^=\\n]*)?[=;]`,
  ),
  new RegExp(`^export\\s+(?:default\\s+)?(?:async\\s+)?function\\s*\\*?\\s*(?:${word})?\\s*\\(`),
  new RegExp(`^export\\s+(?:default\\s+)?class\\s+(?:${word}\\s+)?(?:extends\\s+[\\w$.]+\\s*)?\\{`),
  new RegExp(
    `^export\\s+default\\s+(?:[({\\['"\`]|async\\s*\\(|new\\s+${word}\\(|${word}(?:\\(|\\.${word}|\\s*(?:;|=>|$)))`,
  ),
];

/** Whether a paragraph begins with an import or export statement, rather than the English word. */
export function isModuleStatement(paragraph: string): boolean {
  return /^(import|export)\b/.test(paragraph) && statements.some((form) => form.test(paragraph));
}

/**
 * Whether a paragraph is a single expression in braces that can only be code: a call, an access, an assignment, a
 * comment, a string, an element. `{0,1}`, `{x | x > 0}`, and `{a, b}` are sets.
 */
function isBlockExpression(paragraph: string): boolean {
  const inner = /^\{([^]*)\}$/.exec(paragraph.trim())?.[1];
  if (inner === undefined) return false;
  return (
    /\/\*|\/\/|=>|[\w$\])]\s*\(|[\w$\])](?:\?\.|\.)[A-Za-z_$]|\[['"]|[\w$]\s*(?:=|\+=|-=)\s*[^=\s]|`|['"]|;|<[A-Za-z/>]|\.\.\.[A-Za-z_$]|^\s*(?:await|new|throw|typeof|delete|void)\b/.test(
      inner,
    ) && !/^[\s\w$,]*…[\s\w$,]*$/.test(inner)
  );
}

/** The pieces between the tags in a component's block, each with its offset. */
function piecesOf(html: string, shift: number): [piece: string, at: number][] {
  const pieces: [string, number][] = [];
  let end = 0;
  for (const { at, length } of [...tagsOf(html, ''), { at: html.length, length: 0 }]) {
    const piece = html.slice(end, at);
    pieces.push([piece.trim(), shift + end + (piece.length - piece.trimStart().length)]);
    end = at + length;
  }
  return pieces;
}

/** Paragraphs of a text that are code: an import, an export, an expression in braces. */
export function codeProblems(root: MdastNode, source: string): Problem[] {
  const problems: Problem[] = [];
  const inspect = (paragraph: string, at: number): void => {
    if (isModuleStatement(paragraph)) problems.push(textProblem.moduleStatement(at));
    else if (isBlockExpression(paragraph)) problems.push(textProblem.expression(at));
  };
  for (const { node } of nodesOf(root)) {
    const [start, end] = rangeOf(node);
    if (node.type === 'paragraph') inspect(source.slice(start, end), start);
    if (node.type !== 'html') continue;
    for (const [piece, at] of piecesOf(source.slice(start, end), start)) inspect(piece, at);
  }
  return problems;
}
