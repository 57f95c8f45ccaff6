import type { MdastNode } from 'satteri';

/** A node with where it came from. */
export interface Visit {
  readonly node: MdastNode;
  readonly parent: MdastNode | undefined;
  readonly depth: number;
}

/** Every node of a tree, parents first, in the order of the text. Without recursion: texts can nest deeply on purpose. */
export function* nodesOf(root: MdastNode): Generator<Visit> {
  const stack: Visit[] = [{ node: root, parent: undefined, depth: 0 }];
  for (let visit = stack.pop(); visit; visit = stack.pop()) {
    yield visit;
    if (!('children' in visit.node)) continue;
    const { node, depth } = visit;
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index];
      if (child) stack.push({ node: child, parent: node, depth: depth + 1 });
    }
  }
}

/** Where a node begins and ends in the text that was parsed. */
export const rangeOf = (node: MdastNode): readonly [number, number] => [
  node.position?.start.offset ?? 0,
  node.position?.end.offset ?? 0,
];
