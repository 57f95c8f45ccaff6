import { historyProblem } from '#src/reading/history/read-history.ts';
import type { AstroIntegration } from 'astro';

/**
 * Says before a build where the content's history is missing, for calendars stand on it. In CI (the
 * environment's `CI`), where sites are published from, a shallow clone ends the build: calendars with
 * lowered sequence numbers would not be taken over by those who have the earlier ones.
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
