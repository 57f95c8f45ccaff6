import type { MdastNode } from 'satteri';
import type { Problem } from '#src/reading/problem.ts';
import { isBlockExpression, isModuleStatement } from './code-line.ts';
import { tagsOf } from './html-tags.ts';
import { textProblem } from './text-problem.ts';
import { nodesOf, rangeOf } from './tree.ts';

/** The pieces between the tags of a component's block, each with where it begins. */
const piecesOf = (html: string, shift: number): [piece: string, at: number][] => {
  const pieces: [string, number][] = [];
  let end = 0;
  for (const { at, length } of [...tagsOf(html, ''), { at: html.length, length: 0 }]) {
    const piece = html.slice(end, at);
    pieces.push([piece.trim(), shift + end + (piece.length - piece.trimStart().length)]);
    end = at + length;
  }
  return pieces;
};

/** Paragraphs of a text that are code: an import, an export, an expression in braces. */
export const codeProblems = (root: MdastNode, source: string): Problem[] => {
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
};
