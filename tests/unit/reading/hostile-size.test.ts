import { expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readContent } from '#src/reading/read-content.ts';
import { contentFolder, event } from './content-folder.ts';

/** A text of about this many characters, in lines that are short enough to be read. */
const repeated = (piece: string, characters: number, lineLength = 2000): string => {
  const line = piece.repeat(Math.max(1, Math.floor(lineLength / piece.length)));
  return `${line}\n`.repeat(Math.max(1, Math.floor(characters / line.length)));
};

const inBody = (body: string): string => `---\ntitle: A\n---\n\n${body}\n`;

/** Files that grow with a number of characters, each of a kind that once took minutes. */
const kinds: Readonly<Record<string, (characters: number) => string>> = {
  'blank lines': (size) => inBody(`a\n${'\n'.repeat(size)}b`),
  'blank lines with spaces': (size) => inBody(`a *b*\n${'  \n'.repeat(size / 3)}b`),
  'spaces within lines': (size) => inBody(repeated(`a${' '.repeat(1900)}b *c*`, size)),
  'spaces before marks': (size) => inBody(repeated(`${' '.repeat(1900)}> x`, size)),
  'open formulas': (size) => inBody(`$$\n${'>\n$$x\n'.repeat(size / 6)}`),
  'open display formulas': (size) => inBody(`x\n\n$$\n${repeated('> ', size)}`),
  'single dollars': (size) => inBody(repeated('$5 a ', size)),
  'runs of dollars': (size) => inBody(repeated('$$$ a ', size)),
  'open comments': (size) => inBody(`<!--${repeated('<!-- a ', size)}`),
  'comments that end': (size) => inBody(repeated('<!-- a --> b ', size)),
  'open tags': (size) => inBody(repeated('<a "', size)),
  'words in angle brackets': (size) => inBody(repeated('<unk> ', size)),
  backticks: (size) => inBody(repeated('` a `` ', size)),
  asterisks: (size) => inBody(repeated('*a **b ', size)),
  'open brackets': (size) => inBody(repeated('[a](', size)),
  addresses: (size) => inBody(repeated('<x:y ', size)),
  'mail addresses': (size) => inBody(repeated('a@b.c ', size)),
  'import of spaces': (size) => inBody(`import a${repeated(' ', size)}`),
  'braces without an end': (size) => inBody(`<Note>a</Note>\n\n${repeated('{a ', size)}`),
  'fields that no entry has': (size) =>
    `---\n${Array.from({ length: size / 8 }, (_, index) => `k${String(index)}: v`).join('\n')}\n---\n`,
  'fields in braces': (size) =>
    `---\ntitle: A\nlinks:\n${'  - { kind: "x" }\n'.repeat(size / 18)}---\n`,
  tags: (size) => `---\ntitle: A\ntags:\n${'  - t\n'.repeat(size / 6)}---\n`,
};

/** The least processor time, in milliseconds, of a few runs, because other processes only add to it. */
const cost = async (text: string): Promise<number> => {
  const folder = contentFolder({ 'event.mdx': event, 'talks/a.mdx': text });
  let least = Infinity;
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    const { documents, ...rest } = await readContent(folder);
    for (const { plain } of documents) expect(plain).toBeTypeOf('string');
    runChecks({ documents, ...rest });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
};

/** Below this, in milliseconds, the first run of a function and the clock's resolution dominate. */
const floor = 60;

test.each(Object.keys(kinds))(
  '%s take four times as long in a file four times the size',
  async (kind) => {
    const make = kinds[kind];
    if (!make) return;
    const [small, large] = [await cost(make(25_000)), await cost(make(100_000))];
    expect(large).toBeLessThan(Math.max(small, floor) * 9);
  },
  60_000,
);
