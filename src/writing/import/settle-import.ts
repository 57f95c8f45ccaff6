import { runChecks } from '#src/core/checks/run-checks.ts';
import type { Remark } from '#src/core/importers/imported.ts';
import { isError } from '#src/core/model/finding.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { displayPath } from '#src/reading/environment.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import type { FileChange } from '#src/writing/plan-changes.ts';
import { previewChanges } from '#src/writing/plan-changes.ts';
import { normalized } from '#src/writing/text-edit.ts';
import { applyMerge, type FieldChange } from './merge-entry.ts';

/** Changes after which the content has no errors except those it had before. */
export interface SettledImport {
  readonly changes: readonly FileChange[];
  readonly remarks: readonly Remark[];
  /** Errors that remain; if there is any, nothing may be written. */
  readonly errors: readonly Finding[];
  readonly preview: ReadContent;
}

/** Each round can uncover further clashes, because the checks report only a limited number at a time. */
const mostRounds = 40;

/** Findings of a folder without content; a first import resolves them. */
const beforeImport = new Set(['missing-event', 'missing-content']);

/**
 * Checks the result of an import and resolves common problems of real schedules: it accepts clashes with a reason, and
 * reduces text that content does not allow to plain words. Problems that it can't resolve become errors of the result.
 */
export async function settleImport(
  contentDir: string,
  content: ReadContent,
  planned: readonly FileChange[],
): Promise<SettledImport> {
  const before = new Set(errorsOf(content).map(({ file, message }) => `${file}\n${message}`));
  const changes = new Map(planned.map((change) => [displayPath(change.path), change]));
  const remarks: Remark[] = [];
  const settled = new Set<string>();
  for (let round = 0; ; round += 1) {
    const preview = await previewChanges(contentDir, content, [...changes.values()]);
    const errors = errorsOf(preview).filter(
      ({ file, message, code }) => !before.has(`${file}\n${message}`) && !beforeImport.has(code),
    );
    const open = errors.filter((finding) => {
      const change = changes.get(finding.file);
      const after = change?.after;
      const key = `${finding.file} ${kindOf(finding)}`;
      if (change === undefined || after === undefined || settled.has(`${key}!`)) return true;
      const fixed = fixText(after.toString(), finding, settled.has(key));
      if (fixed === undefined) return true;
      settled.add(settled.has(key) ? `${key}!` : key);
      changes.set(finding.file, { ...change, after: Buffer.from(fixed.text) });
      remarks.push({
        kind: 'changed',
        message: fixed.message,
        about: finding.file.split('/').slice(-2).join('/'),
      });
      return false;
    });
    if (errors.length === 0 || open.length === errors.length || round >= mostRounds) {
      return { changes: [...changes.values()], remarks, errors, preview };
    }
  }
}

function errorsOf(content: ReadContent): Finding[] {
  return runChecks(content).findings.filter(isError);
}

const inText = new Set([
  'code-in-text',
  'html-in-text',
  'unknown-component',
  'unsafe-link',
  'dead-link',
  'public-passcode',
  'open-code',
  'nesting',
  'too-large',
]);

function kindOf({ code }: Finding): string {
  return inText.has(code) ? 'text' : code;
}

/** The file without the cause of the finding; undefined if an import must not decide that. */
function fixText(
  text: string,
  finding: Finding,
  again: boolean,
): { text: string; message: string } | undefined {
  const { code } = finding;
  const set = (fields: readonly FieldChange[]): string =>
    applyMerge(text, { fields, body: undefined });
  if (code === 'room-clash' || code === 'speaker-clash') {
    const reason = 'As in the imported schedule';
    const what =
      code === 'room-clash'
        ? 'Two talks are in one room at once'
        : 'A person speaks in two places at once';
    return {
      text: set([{ path: ['accept', code], value: reason }]),
      message: `${what} in the source; it is accepted, and the file says so`,
    };
  }
  if (code === 'outside-session' || code === 'session-overflow') {
    return {
      text: set([
        { path: ['session'], value: undefined },
        { path: ['sessions'], value: undefined },
      ]),
      message: 'A talk lies outside of its session, and does not belong to it any more',
    };
  }
  if (!inText.has(code)) return undefined;
  const { bodyOffset, body } = splitFrontmatter(normalized(text));
  const bodyLine = normalized(text).slice(0, bodyOffset).split('\n').length;
  if (finding.line < bodyLine) return undefined;
  return {
    text: applyMerge(text, { fields: [], body: again ? '' : escaped(body) }),
    message: again
      ? 'A text was left out, for content cannot hold it'
      : 'A text keeps only its words, for content cannot hold its markup',
  };
}

/** Only the words: every character that could be markup is escaped. */
function escaped(body: string): string {
  return body
    .replace(/[\\`*_{}[\]()<>#+\-.!|~$:&=@"'^%]/g, '\\$&')
    .split('\n')
    .map((line) => line.replace(/^\s+/, '').slice(0, 5000))
    .join('\n');
}
