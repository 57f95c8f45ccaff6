import type { History } from '#src/core/history/history.ts';
import type { CollectionName, Entry, InlineText, Content } from '#src/core/model/entry.ts';
import type { SourceDocument, SourceContent } from '#src/core/model/source-document.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import { fallbackEvent, placeholder } from './fallback-event.ts';
import { indexIds, references } from './id-index.ts';
import type { RuleContext } from './rule.ts';
import type { SchemaIssue } from './schema/schema-issue.ts';
import { validate } from './schema/validate.ts';
import type { DataOf } from './schema/validate.ts';
import { escapeHtml } from '#src/core/text/escape.ts';
import { compareText } from '#src/core/text/compare.ts';

type Of<Name extends CollectionName> = SourceDocument & { readonly collection: Name };

/** A document with its valid data as an entry. Its plain text is made when somebody asks for it. */
function entryOf<Name extends CollectionName, Data>(
  document: Of<Name>,
  data: Data,
): Entry<Name, Data> {
  const { collection, id, file, body } = document;
  return {
    collection,
    id,
    file,
    data,
    body,
    get plain() {
      return document.plain;
    },
  };
}

/** A title as written in the file, not rendered. */
function plainTitle(text: string): InlineText {
  return { plain: text, html: escapeHtml(text) };
}

/** A document that has a title with its valid data as an entry. */
function titledEntryOf<Name extends CollectionName, Data extends { readonly title: string }>(
  document: Of<Name>,
  data: Data,
): Entry<Name, Data> & { readonly title: InlineText } {
  return Object.assign(entryOf(document, data), {
    title: document.title ?? plainTitle(data.title),
  });
}

/** The content of a submission, for the rules, and whether its event is valid. */
interface CheckContext {
  readonly context: RuleContext;
  readonly hasValidEvent: boolean;
}

function byId(a: { id: string }, b: { id: string }): number {
  return compareText(a.id, b.id);
}

function isOf<Name extends CollectionName>(
  document: SourceDocument,
  name: Name,
): document is Of<Name> {
  return document.collection === name;
}

/**
 * Whether a file's fields could be read. Errors in the text below them do not matter here: both are
 * reported together.
 */
function hasFields({ frontmatter, findings }: SourceDocument): boolean {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => code === 'frontmatter-syntax')) return false;
  return errors.length === 0 || Object.keys(frontmatter).length > 0;
}

/** Whether a problem is in the file, and not in the placeholder of a field that was already reported. */
function isWritten(event: SourceDocument | undefined) {
  return (problem: PlacingProblem): boolean =>
    !('text' in problem) ||
    problem.text !== placeholder ||
    problem.entry.collection !== 'event' ||
    problem.path.length > 1 ||
    event?.frontmatter[String(problem.path[0])] === placeholder;
}

/** Validates and places everything once, so that each rule only looks. */
export function buildContext(
  { documents, publicFiles }: SourceContent,
  history: History,
): CheckContext {
  const schemaIssues: SchemaIssue[] = [];
  const valid = <Name extends CollectionName, E>(
    name: Name,
    toEntry: (document: Of<Name>, data: DataOf<Name>) => E,
  ): E[] =>
    documents.flatMap((document) => {
      if (!isOf(document, name) || !hasFields(document)) return [];
      const { data, schemaIssues: found } = validate(document);
      schemaIssues.push(...found);
      // The event's own stand-in says more where something is wrong in it.
      const isUsable = data !== undefined && (name !== 'event' || found.length === 0);
      return isUsable ? [toEntry(document, data)] : [];
    });

  const written = documents.find(({ collection }) => collection === 'event');
  const [event] = valid('event', entryOf);
  const content: Content = {
    event: event ?? fallbackEvent(written),
    talks: valid('talks', titledEntryOf).sort(byId),
    sessions: valid('sessions', titledEntryOf).sort(byId),
    speakers: valid('speakers', entryOf).sort(byId),
    pages: valid('pages', entryOf).sort(byId),
  };
  const { slots, problems } = placeContent(content);
  const context: RuleContext = {
    documents,
    schemaIssues,
    content,
    known: indexIds(documents),
    references: [...references(content)],
    slots,
    history,
    publicFiles,
    problems: problems.filter(isWritten(written)),
  };
  return { context, hasValidEvent: event !== undefined };
}
