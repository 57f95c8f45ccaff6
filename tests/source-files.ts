import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { roomOf } from './house.ts';

export interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

export interface SourceFile {
  /** Below `src/`. */
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const importForm =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|<script[^>]*\ssrc="([^"]+)"/g;

function importsIn(text: string): Import[] {
  return [...text.matchAll(importForm)].map(([, type, named, dynamic, script]) => ({
    from: named ?? dynamic ?? script ?? '',
    typeOnly: type !== undefined,
  }));
}

/** Reads every source file with its imports, in the order of their paths. */
export function readSourceFiles(): readonly SourceFile[] {
  return globSync('src/**/*.{ts,astro,mjs}')
    .map((file) => file.replaceAll('\\', '/').slice('src/'.length))
    .sort()
    .map((path) => {
      const text = readFileSync(`src/${path}`, 'utf8');
      return { path, room: roomOf(path), text, imports: importsIn(text) };
    });
}

/** The file below `src/` that an import refers to; undefined for a package. */
function importedFile(home: string, from: string): string | undefined {
  const file = from.replace(/\?\w+$/, '');
  if (file.startsWith('#src/')) return file.slice('#src/'.length);
  return file.startsWith('.') ? posix.join(posix.dirname(home), file) : undefined;
}

/** For each file of the list, the files that it imports, as values or as types. */
export function importGraph(files: readonly SourceFile[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Set(files.map(({ path }) => path));
  return new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .map(({ from }) => importedFile(path, from))
        .filter((target) => target !== undefined && paths.has(target)) as string[],
    ]),
  );
}

/**
 * For each folder, the folders from which it imports. A folder and those within it are one feature, so imports between
 * them do not count here.
 */
export function folderGraph(
  files: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, Set<string>>();
  const isWithin = (inner: string, outer: string): boolean => `${inner}/`.startsWith(`${outer}/`);
  for (const [file, imports] of files) {
    const home = posix.dirname(file);
    const others = imports
      .map((target) => posix.dirname(target))
      .filter((folder) => !isWithin(folder, home) && !isWithin(home, folder));
    folders.set(home, new Set([...(folders.get(home) ?? []), ...others]));
  }
  return new Map([...folders].map(([folder, others]) => [folder, [...others]]));
}

/** The groups of nodes that lead to each other (Tarjan's strongly connected components). */
export function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  function visit(node: string): number {
    let lowest = order.size;
    order.set(node, lowest);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) lowest = Math.min(lowest, visit(next));
      else if (stack.includes(next)) lowest = Math.min(lowest, order.get(next) ?? lowest);
    }
    if (lowest === order.get(node)) {
      const ring = stack.splice(stack.indexOf(node));
      if (ring.length > 1) found.push(ring);
    }
    return lowest;
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return found;
}
