import type { History } from '#src/core/history/history.ts';
import type { Content } from '#src/core/model/entry.ts';
import type { FindingCode, Severity } from '#src/core/model/finding-code.ts';
import type { Fix, Position } from '#src/core/model/finding.ts';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { IdIndex, Reference } from './id-index.ts';
import type { SchemaIssue } from './schema/schema-issue.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';

/** Something wrong with a field: `path` in the file `at`. Its rule has the words for it. */
export type Problem = SchemaIssue | PlacingProblem;

/** Everything a rule may look at: the content folder read, validated and placed once for all rules. */
export interface RuleContext {
  /** Every file that was read, whether it is valid or not. */
  readonly documents: readonly SourceDocument[];
  /**
   * The valid entries. The event is always here: its invalid fields are left out or replaced, so that one mistake there
   * does not hide the mistakes in the talks.
   */
  readonly content: Content;
  /** The ids of every file, room, track and kind, also of those that are not valid. */
  readonly known: IdIndex;
  /** Every field of the valid entries that names something else by its id. */
  readonly references: readonly Reference[];
  /** All slots that could be placed; none while the event's zone is not known. */
  readonly slots: readonly Slot[];
  /** The history from the content folder's commits; empty if there are none. */
  readonly history: History;
  /** The files that the site serves as they are, as addresses; undefined where nobody looked. */
  readonly publicFiles: ReadonlySet<string> | undefined;
  /** The fields that do not fit their schema, and those that keep an entry from being placed in time. */
  readonly problems: readonly Problem[];
}

/** A finding as a rule reports it; the engine adds its position in the file. */
export interface ReportedFinding {
  /** The severity, if it differs from the code's usual one. */
  readonly severity?: Severity;
  /** The file it is about: an entry or a document. */
  readonly at: { readonly file: string };
  /** The field it is about. */
  readonly path: FieldPath;
  /** Whether it is about the field's name instead of its value. */
  readonly part?: 'key' | 'value';
  /** The place in the text below the fields that it is about, if it is about one. */
  readonly inText?: Position;
  /**
   * The subject, if several findings of the rule can be about the same one: a report for people shows them together.
   */
  readonly about?: string;
  /** The problem, in plain words, one sentence. */
  readonly message: string;
  /** What to write instead, one sentence. */
  readonly hint: string;
  /** The change that the hint asks for, where there is one answer. */
  readonly fix?: Fix | undefined;
}

/**
 * One rule, in `rules/<code>.ts`, with its messages. To add one, write the file, a line in `rule-list.ts`, and its code
 * in `model/finding-code.ts`. A rule only reads, never throws on anything an author may have written, and reports each
 * problem once.
 */
export interface Rule {
  /** The code of its findings, and its file's name. */
  readonly code: FindingCode;
  find(context: RuleContext): Iterable<ReportedFinding>;
}
