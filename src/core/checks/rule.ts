import type { History } from '#src/core/history/history.ts';
import type { Content } from '#src/core/model/entry.ts';
import type { FindingCode, Severity } from '#src/core/model/finding-code.ts';
import type { Fix, Position } from '#src/core/model/finding.ts';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { IdIndex, Reference } from './id-index.ts';
import type { SchemaIssue } from './schema/schema-issue.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';

/** A problem with a field: `path` in the file `at`. The rule adds the words. */
export type Problem = SchemaIssue | PlacingProblem;

/** Everything that a rule can look at: the content folder, read, validated, and placed once for all rules. */
export interface RuleContext {
  /** Every file that was read, whether it is valid or not. */
  readonly documents: readonly SourceDocument[];
  /**
   * The valid entries. The event is always among them: its invalid fields are left out or replaced, so that one mistake
   * in it does not hide the mistakes in the talks.
   */
  readonly content: Content;
  /** The ids of every file, room, track, and kind, including invalid ones. */
  readonly idIndex: IdIndex;
  /** Every field of the valid entries that refers to something by its id. */
  readonly references: readonly Reference[];
  /** All slots that could be placed; none if the event's zone is not known. */
  readonly slots: readonly Slot[];
  /** The history from the content folder's commits; empty if there are none. */
  readonly history: History;
  /** The addresses of files that the site serves unchanged; undefined if nobody looked for them. */
  readonly publicFiles: ReadonlySet<string> | undefined;
  /** The fields that do not match their schema, and those that prevent an entry from being placed in time. */
  readonly problems: readonly Problem[];
}

/** A finding as a rule reports it; the engine adds its position in the file. */
export interface ReportedFinding {
  /** The severity, if it differs from the code's usual one. */
  readonly severity?: Severity;
  /** The file of the finding: an entry or a document. */
  readonly at: { readonly file: string };
  /** The field of the finding. */
  readonly path: FieldPath;
  /** Whether the finding is about the field's name rather than its value. */
  readonly part?: 'key' | 'value';
  /** The position in the text below the fields, if the finding is about the text. */
  readonly inText?: Position;
  /** The subject, if several findings of the rule can be about the same one; a report for people combines them. */
  readonly about?: string;
  /** The problem in one plain sentence. */
  readonly message: string;
  /** What to write instead, in one sentence. */
  readonly hint: string;
  /** The change that the hint asks for, if there is only one answer. */
  readonly fix?: Fix | undefined;
}

/**
 * One rule with its messages, in `rules/<code>.ts`. A new rule needs that file, a line in `rule-list.ts`, and its code
 * in `model/finding-code.ts`. A rule only reads, never throws whatever an author has written, and reports each problem
 * once.
 */
export interface Rule {
  /** The code of its findings, which is also its file's name. */
  readonly code: FindingCode;
  find(context: RuleContext): Iterable<ReportedFinding>;
}
