import { ImportRefusal } from '#src/core/importers/imported.ts';
import { contentDirectory, displayPath } from '#src/reading/environment.ts';
import { readImportFiles } from '#src/reading/import/read-import-files.ts';
import { runImport } from '#src/writing/import/run-import.ts';
import {
  importHelp,
  readImportArguments,
  type ImportArguments,
} from './import/import-arguments.ts';
import { answer, endWithReader } from './command-line.ts';

type Asked = Extract<ImportArguments, { ask: 'import' }>;

endWithReader();

async function importFiles(asked: Asked): Promise<void> {
  const files = await readImportFiles(asked.files);
  const { errors, changes, summary } = await runImport({
    ...asked,
    files,
    contentDir: contentDirectory(),
  });
  process.stdout.write(summary);
  if (errors.length > 0) {
    const lines = errors
      .slice(0, 20)
      .map(({ file, line, message, hint }) => `  ${file}:${String(line)}: ${message} ${hint}`);
    const more = errors.length > 20 ? [`  and ${String(errors.length - 20)} more`] : [];
    process.stderr.write(
      [
        '',
        'Nothing was changed, because the content would have errors:',
        ...lines,
        ...more,
        '',
      ].join('\n'),
    );
    process.exitCode = 1;
    return;
  }
  const done = asked.dryRun
    ? 'Nothing was changed (--dry-run).'
    : changes === 0
      ? 'Nothing to change.'
      : `The files were written to ${displayPath(contentDirectory())}. "npm start" shows the site.`;
  process.stdout.write(`\n${done}\n`);
}

const asked = readImportArguments(process.argv.slice(2));
if (asked.ask !== 'import') answer(asked, importHelp);
else {
  try {
    await importFiles(asked);
  } catch (error) {
    const sentence =
      error instanceof ImportRefusal
        ? error.message
        : `The import could not be finished, and nothing was changed: ${error instanceof Error ? error.message : String(error)}`;
    process.stderr.write(`${sentence}\n`);
    process.exitCode = 1;
  }
}
