import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import type { FileChange } from './plan-changes.ts';
import { NotEditable } from './text-edit.ts';

/** The draft is beside its file, on the same disk. Readers of the content folder skip names that begin with a dot. */
function draftOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.lectern-draft`);
}

/** The nearest folder above a path that exists. */
function existingFolder(path: string): string {
  const folder = dirname(path);
  return existsSync(folder) ? folder : existingFolder(folder);
}

/** Refuses a path outside the content folder, including one that leads outside through a symbolic link. */
function checkPlace(contentDir: string, path: string): void {
  const root = realpathSync(contentDir);
  const folder = realpathSync(existingFolder(path));
  const isInside = folder === root || folder.startsWith(`${root}${sep}`);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  if (!isInside || isLink) {
    throw new NotEditable(`${path} does not lie in the content folder; nothing was changed.`);
  }
}

function checkUnchanged({ path, before }: FileChange): void {
  const now = existsSync(path) ? readFileSync(path) : undefined;
  const isSame = before === undefined ? now === undefined : now?.equals(before) === true;
  if (!isSame) throw new NotEditable(`${path} has changed meanwhile; nothing was changed.`);
}

/** Writes a draft with the permissions of the file that it will replace. */
function writeDraft({ path, before, after }: FileChange): void {
  if (after === undefined) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(draftOf(path), after);
  if (before !== undefined) chmodSync(draftOf(path), statSync(path).mode);
}

function putInPlace({ path, after }: FileChange): void {
  if (after === undefined) rmSync(path);
  else renameSync(draftOf(path), path);
}

function restore({ path, before }: FileChange): void {
  if (before === undefined) rmSync(path, { force: true });
  else writeFileSync(path, before);
}

/**
 * Writes changes to files, all or none: every new text is first written beside its file, then each draft replaces its
 * file. If one fails, the changed files are restored.
 *
 * @throws {NotEditable} if a file is outside the content folder or has changed since it was read.
 */
export function writeChanges(contentDir: string, changes: readonly FileChange[]): void {
  // For a first event, the folder does not exist yet.
  if (changes.length > 0) mkdirSync(contentDir, { recursive: true });
  for (const { path } of changes) checkPlace(contentDir, path);
  changes.forEach(checkUnchanged);
  const done: FileChange[] = [];
  try {
    changes.forEach(writeDraft);
    for (const change of changes) {
      done.push(change);
      putInPlace(change);
    }
  } catch (error) {
    for (const change of done.reverse()) restore(change);
    throw error;
  } finally {
    for (const { path } of changes) rmSync(draftOf(path), { force: true });
  }
}
