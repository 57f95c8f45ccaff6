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

/** A text first loses its markup; only if that was not enough, it is left out. */
const mostAttempts = 2;

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
  const attempts = new Map<string, number>();
  for (let round = 0; ; round += 1) {
    const preview = await previewChanges(contentDir, content, [...changes.values()]);
    const errors = errorsOf(preview).filter(
      ({ file, message, code }) => !before.has(`${file}\n${message}`) && !beforeImport.has(code),
    );
    // One attempt answers all findings of its kind, so each round makes one at most, and only a later round shows
    // whether it was enough.
    let isChanged = false;
    for (const [key, alike] of Map.groupBy(errors, keyOf)) {
      const attempt = attempts.get(key) ?? 0;
      const [{ file } = { file: '' }] = alike;
      const change = changes.get(file);
      const after = change?.after;
      if (change === undefined || after === undefined || attempt >= mostAttempts) continue;
      const [fixed] = alike.flatMap(
        (finding) => fixText(after.toString(), finding, attempt > 0) ?? [],
      );
      if (fixed === undefined) continue;
      isChanged = true;
      attempts.set(key, attempt + 1);
      changes.set(file, { ...change, after: Buffer.from(fixed.text) });
      remarks.push({
        kind: 'changed',
        message: fixed.message,
        about: file.split('/').slice(-2).join('/'),
      });
    }
    if (errors.length === 0 || !isChanged || round >= mostRounds) {
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

/** Findings with the same key have the same answer. */
function keyOf({ file, code }: Finding): string {
  return `${file} ${inText.has(code) ? 'text' : code}`;
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
