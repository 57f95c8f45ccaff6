import { isOfflineOff, isPreview } from '#src/reading/environment.ts';
import { getSchedule } from './schedule.ts';

async function isPreviewBuild(): Promise<boolean> {
  const { event } = await getSchedule();
  return isPreview(process.env, event.data.repository?.branch);
}

/** Whether search engines must leave this build out, because it is a preview or the event is private. */
export async function isHiddenBuild(): Promise<boolean> {
  const { event } = await getSchedule();
  return event.data.private === true || isPreviewBuild();
}

/** Whether this build includes the page for organizers: development and previews do, a published site never does. */
export async function isForOrganizers(): Promise<boolean> {
  return import.meta.env.DEV || isPreviewBuild();
}

/** Whether pages register the service worker: not in development, where it would answer with old pages. */
export function hasWorker(): boolean {
  return !import.meta.env.DEV && !isOfflineOff();
}
