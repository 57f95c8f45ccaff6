import { isPreview } from '#src/reading/is-preview.ts';
import { getSchedule } from './schedule.ts';

/** Whether this build is a preview: its pages ask search engines to leave them out. */
export const isPreviewBuild = async (): Promise<boolean> => {
  const { event } = await getSchedule();
  return isPreview(process.env, event.data.repository?.branch);
};
