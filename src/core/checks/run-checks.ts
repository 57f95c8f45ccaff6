import type { Accept, AcceptableCode } from '#src/core/model/accept.ts';
import { noHistory } from '#src/core/history/history.ts';
import type { History } from '#src/core/history/history.ts';
import type { Content } from '#src/core/model/entry.ts';
import { severities } from '#src/core/model/finding-code.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import { isError } from '#src/core/model/finding.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { SourceDocument, SourceContent } from '#src/core/model/source-document.ts';
import { compareText } from '#src/core/text/compare.ts';
import { buildContext } from './check-context.ts';
import type { ReportedFinding, RuleContext } from './rule.ts';
import { checks } from './rule-list.ts';
import { publicPasscode } from './rules/public-passcode.ts';
import { unusedAcceptWords } from './rules/unused-accept.ts';

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function identity({ code, severity, file, line, column, message, hint }: Finding): string {
  return JSON.stringify([file, line, column, code, severity, message, hint]);
}

/** Findings by file, line, and column; identical ones appear once. */
function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [identity(finding), finding])).values()].sort(
    byPlace,
  );
}

/** The result of checking a content folder. */
interface Checked {
  /** By file, line, and column. The content may be published if none of them is an error. */
  readonly findings: readonly Finding[];
  /**
   * The valid entries; undefined without a valid event. If there are errors among the findings, some entries are
   * missing.
   */
  readonly content: Content | undefined;
}

/**
 * Checks a content folder that has been read. Returns the findings of reading, of the schemas, and of the rules, all in
 * one run. Never throws because of what organizers wrote.
 *
 * @param history the history from the folder's commits; without it, renamed files are not checked.
 */
export function runChecks(source: SourceContent, history: History = noHistory): Checked {
  const { documents } = source;
  const { context, hasValidEvent } = buildContext(source, history);
  const documentOf = new Map(documents.map((document) => [document.file, document]));
  const found = checks.flatMap((check) =>
    Array.from(check.find(context), (raised) =>
      toFinding(check.code, raised, documentOf.get(raised.at.file)),
    ),
  );
  const isPrivate = context.content.event.data.private === true;
  const read = [...source.findings, ...documents.flatMap(({ findings }) => findings)].filter(
    ({ code }) => !(isPrivate && code === publicPasscode.code),
  );
  return {
    findings: sortFindings(withoutAccepted([...read, ...found], context)),
    content: hasValidEvent ? context.content : undefined,
  };
}

function toFinding(
  code: FindingCode,
  {
    severity = severities[code],
    at,
    path,
    part = 'value',
    inText,
    about,
    message,
    hint,
    fix,
  }: ReportedFinding,
  document: SourceDocument | undefined,
): Finding {
  const { line, column } = inText ?? document?.locate(path, part) ?? { line: 1, column: 1 };
  return {
    code,
    severity,
    file: at.file,
    line,
    column,
    ...(about !== undefined && { about }),
    message,
    hint,
    ...(fix !== undefined && { fix }),
  };
}

interface AcceptingEntry {
  readonly file: string;
  readonly accept: Accept;
}

function acceptingEntries({ event, talks, sessions, speakers, pages }: Content): AcceptingEntry[] {
  return [event, ...talks, ...sessions, ...speakers, ...pages].flatMap(({ file, data }) =>
    data.accept === undefined ? [] : [{ file, accept: data.accept }],
  );
}

/** The codes that an entry accepts, except those of clashes, which their own rules handle. */
function silencedCodes({ accept }: AcceptingEntry): AcceptableCode[] {
  return (Object.keys(accept) as AcceptableCode[]).filter(
    (code) => code !== 'room-clash' && code !== 'speaker-clash',
  );
}

/**
 * Removes the warnings and notes that their own file accepts with a reason, and adds a warning for each accepted
 * finding that does not exist. If something can't be read, nothing counts as unused.
 */
function withoutAccepted(
  findings: readonly Finding[],
  { content, documents }: RuleContext,
): readonly Finding[] {
  const entries = acceptingEntries(content);
  if (entries.length === 0) return findings;
  const silenced = new Map(
    entries.map((entry) => [entry.file, new Set<string>(silencedCodes(entry))]),
  );
  const isSilenced = ({ severity, file, code }: Finding): boolean =>
    severity !== 'error' && silenced.get(file)?.has(code) === true;
  const left = findings.filter((finding) => !isSilenced(finding));
  if (left.some(isError)) return left;
  const used = new Set(findings.filter(isSilenced).map(({ file, code }) => `${file}\n${code}`));
  const unused = entries.flatMap((entry) =>
    silencedCodes(entry)
      .filter((code) => !used.has(`${entry.file}\n${code}`))
      .map((code): Finding => {
        const document = documents.find(({ file }) => file === entry.file);
        return {
          code: 'unused-accept',
          severity: 'warning',
          file: entry.file,
          ...(document?.locate(['accept', code], 'key') ?? { line: 1, column: 1 }),
          ...unusedAcceptWords(code),
        };
      }),
  );
  return [...left, ...unused];
}
