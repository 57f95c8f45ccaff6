import { refuse } from '#src/core/editing/content-edit.ts';
import { planSwap } from '#src/core/editing/swap.ts';
import { runEditCommand } from './editing/edit-command.ts';
import { withContent } from './editing/words.ts';

await runEditCommand({
  help: `npm run swap: swaps two talks. Each gets the other's time, room, and session.

  npm run swap -- opening closing

To undo it, swap them again. This restores both files if their fields are in the usual order:
what it is, when and where, everything else. In other files, a field that only one of the talks has
can come back on another line.
`,
  options: {},
  questions: ['The first talk (its id)?', 'The second talk (its id)?'],
  leastWords: 2,
  mostWords: 4,
  plan: (folder, { words }) =>
    withContent(folder, (editable) => {
      const [one = '', other = '', third] = words.filter((word) => word !== 'talk');
      if (third !== undefined) return refuse('Name two talks.');
      return planSwap(editable, one, other);
    }),
});
