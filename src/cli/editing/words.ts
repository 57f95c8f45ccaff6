import { quote } from '#src/core/text/sentences.ts';
import { refuse, type Plan } from '#src/core/editing/content-edit.ts';
import { noEventWords } from '#src/core/editing/new-entry.ts';
import type { Editable } from '#src/core/editing/editable.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import { isError } from '#src/core/model/finding.ts';
import { isValidZone } from '#src/core/time/zone.ts';
import type { EditFolder, Given } from './edit-command.ts';

/** An option's text; undefined if it is missing. */
export function textOption({ options }: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** An option's whole number; NaN for any other text. */
export function numberOption(given: Given, name: string): number | undefined {
  const text = textOption(given, name);
  return text === undefined ? undefined : /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
}

/** Plans with the valid content. Refuses if there is no valid event, or if no time can be placed in its time zone. */
export function withContent(folder: EditFolder, plan: (editable: Editable) => Plan): Plan {
  const { editable } = folder;
  if (editable === undefined) return refuse(eventProblem(folder));
  const problem = zoneProblem(folder);
  return problem === undefined ? plan(editable) : refuse(problem);
}

/** The error in the event's time zone, if the event is otherwise valid; nothing has a time then. */
export function zoneProblem(folder: EditFolder): string | undefined {
  const { editable } = folder;
  return editable === undefined || isValidZone(editable.content.event.data.timezone)
    ? undefined
    : eventProblem(folder, 'unknown-zone');
}

/** The event's first error, or its first one with a code, at its line. */
function eventProblem({ source, folder, findings }: EditFolder, code?: FindingCode): string {
  const event = source.documents.find(({ collection }) => collection === 'event');
  if (event === undefined) return noEventWords(folder);
  const { file } = event;
  const first = findings.find(
    (each) => each.file === file && isError(each) && (code ?? each.code) === each.code,
  );
  return first === undefined
    ? `${file} has errors that "npm run check" lists. Fix them first.`
    : `${file}:${String(first.line)}:${String(first.column)}: ${first.message} ${first.hint} Fix this first.`;
}

/** `talk opening` and `session morning`; an id alone means the talk with that id or, if there is none, the session. */
export function entryWords(
  { content }: Editable,
  [first = '', second]: readonly string[],
): { readonly collection: 'talks' | 'sessions'; readonly id: string } | string {
  if (second === undefined) {
    const isTalk = content.talks.some(({ id }) => id === first);
    const isSession = content.sessions.some(({ id }) => id === first);
    if (isTalk && isSession) return `${quote(first)} is a talk and a session: say which one.`;
    return { collection: isSession ? 'sessions' : 'talks', id: first };
  }
  if (first === 'talk') return { collection: 'talks', id: second };
  if (first === 'session') return { collection: 'sessions', id: second };
  return `Write "talk" or "session", not ${quote(first)}.`;
}
