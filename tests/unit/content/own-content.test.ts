import { expect, test } from 'vitest';
import { asText } from '#src/core/checks/report/as-text.ts';
import { makeReport } from '#src/core/checks/report/report.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { contentDirectory } from '#src/reading/environment.ts';
import { readContent } from '#src/reading/read-content.ts';

/** The only test that reads `content/`, whose event may be anybody's; all others have fixtures. */
test('the content of this repository has no errors', async () => {
  const source = await readContent(contentDirectory());
  const report = makeReport(runChecks(source).findings, source.documents.length);
  expect(report.counts.errors, asText(report)).toBe(0);
});
