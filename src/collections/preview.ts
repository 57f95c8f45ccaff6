import { isPreview } from '#src/reading/is-preview.ts';
import { getSchedule } from './schedule.ts';

/** Whether search engines must leave this build out: it is a preview, or the event is private. */
export const isHiddenBuild = async (): Promise<boolean> => {
  const { event } = await getSchedule();
  return event.data.private === true || isPreview(process.env, event.data.repository?.branch);
};
