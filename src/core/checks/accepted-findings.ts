import type { Accept, AcceptableCode } from '#src/core/model/accept.ts';
import type { Content } from '#src/core/model/entry.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { RuleContext } from './rule.ts';
import { unusedAcceptWords } from './rules/unused-accept.ts';

interface AcceptingEntry {
  readonly file: string;
  readonly accept: Accept;
}

function acceptingEntries({ event, talks, sessions, speakers, pages }: Content): AcceptingEntry[] {
  return [event, ...talks, ...sessions, ...speakers, ...pages].flatMap(({ file, data }) =>
    data.accept === undefined ? [] : [{ file, accept: data.accept }],
  );
}

/** The codes that an entry accepts, without clashes: their own rules handle those. */
function silencedCodes({ accept }: AcceptingEntry): AcceptableCode[] {
  return (Object.keys(accept) as AcceptableCode[]).filter(
    (code) => code !== 'room-clash' && code !== 'speaker-clash',
  );
}

/**
 * Findings without the warnings and notes that their own file accepts with a reason, and with a warning
 * for each accepted one that does not exist. While something can't be read, nothing is known to be
 * unused.
 */
export function withoutAccepted(
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
  if (left.some(({ severity }) => severity === 'error')) return left;
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
