import { asText } from '#src/core/checks/report/as-text.ts';
import { makeReport } from '#src/core/checks/report/report.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { cacheDirectory } from '#src/reading/environment.ts';
import { readHistory } from '#src/reading/history/read-history.ts';
import { readAndKeepContent } from '#src/reading/kept-content.ts';
import type { AstroIntegration } from 'astro';

/**
 * Applies the rules of `npm run check` to a build: all content is read and checked before anything is built, and an
 * error stops the build with the complete list. (In development, the loader shows the findings, so that the server
 * keeps running.) The loaders receive what was read here.
 */
export function checkContent(contentDir: string): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const source = await readAndKeepContent(contentDir);
        const { history } = await readHistory(contentDir, cacheDirectory());
        const { findings } = runChecks(source, history);
        const report = makeReport(findings, source.documents.length);
        if (report.findings.length === 0) return;
        // Writes everything before the process ends.
        await new Promise((done) => process.stdout.write(`\n${asText(report)}\n`, done));
        if (report.counts.errors > 0) process.exit(1);
        logger.info('No errors in the content.');
      },
    },
  };
}
