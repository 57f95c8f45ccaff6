import { historyProblem } from '#src/reading/history/read-history.ts';
import type { AstroIntegration } from 'astro';

/**
 * Warns before a build if the content's history is incomplete, because calendars depend on it. In CI (the environment's
 * `CI`), which publishes sites, a shallow clone stops the build: its sequence numbers would be lower, and people who
 * already have the calendars would not get updates.
 */
export function checkHistory(contentDir: string): AstroIntegration {
  return {
    name: 'check-history',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'build') return;
        const problem = await historyProblem(contentDir);
        if (problem === undefined) return;
        if (problem.kind === 'none') {
          logger.info(problem.message);
          return;
        }
        const isPublished = ![undefined, '', 'false', '0'].includes(process.env['CI']);
        if (!isPublished) {
          logger.warn(problem.message);
          return;
        }
        process.stderr.write(`\n${problem.message}\n`);
        process.exit(1);
      },
    },
  };
}
