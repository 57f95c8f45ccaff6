import { fieldName } from '#src/core/checks/words/fields.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { Finding, Fix } from '#src/core/model/finding.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { writtenAt, type ContentEdit, type Plan } from './content-edit.ts';
import { documentsByFile } from './editable.ts';

/** The fix for a person in the written-out form: in `{ id: ada, role: host }`, only the id changes. */
function within(fix: Fix, document: SourceDocument | undefined): Fix {
  if (fix.edit !== 'set' || document === undefined) return fix;
  const written = writtenAt(document, fix.path);
  return typeof written === 'object' ? { ...fix, path: [...fix.path, 'id'] } : fix;
}

/** Whether a list would contain a value twice. */
function isRepeated(fix: Fix, document: SourceDocument | undefined): boolean {
  if (fix.edit !== 'set' || document === undefined || typeof fix.path.at(-1) !== 'number')
    return false;
  const list = writtenAt(document, fix.path.slice(0, -1));
  return Array.isArray(list) && list.includes(fix.value);
}

/** The place and the new name of a field that a fix renames; undefined for other fixes. */
function newName({ file, fix }: Finding): string | undefined {
  return fix?.edit === 'rename-field'
    ? JSON.stringify([file, ...fix.path.slice(0, -1), fix.name])
    : undefined;
}

/** Whether a field with the new name is already there. */
function isTaken(fix: Fix, document: SourceDocument | undefined): boolean {
  if (fix.edit !== 'rename-field' || document === undefined) return false;
  return writtenAt(document, [...fix.path.slice(0, -1), fix.name]) !== undefined;
}

function describe({ file, line, fix }: Finding): string {
  const at = `${file}:${String(line)}: `;
  if (fix?.edit === 'set')
    return `${at}${fieldName(fix.path)} becomes ${quote(String(fix.value))}.`;
  if (fix?.edit === 'remove') return `${at}${fieldName(fix.path)} is removed.`;
  return `${at}${fieldName(fix?.path ?? [])} is written ${quote(fix?.name)}.`;
}

/** The edits that resolve every finding whose fix is certain. Each field is changed only once. */
export function planFixes(
  findings: readonly Finding[],
  documents: readonly SourceDocument[],
): Extract<Plan, { readonly ok: true }> {
  const edits = new Map<string, ContentEdit>();
  const summary: string[] = [];
  const byFile = documentsByFile(documents);
  const renames = Map.groupBy(findings, newName);
  for (const finding of findings) {
    const { file, fix } = finding;
    if (fix === undefined) continue;
    const field = JSON.stringify([file, fix.path]);
    const document = byFile.get(file);
    // Of two fields that would get one name, nobody knows which is right.
    const name = newName(finding);
    const isClaimed = name !== undefined && (renames.get(name)?.length ?? 0) > 1;
    if (edits.has(field) || isRepeated(fix, document) || isTaken(fix, document) || isClaimed)
      continue;
    edits.set(field, { ...within(fix, document), file });
    summary.push(describe(finding));
  }
  return { ok: true, edits: [...edits.values()], summary };
}
