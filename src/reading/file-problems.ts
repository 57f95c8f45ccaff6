import { idPattern } from '#src/core/model/scalar.ts';
import type { Problem } from './problem.ts';
import { suggestId } from './suggest-id.ts';

/** What is wrong with the name of an entry's file: it is the entry's id and address. */
export const fileProblems = (name: string, id: string): Problem[] => {
  const bare = id.replace(/\.(md|markdown)$/i, '');
  const suggested = suggestId(bare);
  const problem = (message: string): Problem => ({
    code: 'file-name',
    severity: 'error',
    offset: 0,
    message,
    hint:
      suggested === ''
        ? 'Rename it to a name like "deep-nets-2.mdx".'
        : `Rename it to "${suggested}.mdx".`,
  });
  if (!name.endsWith('.mdx')) return [problem('The name of an entry ends in ".mdx".')];
  if (idPattern.test(id)) return [];
  return [
    problem(
      'The name of the file is its address: lower-case letters a to z and digits, joined by single hyphens.',
    ),
  ];
};
