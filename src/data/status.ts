import { runChecks } from '#src/core/checks/run-checks.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { contentDirectory, isPreview } from '#src/reading/environment.ts';
import { readContent } from '#src/reading/read-content.ts';
import { getHistory, getSchedule } from './schedule.ts';

/** The findings of `npm run check` for the current content, in the order of its report. */
export async function getFindings(): Promise<readonly Finding[]> {
  const content = await readContent(contentDirectory());
  return runChecks(content, await getHistory()).findings;
}

/** Whether this build includes the page for organizers: development and previews do, a published site never does. */
export async function isForOrganizers(): Promise<boolean> {
  const { event } = await getSchedule();
  return import.meta.env.DEV || isPreview(process.env, event.data.repository?.branch);
}
