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
  for (const finding of findings) {
    const { file, fix } = finding;
    if (fix === undefined) continue;
    const field = JSON.stringify([file, fix.path]);
    const document = byFile.get(file);
    if (edits.has(field) || isRepeated(fix, document)) continue;
    edits.set(field, { ...within(fix, document), file });
    summary.push(describe(finding));
  }
  return { ok: true, edits: [...edits.values()], summary };
}
