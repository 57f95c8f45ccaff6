import { relative, sep } from 'node:path';

/** A path as its author knows it: relative to the working directory, with forward slashes. */
export const displayPath = (path: string): string =>
  relative(process.cwd(), path).split(sep).join('/') || '.';
