import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runChecks } from '#src/core/checks/run-checks.ts';
import type { Commit, History } from '#src/core/history/history.ts';
import { noHistory } from '#src/core/history/history.ts';
import { replayCommits } from '#src/core/history/replay-commits.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { displayPath } from '#src/reading/environment.ts';
import { pastDocument } from '#src/reading/history/read-history.ts';
import { readContent } from '#src/reading/read-content.ts';
import type { CaseFile, FindingCase } from './read-cases.ts';

function write(folder: string, files: FindingCase['files']): void {
  for (const [path, { bytes, node }] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (node === 'link') symlinkSync(bytes.toString(), target);
    else if (node === 'pipe') execFileSync('mkfifo', [target]);
    else writeFileSync(target, bytes);
  }
}

/** A commit with unchanged files, and without those that only an earlier commit had. */
function commit(
  folder: string,
  at: string,
  files: ReadonlyMap<string, CaseFile | undefined>,
): Commit {
  return {
    hash: at,
    at,
    files: new Map(
      [...files].flatMap(([path, file]) => {
        const document = file && pastDocument(folder, path, file.bytes);
        return file === undefined || document !== undefined ? [[path, document] as const] : [];
      }),
    ),
  };
}

function historyOf(folder: string, { files, before }: FindingCase): History {
  if (before.size === 0) return noHistory;
  const gone = [...before.keys()].filter((path) => !files.has(path));
  return replayCommits([
    commit(
      folder,
      '2027-01-01T10:00:00Z',
      new Map([...files, ...before].filter(([path]) => before.has(path) || path === 'event.mdx')),
    ),
    commit(
      folder,
      '2027-01-02T10:00:00Z',
      new Map([...files, ...gone.map((path) => [path, undefined] as const)]),
    ),
  ]);
}

/** The position of a finding, as cases write it: `talks/b.mdx:3:8 error room-clash`. */
export function placeOf({ file, line, column, severity, code }: Finding): string {
  return `${file}:${String(line)}:${String(column)} ${severity} ${code}`;
}

const findingsByCase = new WeakMap<FindingCase, Promise<Finding[]>>();

/** The findings of a case, with paths from its content folder. */
export function findingsOf(given: FindingCase): Promise<Finding[]> {
  const found = findingsByCase.get(given) ?? check(given);
  findingsByCase.set(given, found);
  return found;
}

async function check(given: FindingCase): Promise<Finding[]> {
  const root = mkdtempSync(join(tmpdir(), 'findings-'));
  const folder = join(root, 'content');
  try {
    write(folder, given.files);
    const { findings } = runChecks(await readContent(folder), historyOf(folder, given));
    const shown = displayPath(folder);
    const inFolder = (text: string): string =>
      text.replaceAll(`${shown}/`, '').replaceAll(shown, 'content');
    return findings.map((finding) => ({
      ...finding,
      file: inFolder(finding.file),
      message: inFolder(finding.message),
      hint: inFolder(finding.hint),
    }));
  } finally {
    rmSync(root, { recursive: true });
  }
}
