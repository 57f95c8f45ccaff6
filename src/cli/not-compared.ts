import { quote } from '#src/core/text/sentences.ts';
import type { Comparison } from '#src/reading/history/diff-since.ts';

/**
 * Why a commit can't be compared with the content, and what to do.
 *
 * @param errorsAt where the content's errors are listed, as the end of a sentence.
 */
export function notComparedWords(
  compared: Extract<Comparison, { ok: false }>,
  since: string,
  errorsAt = '"npm run check" lists them',
): string {
  switch (compared.why) {
    case 'no-commit':
      return `Git has no commit ${quote(since)} of the content folder.`;
    case 'errors-now':
      return `The content has errors, so it can’t be compared; ${errorsAt}.`;
    case 'errors-then':
      return `The content of ${quote(since)} has errors, so nothing can be compared with that commit. The first is in ${compared.first.file}: ${compared.first.message} Name another commit.`;
  }
}
