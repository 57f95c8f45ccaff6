import { posix } from 'node:path';
import { circles, importGraph, readSourceFiles } from './source-files.ts';

/** Prints the figures of the house: `node tests/count-house.ts`. */

const files = readSourceFiles().filter(({ path }) => !path.endsWith('.d.ts'));
const graph = importGraph(files);
const lengths = files.map(({ text }) => text.trimEnd().split('\n').length).sort((a, b) => a - b);
const lines = lengths.reduce((sum, length) => sum + length, 0);
const imports = files.reduce((sum, file) => sum + file.imports.length, 0);

function countBy(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

const importers = countBy([...graph.values()].flatMap((targets) => [...new Set(targets)]));
const folders = countBy(files.map(({ path }) => posix.dirname(path)));
const short = lengths.filter((length) => length < 25).length;
const single = [...importers.values()].filter((count) => count === 1).length;
const large = [...folders].filter(([, count]) => count > 20);
const rings = circles(graph);

console.log(`files: ${files.length}, lines: ${lines}`);
console.log(
  `lines of a file: median ${lengths[Math.floor(files.length / 2)] ?? 0}, most ${lengths.at(-1) ?? 0}`,
);
console.log(`files under 25 lines: ${short}`);
console.log(`files with a single importer: ${single}`);
console.log(`imports per 100 lines: ${((imports / lines) * 100).toFixed(1)}`);
console.log(
  `folders over 20 files: ${large.map(([name, count]) => `${name} ${count}`).join(', ') || 'none'}`,
);
console.log(`circles: ${rings.map((ring) => ring.join(' → ')).join('; ') || 'none'}`);
