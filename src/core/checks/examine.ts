import type { CollectionName, Content } from '#src/core/model/entry.ts';
import type { SourceDocument, Submission } from '#src/core/model/source-document.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Programme } from './check.ts';
import { entryOf, titledEntryOf } from './entry-of.ts';
import { collectKnown } from './known.ts';
import { mendEvent, standIn } from './mend-event.ts';
import { references } from './references.ts';
import type { Misfit } from './schema/misfit.ts';
import { validate, type DataOf } from './schema/validate.ts';

/** What a submission holds, for the rules, and whether its event is as it must be. */
export interface Examined {
  readonly programme: Programme;
  readonly hasValidEvent: boolean;
}

/** By code units, the same on every machine. */
const byId = (a: { id: string }, b: { id: string }): number =>
  a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

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
    problem.text !== standIn ||
    problem.entry.collection !== 'event' ||
    problem.path.length > 1 ||
    event?.frontmatter[String(problem.path[0])] === standIn;

/** Validates and places everything once, so that each rule only looks. */
export const examine = ({ documents, publicFiles }: Submission): Examined => {
  const misfits: Misfit[] = [];
  const valid = <Name extends CollectionName, E>(
    name: Name,
    toEntry: (document: Of<Name>, data: DataOf<Name>) => E,
  ): E[] =>
    documents.flatMap((document) => {
      if (!isOf(document, name) || !hasFields(document)) return [];
      const { data, misfits: found } = validate(document);
      misfits.push(...found);
      // The event's own stand-in says more where something is wrong in it.
      const isUsable = data !== undefined && (name !== 'event' || found.length === 0);
      return isUsable ? [toEntry(document, data)] : [];
    });

  const written = documents.find(({ collection }) => collection === 'event');
  const [event] = valid('event', entryOf);
  const content: Content = {
    event: event ?? mendEvent(written),
    talks: valid('talks', titledEntryOf).sort(byId),
    sessions: valid('sessions', titledEntryOf).sort(byId),
    speakers: valid('speakers', entryOf).sort(byId),
    pages: valid('pages', entryOf).sort(byId),
  };
  const { slots, problems } = placeContent(content);
  const programme: Programme = {
    documents,
    misfits,
    content,
    known: collectKnown(documents),
    references: [...references(content)],
    slots,
    publicFiles,
    problems: problems.filter(isWritten(written)),
  };
  return { programme, hasValidEvent: event !== undefined };
};
