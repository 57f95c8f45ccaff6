import { quote } from '#src/core/checks/words/sentences.ts';
import type { Comparison } from '#src/reading/history/diff-since.ts';

/** Why a commit can't be compared with the content, and what to do. */
export function notComparedWords(
  compared: Extract<Comparison, { ok: false }>,
  since: string,
): string {
  switch (compared.why) {
    case 'no-commit':
      return `Git has no commit ${quote(since)} of the content folder.`;
    case 'errors-now':
      return 'The content has errors, so it can’t be compared; "npm run check" lists them.';
    case 'errors-then':
      return `The content of ${quote(since)} has errors, so nothing can be compared with that commit. The first is in ${compared.first.file}: ${compared.first.message} Name another commit.`;
  }
}
