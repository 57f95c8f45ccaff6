import { printable } from '#src/core/checks/words/sentences.ts';
import type { ContentDiff } from '#src/core/history/diff-contents.ts';
import { diffAsJson, diffAsMarkdown, diffAsText } from '#src/core/history/diff-words.ts';
import { contentDirectory } from '#src/reading/environment.ts';
import { diffSince } from '#src/reading/history/diff-since.ts';
import { readContent } from '#src/reading/read-content.ts';
import { notComparedWords } from './not-compared.ts';
import { formatTakenByNpm, readCommandLine, reportWrongUse } from './command-line.ts';

const help = `npm run diff: describes how the schedule has changed since a commit.

  npm run diff -- main                        since a branch, tag, or commit
  npm run diff -- HEAD~3
  npm run diff -- main --format markdown      for a pull request
  npm run diff -- main --format json          for programs

Lists moves, room changes, cancellations, additions, removals, new clashes, and changed addresses.
Includes uncommitted changes. Exit status: 0 on success; 1 if git doesn’t have that commit, or if the
content has errors now or had some then; 2 for wrong usage.
`;

const formats: Readonly<Record<string, (diff: ContentDiff, since: string) => string>> = {
  text: (diff, since) =>
    diffAsText(diff, since)
      .split('\n')
      .map((line) => printable(line))
      .join('\n'),
  markdown: diffAsMarkdown,
  json: diffAsJson,
};

const { values, positionals, unknown } = readCommandLine(process.argv.slice(2), {
  format: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
});
const [since, ...others] = positionals;
const { format: named = 'text' } = values;
const format =
  typeof named === 'string' && Object.hasOwn(formats, named) ? formats[named] : undefined;
const taken =
  values.format === undefined ? formatTakenByNpm(positionals, Object.keys(formats)) : undefined;
if (values.help === true) process.stdout.write(help);
else if (unknown !== undefined) reportWrongUse(`Unknown option "${unknown}".`, help);
else if (taken !== undefined) reportWrongUse(taken, help);
else if (format === undefined) reportWrongUse('Use --format text, markdown, or json.', help);
else if (since === undefined || others.length > 0)
  reportWrongUse('Name one commit, branch, or tag.', help);
else {
  const contentDir = contentDirectory();
  const compared = await diffSince(contentDir, since, await readContent(contentDir));
  if (compared.ok) process.stdout.write(format(compared.diff, since));
  else {
    process.stderr.write(`${printable(notComparedWords(compared, since))}\n`);
    process.exitCode = 1;
  }
}
