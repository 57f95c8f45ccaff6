import { printable } from '#src/core/text/sentences.ts';
import type { ContentDiff } from '#src/core/history/diff-contents.ts';
import { diffAsJson, diffAsMarkdown, diffAsText } from '#src/core/history/diff-words.ts';
import { contentDirectory } from '#src/reading/environment.ts';
import { diffSince } from '#src/reading/history/diff-since.ts';
import { readContent } from '#src/reading/read-content.ts';
import { notComparedWords } from './not-compared.ts';
import { readArguments } from './arguments/read-arguments.ts';
import { answer, reportWrongUse } from './command-line.ts';

const help = `npm run diff: describes how the schedule has changed since a commit.

  npm run diff -- main                        since a branch, tag, or commit
  npm run diff -- HEAD~3
  npm run diff -- main --format markdown      for a pull request
  npm run diff -- main --format json          for programs

Lists moves, room changes, cancellations, additions, removals, new clashes, and changed addresses.
Includes uncommitted changes. Exit status: 0 on success; 1 if git doesn’t have that commit, or if the
content has errors now or had some then; 2 for wrong usage.
`;

const formats = ['text', 'markdown', 'json'] as const;

const writers: Readonly<
  Record<(typeof formats)[number], (diff: ContentDiff, since: string) => string>
> = {
  text: (diff, since) =>
    diffAsText(diff, since)
      .split('\n')
      .map((line) => printable(line))
      .join('\n'),
  markdown: diffAsMarkdown,
  json: diffAsJson,
};

async function describeChanges(since: string, format: (typeof formats)[number]): Promise<void> {
  const contentDir = contentDirectory();
  const compared = await diffSince(contentDir, since, await readContent(contentDir));
  if (compared.ok) process.stdout.write(writers[format](compared.diff, since));
  else {
    process.stderr.write(`${printable(notComparedWords(compared, since))}\n`);
    process.exitCode = 1;
  }
}

const asked = readArguments({ options: {}, formats }, process.argv.slice(2));
if (asked.ask !== 'run') answer(asked, help);
else {
  const [since, ...others] = asked.words;
  if (since !== undefined && others.length === 0) await describeChanges(since, asked.format);
  else reportWrongUse('Name one commit, branch, or tag.', help);
}
