import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Mutant } from './mutant.ts';

/** The part of Stryker's instrumenter that we use; its lines and columns count from 0. */
interface StrykerMutant {
  readonly id: string;
  readonly fileName: string;
  readonly location: {
    readonly start: { readonly line: number; readonly column: number };
    readonly end: { readonly line: number; readonly column: number };
  };
  readonly mutatorName: string;
  readonly replacement: string;
}
interface StrykerFile {
  readonly name: string;
  readonly content: string;
  readonly mutate: boolean;
}
interface Stryker {
  readonly Instrumenter: new (logger: object) => {
    readonly instrument: (
      files: readonly StrykerFile[],
      options: object,
    ) => Promise<{
      readonly files: readonly StrykerFile[];
      readonly mutants: readonly StrykerMutant[];
    }>;
  };
}

const home = '.cache/mutants/stryker';
const manifests = ['package.json', 'package-lock.json'];

/** Installs the instrumenter below `.cache`, at the versions in the lock file beside this file. */
async function loadStryker(): Promise<Stryker> {
  const source = join(import.meta.dirname, 'stryker');
  const isCurrent = manifests.every(
    (name) =>
      existsSync(join(home, name)) &&
      readFileSync(join(home, name), 'utf8') === readFileSync(join(source, name), 'utf8'),
  );
  if (!isCurrent || !existsSync(join(home, 'node_modules'))) {
    mkdirSync(home, { recursive: true });
    for (const name of manifests) copyFileSync(join(source, name), join(home, name));
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: home,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    });
  }
  const entry = join(home, 'node_modules/@stryker-mutator/instrumenter/dist/src/index.js');
  return (await import(pathToFileURL(entry).href)) as Stryker;
}

const silent = {
  debug: () => undefined,
  info: () => undefined,
  warn: console.warn,
  error: console.error,
  isDebugEnabled: () => false,
};

function textBetween(text: string, { start, end }: StrykerMutant['location']): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1)?.slice(0, end.column) ?? '';
  lines[0] = lines[0]?.slice(start.column) ?? '';
  return lines.join('\n');
}

/**
 * Rewrites each file of a room, such as `core/time`, in a copy of the checkout, so that it contains all its mutants,
 * each behind a switch. Returns them in the order of the files.
 */
export async function instrumentRoom(room: string, copy: string): Promise<readonly Mutant[]> {
  const { Instrumenter } = await loadStryker();
  const originals = new Map(
    globSync(`src/${room}/**/*.ts`)
      .map((name) => name.replaceAll('\\', '/'))
      .sort()
      .map((name) => [name, readFileSync(name, 'utf8')]),
  );
  const { files, mutants } = await new Instrumenter(silent).instrument(
    [...originals].map(([name, content]) => ({ name, content, mutate: true })),
    { plugins: null, ignorers: [], excludedMutations: [] },
  );
  for (const { name, content } of files) writeFileSync(join(copy, name), content);
  return mutants.map(({ id, fileName, location, mutatorName, replacement }) => ({
    id,
    file: fileName,
    line: location.start.line + 1,
    column: location.start.column + 1,
    mutator: mutatorName,
    original: textBetween(originals.get(fileName) ?? '', location),
    replacement,
  }));
}
