import { resolve } from 'node:path';
import { buildContext } from '#src/core/checks/check-context.ts';
import type { ContentEdit, Plan } from '#src/core/editing/content-edit.ts';
import type { Editable } from '#src/core/editing/editable.ts';
import { noHistory } from '#src/core/history/history.ts';
import { readContent, type ReadContent } from '#src/reading/read-content.ts';
import { planChanges, type FileChange, previewChanges } from '#src/writing/plan-changes.ts';

/** An event of the fixtures for which commands can be planned. */
export interface EditedEvent {
  readonly folder: string;
  readonly source: ReadContent;
  readonly editable: Editable;
}

function editableOf(source: ReadContent): Editable {
  const { context, hasValidEvent } = buildContext(source, noHistory);
  if (!hasValidEvent) throw new Error('no valid event');
  const { content, slots } = context;
  return { documents: source.documents, content, slots };
}

export async function readEvent(folder: string): Promise<EditedEvent> {
  const source = await readContent(resolve(folder));
  return { folder, source, editable: editableOf(source) };
}

/** The edits of a plan; an error with its sentence if it has none. */
export function editsOf(plan: Plan): readonly ContentEdit[] {
  if (!plan.ok) throw new Error(plan.sentence);
  return plan.edits;
}

/** The event after the edits, in memory. */
export async function afterEdits(
  { folder, source }: EditedEvent,
  edits: readonly ContentEdit[],
): Promise<{ changes: readonly FileChange[]; event: EditedEvent }> {
  const changes = planChanges(edits);
  const after = await previewChanges(resolve(folder), source, changes);
  return { changes, event: { folder, source: after, editable: editableOf(after) } };
}

/** The lines of each changed file that differ, old ones with `-`, new ones with `+`. */
export function changedLines(changes: readonly FileChange[]): string[] {
  return changes.flatMap(({ before, after }) => {
    const [a, b] = [before, after].map((bytes) => (bytes?.toString() ?? '').split('\n'));
    if (a === undefined || b === undefined) return [];
    const [gone, come] = [linesWithout(a, b), linesWithout(b, a)];
    return [...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)];
  });
}

/** The lines of one list that occur less often in the other. */
function linesWithout(lines: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}
