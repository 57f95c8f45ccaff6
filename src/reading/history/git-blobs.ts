import { runGit } from './run-git.ts';

/**
 * The contents of blobs, by name, read by one process of git. Blobs that git does not have are left
 * out (a clone may be partial).
 */
export const readBlobs = async (
  folder: string,
  blobs: Iterable<string>,
): Promise<Map<string, Buffer>> => {
  const contents = new Map<string, Buffer>();
  const names = [...new Set(blobs)];
  if (names.length === 0) return contents;
  const answer = await runGit(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  if (!answer.ok) return contents;
  const { output } = answer;
  for (let offset = 0; offset < output.length;) {
    const lineEnd = output.indexOf('\n', offset);
    const [name = '', type, size] = output.toString('latin1', offset, lineEnd).split(' ');
    if (type === 'missing') {
      offset = lineEnd + 1;
      continue;
    }
    const begin = lineEnd + 1;
    const end = begin + Number(size);
    if (type === 'blob') contents.set(name, output.subarray(begin, end));
    offset = end + 1;
  }
  return contents;
};
