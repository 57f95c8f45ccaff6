import { z } from 'zod';
import { inertJson, reportSchema } from '#src/core/checks/report/as-json.ts';
import { findingCodes, severities } from '#src/core/model/finding-code.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { casesOf } from './read-cases.ts';
import type { FindingCase } from './read-cases.ts';
import { findingsOf } from './run-case.ts';

const introduction = `# What \`npm run check\` finds

Errors stop the build. Warnings and notes do not. \`npm run findings\` writes this page from the examples that the
tests check.
`;

/** The file of a finding, unless it is too long to show or is not text. */
function shownFile({ files }: FindingCase, { file }: Finding): string | undefined {
  const found = files.get(file);
  const text = found?.bytes.toString().trimEnd() ?? '';
  const isShown = found?.node === undefined && text !== '' && text.length <= 700;
  return isShown && !text.includes('\ufffd') ? text : undefined;
}

/** A block of code whose fence is longer than any fence in it. */
function codeBlock(text: string): string {
  const fence = '`'.repeat(
    Math.max(3, ...(text.match(/`+/g) ?? []).map(({ length }) => length + 1)),
  );
  return `${fence}text\n${text}\n${fence}`;
}

/** A finding's text unchanged, whatever Markdown would make of it. */
function verbatim(text: string): string {
  return text.replace(/[\\`*_<>[\]$#|~]|(?<=\])\(/g, '\\$&');
}

/** An example with its findings; only the first example of a code shows its file. */
async function example(given: FindingCase, isFirst: boolean): Promise<string> {
  const findings = await findingsOf(given);
  const finding = findings.find(({ code }) => code === given.code);
  if (finding === undefined) throw new Error(`${given.code}: "${given.title}" does not give it`);
  const { file, line, column, severity, message, hint } = finding;
  const shown = isFirst ? shownFile(given, finding) : undefined;
  return [
    `**${given.title}.**`,
    ...(shown === undefined ? [] : [codeBlock(shown)]),
    [
      `> ${verbatim(file)}:${String(line)}:${String(column)} ${severity}: ${verbatim(message)}\\`,
      `> ${verbatim(hint)}`,
    ].join('\n'),
  ].join('\n\n');
}

async function section(code: FindingCode): Promise<string> {
  const cases = casesOf(code);
  const bad = cases.filter(({ sort }) => sort === 'bad');
  const fine = cases.filter(({ sort }) => sort !== 'bad');
  const examples: string[] = [];
  for (const given of bad) examples.push(await example(given, given === bad[0]));
  const notReported = fine.map(({ title }) => `- ${verbatim(title)}.`).join('\n');
  return [`## ${code}`, ...examples, `Not reported:\n\n${notReported}`].join('\n\n');
}

/** The text of `docs/findings.md`: every code with its examples and their findings. */
export async function findingsDocument(): Promise<string> {
  const rows = findingCodes.map(
    (code) => `| [${code}](#${code}) | ${severities[code]} | ${casesOf(code)[0]?.title ?? ''} |`,
  );
  const table = ['| code | severity | for example |', '| --- | --- | --- |', ...rows].join('\n');
  const sections: string[] = [];
  for (const code of findingCodes) sections.push(await section(code));
  return [introduction, table, '', sections.join('\n\n'), ''].join('\n');
}

/** The text of `docs/check.schema.json`: the JSON Schema of the report for programs. */
export function reportSchemaText(): string {
  return inertJson({
    ...z.toJSONSchema(reportSchema),
    title: 'The report of "npm run check -- --format json"',
  });
}
