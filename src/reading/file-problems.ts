import { foldText } from '#src/core/time/zones/fold-text.ts';
import { idPattern, mostOfId } from '#src/core/model/scalar.ts';
import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

const fileName = (message: string, hint: string): Problem => ({
  code: 'file-name',
  severity: 'error',
  offset: 0,
  message,
  hint,
});

const example = 'Rename it to a name in letters from a to z, like "deep-nets-2.mdx".';

/** What is wrong with the name of an entry's file: it is the entry's id and address. */
export const fileProblems = (name: string, id: string): Problem[] => {
  if (!name.endsWith('.mdx')) return [fileName('The name of an entry ends in ".mdx".', example)];
  if (id.length > mostOfId) {
    const message = `The name of the file is longer than ${String(mostOfId)} characters.`;
    return [fileName(message, 'Rename it to a shorter name: it is the address of its page.')];
  }
  if (idPattern.test(id)) return [];
  const message =
    'The name of the file is its address: lower-case letters a to z and digits, joined by single hyphens.';
  return [fileName(message, example)];
};

/**
 * A name for a file that holds an id, made from another name; `undefined` where letters of it would be
 * lost, as those of other scripts are: a name without them says nothing, or something else.
 *
 * @example suggestId('Café Größe (2)') // 'cafe-grosse-2'
 */
export const suggestId = (name: string): string | undefined => {
  const folded = foldText(name);
  if (/(?![a-z])\p{L}/u.test(folded)) return undefined;
  const id = folded.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return id === '' ? undefined : id.slice(0, mostOfId).replace(/-$/, '');
};

/** The files of a content folder, each wrong name with one to take instead that no other file has or gets. */
export const withFreeNames = (files: readonly ContentFile[]): ContentFile[] => {
  const isMisnamed = ({ problems }: ContentFile): boolean =>
    problems.some(({ code }) => code === 'file-name');
  const taken = new Set(
    files.filter((file) => !isMisnamed(file)).map(({ collection, id }) => `${collection}/${id}`),
  );
  return files.map((file) => {
    if (file.collection === 'event' || !isMisnamed(file)) return file;
    const wanted = suggestId(file.id.replace(/\.(md|markdown|mdx)$/i, ''));
    if (wanted === undefined) return file;
    let free = wanted;
    for (let next = 2; taken.has(`${file.collection}/${free}`); next += 1) {
      free = `${wanted}-${String(next)}`;
    }
    taken.add(`${file.collection}/${free}`);
    const hint = `Rename it to "${free}.mdx".`;
    return {
      ...file,
      problems: file.problems.map((each) => (each.code === 'file-name' ? { ...each, hint } : each)),
    };
  });
};
