import { displayPath } from '#src/reading/environment.ts';
import type { FileChange } from '#src/writing/plan-changes.ts';

/** More deleted files than these are only counted. */
const mostDeleted = 10;

/** The files that a command changes, one a line. */
export function describeChanges(changes: readonly FileChange[]): string[] {
  const left = changes.filter(({ after }) => after !== undefined);
  const deleted = changes.length - left.length;
  return deleted <= mostDeleted
    ? changes.map(describeChange)
    : [...left.map(describeChange), `  deleted ${String(deleted)} files`];
}

function describeChange({ path, before, after }: FileChange): string {
  return `  ${before === undefined ? 'new    ' : after === undefined ? 'deleted' : 'changed'} ${displayPath(path)}`;
}
