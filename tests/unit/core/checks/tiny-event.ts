import { resolve } from 'node:path';
import { runChecks } from '#src/core/checks/run-checks.ts';
import type { CollectionName } from '#src/core/model/entry.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { SourceContent } from '#src/core/model/source-document.ts';
import { parseDocument } from '#src/reading/parse-document.ts';
import type { ReadDocument } from '#src/reading/parse-document.ts';

const contentDir = resolve('content');

/** A file of a content folder (`talks/opening`), as after reading. */
export const readText = (name: string, text: string): Promise<ReadDocument> => {
  const [folder = '', id = folder] = name.split('/');
  const collection = folder as CollectionName;
  const file = `content/${name}.mdx`;
  const path = resolve(file);
  return parseDocument(
    { collection, id, file, path, contentDir, problems: [] },
    new TextEncoder().encode(text),
  );
};

export const tinyEvent = `id: tiny
name: Tiny Workshop
timezone: Europe/Berlin
start: 2027-04-09
end: 2027-04-09
online: true
rooms:
  - id: hall
    name: Great Hall
tracks:
  - id: theory
    name: Theory
`;

/** A talk in a room at night. An event without rooms has one stage, and overlaps are reported. */
export const inHall = {
  'talks/in-hall':
    'title: In the hall\nkind: opening\nstart: 2027-04-09T23:00\nminutes: 30\nroom: hall\n',
} as const;

/** A content folder made from its files' fields, with an event unless it has its own. */
export const sourceOf = async (
  files: Readonly<Record<string, string>>,
): Promise<SourceContent> => ({
  documents: await Promise.all(
    Object.entries({ event: tinyEvent, ...files }).map(([name, yaml]) =>
      readText(name, `---\n${yaml}---\n`),
    ),
  ),
  findings: [],
});

/** A finding as a person reads it. */
export const formatFinding = ({
  code,
  severity,
  file,
  line,
  column,
  message,
  hint,
}: Finding): string => `${file}:${line}:${column} ${severity} ${code}\n  ${message}\n  ${hint}`;

/** The findings of the checks for such a folder, as text. The fields' first line is line 2. */
export const check = async (files: Readonly<Record<string, string>>): Promise<string> =>
  runChecks(await sourceOf(files))
    .findings.map(formatFinding)
    .join('\n');

/** The findings of the checks for a talk's fields. */
export const checkTalk = (yaml: string): Promise<string> => check({ 'talks/talk': yaml });
