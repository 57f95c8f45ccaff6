import { quote } from '#src/core/text/sentences.ts';
import { refuse } from '#src/core/editing/content-edit.ts';
import { planRename, renamable, type Renamable } from '#src/core/editing/rename.ts';
import { runEditCommand } from './editing/edit-command.ts';
import { withContent } from './editing/words.ts';

function isRenamable(word: string): word is Renamable {
  return Object.hasOwn(renamable, word);
}

await runEditCommand({
  help: `npm run rename: changes an id. The old address redirects to the new one, calendars
keep the entry, and every reference and link is updated.

  npm run rename -- talk old-id new-id

Besides talks, it renames sessions, speakers, pages, rooms, and tracks.
`,
  options: {},
  questions: ['What (talk, session, speaker, page, room or track)?', 'Its id?', 'Its new id?'],
  leastWords: 3,
  mostWords: 3,
  plan: (folder, { words: [thing = '', from = '', to = ''] }) =>
    isRenamable(thing)
      ? withContent(folder, (editable) =>
          planRename(editable, { thing, from, to }, folder.pictures),
        )
      : refuse(`Write talk, session, speaker, page, room, or track, not ${quote(thing)}.`),
});
