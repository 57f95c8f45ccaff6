import { refuse } from '#src/core/editing/content-edit.ts';
import { planSwap } from '#src/core/editing/swap.ts';
import { runEditCommand } from './editing/edit-command.ts';
import { withContent } from './editing/words.ts';

await runEditCommand({
  help: `npm run swap: swaps two talks. Each gets the other's time, room, and session.

  npm run swap -- opening closing

To undo a swap, swap the talks again. A field that only one of them has may then be on another
line; its value is the same.
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
