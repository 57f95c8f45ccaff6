import { resolve } from 'node:path';
import type { History } from '#src/core/history/history.ts';
import { contentDirectory } from '#src/reading/content-directory.ts';
import { readHistory } from '#src/reading/history/read-history.ts';

let reading: Promise<History> | undefined;

/**
 * The history of the content folder, read once in a build. In development it is read anew, for a
 * commit may have come. What the organizers should know of it the build has said by then.
 */
export const getHistory = async (): Promise<History> => {
  if (import.meta.env.DEV) reading = undefined;
  reading ??= readHistory(contentDirectory(), resolve('.cache')).then(({ history }) => history);
  return reading;
};
