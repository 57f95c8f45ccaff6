import type { CollectionName, Content, InlineText } from '#src/core/model/entry.ts';
import type { SourceDocument, Submission } from '#src/core/model/source-document.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Programme } from './check.ts';
import { collectKnown } from './known.ts';
import { mendEvent } from './mend-event.ts';
import { plainTitle } from './plain-title.ts';
import type { Misfit } from './schema/misfit.ts';
import { validate } from './schema/validate.ts';

/** What a submission holds, for the rules, and whether its event is as it must be. */
export interface Examined {
  readonly programme: Programme;
  readonly hasValidEvent: boolean;
}

type Of<Name extends CollectionName> = SourceDocument & { readonly collection: Name };

const isOf = <Name extends CollectionName>(
  document: SourceDocument,
  name: Name,
): document is Of<Name> => document.collection === name;

/**
 * Whether a file's fields could be read. What is wrong in the text below them does not matter here:
 * then both are told at once.
 */
const hasFields = ({ frontmatter, findings }: SourceDocument): boolean => {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.some(({ code }) => code === 'frontmatter-syntax')) return false;
  return errors.length === 0 || Object.keys(frontmatter).length > 0;
};

/** Whether a problem is the file's own, and not of what stands in for a field that is told already. */
const isWritten =
  (event: SourceDocument | undefined) =>
  (problem: PlacingProblem): boolean =>
    !('text' in problem) ||
    problem.text !== '' ||
    problem.entry.collection !== 'event' ||
    problem.path.length > 1 ||
    event?.frontmatter[String(problem.path[0])] === '';

/** Validates and places everything once, so that each rule only looks. */
export const examine = ({ documents }: Submission): Examined => {
  const misfits: Misfit[] = [];
  const valid = <Name extends CollectionName>(name: Name) =>
    documents.flatMap((document) => {
      if (!isOf(document, name) || !hasFields(document)) return [];
      const validated = validate(document);
      if ('entry' in validated) return [{ entry: validated.entry, title: document.title }];
      misfits.push(...validated.misfits);
      return [];
    });
  const titled = <E extends { readonly data: { readonly title: string } }>(
    found: readonly { entry: E; title: InlineText | undefined }[],
  ) =>
    found.map(({ entry, title }) => ({ ...entry, title: title ?? plainTitle(entry.data.title) }));

  const written = documents.find(({ collection }) => collection === 'event');
  const event = valid('event')[0]?.entry;
  const content: Content = {
    event: event ?? mendEvent(written),
    talks: titled(valid('talks')),
    sessions: titled(valid('sessions')),
    speakers: valid('speakers').map(({ entry }) => entry),
    pages: valid('pages').map(({ entry }) => entry),
  };
  const { slots, problems } = placeContent(content);
  const programme: Programme = {
    documents,
    misfits,
    content,
    known: collectKnown(documents),
    slots,
    problems: problems.filter(isWritten(written)),
  };
  return { programme, hasValidEvent: event !== undefined };
};
