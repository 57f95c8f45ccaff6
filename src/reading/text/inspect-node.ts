import type { MdastNode } from 'satteri';
import { passcodeIn } from '#src/core/checks/passcode.ts';
import type { Problem } from '#src/reading/problem.ts';
import { renderMath } from '#src/reading/math/render-math.ts';
import { addressProblem } from './address-problem.ts';
import { deadAddress } from './dead-address.ts';
import { textProblem } from './text-problem.ts';
import { rangeOf } from './tree.ts';

/** How many levels lists and quotations may go down: more than anybody reads, fewer than any stack. */
const deepest = 60;

/** The number of dollars around a formula, and whether it stands alone. */
export const isDisplayMath = (node: MdastNode, source: string): boolean =>
  node.type === 'math' || source.startsWith('$$', rangeOf(node)[0]);

const mathProblem = (node: MdastNode & { readonly value: string }, source: string): Problem[] => {
  const rendered = renderMath(node.value, isDisplayMath(node, source));
  if (rendered.ok) return [];
  const [start, end] = rangeOf(node);
  const begins = source.slice(start, end).indexOf(node.value);
  return [
    textProblem.math(start + (begins === -1 ? 0 : begins + rendered.offset), rendered.message),
  ];
};

/** Whether a block of code begins with a fence, and no line like it ends the block (CommonMark, 4.5). */
const isOpenFence = (block: string): boolean => {
  const fence = /^(?:`{3,}|~{3,})/.exec(block)?.[0];
  if (fence === undefined) return false;
  const last = block
    .slice(block.lastIndexOf('\n') + 1)
    .replace(/^[ \t>]+/, '')
    .trimEnd();
  const isFence = last !== '' && last === fence.charAt(0).repeat(last.length);
  return !(block.includes('\n') && isFence && last.length >= fence.length);
};

/** A command of LaTeX in prose that has no form here: it would be shown with its backslash and braces. */
const texLeft = (text: string, start: number): Problem[] => {
  const found =
    /\\(?:cite[a-z]*|ref|eqref|label|footnote|caption|begin|end|item|section|textsuperscript|textsubscript)\*?\{/.exec(
      text,
    );
  return found ? [textProblem.tex(start + found.index, found[0].slice(0, -1))] : [];
};

/** What is wrong with one node, whether the text is Markdown or MDX. */
export const inspectNode = (node: MdastNode, depth: number, source: string): Problem[] => {
  const [start] = rangeOf(node);
  if (depth === deepest) return [textProblem.tooDeep(start)];
  if (node.type === 'link' || node.type === 'definition') {
    const reason = addressProblem(node.url);
    if (reason !== undefined) return [textProblem.link(start, reason)];
    const dead = deadAddress(node.url);
    if (dead !== undefined) return [textProblem.deadLink(start, dead)];
    const passcode = passcodeIn(node.url);
    return passcode === undefined ? [] : [textProblem.passcode(start, passcode)];
  }
  if (node.type === 'imageReference') {
    return [
      {
        code: 'picture',
        severity: 'error',
        offset: start,
        message: 'The address of a picture stands elsewhere in the text.',
        hint: 'Write it in its place: ![what it shows](./picture.jpg).',
      },
    ];
  }
  if (node.type === 'strong' && source.startsWith('__', start)) {
    return [textProblem.boldName(start, source.slice(...rangeOf(node)).slice(2, -2))];
  }
  if (node.type === 'text') return texLeft(source.slice(...rangeOf(node)), start);
  if (node.type === 'code' && isOpenFence(source.slice(...rangeOf(node)))) {
    return [textProblem.openCode(start, 'warning')];
  }
  if (node.type === 'math' || node.type === 'inlineMath') return mathProblem(node, source);
  return [];
};
