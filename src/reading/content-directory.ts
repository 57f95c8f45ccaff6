import { resolve } from 'node:path';

/** The content folder: what the environment says in CONTENT_DIR, else `content`, in the working directory. */
export const contentDirectory = (): string => {
  const named = process.env['CONTENT_DIR'] ?? '';
  return resolve(named === '' ? 'content' : named);
};
