import type { History } from '#src/core/history/history.ts';
import { toEntry } from '#src/core/model/entry.ts';
import type { CollectionName, Content, EntryOf } from '#src/core/model/entry.ts';
import { isError } from '#src/core/model/finding.ts';
import { isDocumentOf } from '#src/core/model/source-document.ts';
import type { SourceContent, SourceDocument } from '#src/core/model/source-document.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import { fallbackEvent, placeholder } from './fallback-event.ts';
import { indexIds, references } from './id-index.ts';
import type { RuleContext } from './rule.ts';
import type { SchemaIssue } from './schema/schema-issue.ts';
import { validate } from './schema/validate.ts';
import { compareText } from '#src/core/text/compare.ts';

/** The content as the rules see it, and whether its event is valid. */
interface CheckContext {
  readonly context: RuleContext;
  readonly hasValidEvent: boolean;
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

/**
 * Whether a file's fields could be read. Errors in the text below them do not matter here, because both are reported
 * together.
 */
function hasFields({ frontmatter, findings }: SourceDocument): boolean {
  const errors = findings.filter(isError);
  if (errors.some(({ code }) => code === 'frontmatter-syntax')) return false;
  return errors.length === 0 || Object.keys(frontmatter).length > 0;
}

/** Whether the problem is in the file rather than in the placeholder for a field that was already reported. */
function isWritten(event: SourceDocument | undefined) {
  return (problem: PlacingProblem): boolean =>
    !('text' in problem) ||
    problem.text !== placeholder ||
    problem.at.collection !== 'event' ||
    problem.path.length > 1 ||
    event?.frontmatter[String(problem.path[0])] === placeholder;
}

/** Validates and places everything once, so that the rules only have to look. */
export function buildContext(
  { documents, publicFiles }: SourceContent,
  history: History,
): CheckContext {
  const schemaIssues: SchemaIssue[] = [];
  const valid = <Name extends CollectionName>(name: Name): EntryOf<Name>[] =>
    documents.flatMap((document) => {
      if (!isDocumentOf(document, name) || !hasFields(document)) return [];
      const { data, schemaIssues: found } = validate(document);
      schemaIssues.push(...found);
      // If something is wrong in the event itself, the result for its own placeholder has more details.
      const isUsable = data !== undefined && (name !== 'event' || found.length === 0);
      return isUsable ? [toEntry(document, data)] : [];
    });

  const written = documents.find((document) => isDocumentOf(document, 'event'));
  const [event] = valid('event');
  const content: Content = {
    event: event ?? fallbackEvent(written),
    talks: valid('talks').sort(byId),
    sessions: valid('sessions').sort(byId),
    speakers: valid('speakers').sort(byId),
    pages: valid('pages').sort(byId),
  };
  const { slots, problems } = placeContent(content);
  const context: RuleContext = {
    documents,
    content,
    idIndex: indexIds(documents),
    references: [...references(content)],
    slots,
    history,
    publicFiles,
    problems: [...schemaIssues, ...problems.filter(isWritten(written))],
  };
  return { context, hasValidEvent: event !== undefined };
}
