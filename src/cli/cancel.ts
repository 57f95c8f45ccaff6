import { planCancel } from '#src/core/editing/cancel.ts';
import { refuse } from '#src/core/editing/content-edit.ts';
import { runEditCommand } from './editing/edit-command.ts';
import { entryWords, textOption, withContent } from './editing/words.ts';

await runEditCommand({
  help: `npm run cancel: cancels a talk or a session. It stays on the site, crossed out, and in calendars.

  npm run cancel -- talk opening
  npm run cancel -- talk opening --note "The speaker is ill" --replaced-by other-talk
  npm run cancel -- talk opening --undo                     undoes the cancellation

  --note          one sentence beside its time; with --undo, "" removes it
  --replaced-by   the id of the talk that replaces it
  --slot          only one of several slots: its key
`,
  options: {
    note: { type: 'string' },
    'replaced-by': { type: 'string' },
    slot: { type: 'string' },
    undo: { type: 'boolean', default: false },
  },
  questions: ['Which talk or session (its id)?'],
  optionQuestions: { note: 'One sentence to show beside its time (empty: none)?' },
  leastWords: 1,
  mostWords: 2,
  plan: (folder, given) =>
    withContent(folder, (editable) => {
      const entry = entryWords(editable, given.words);
      if (typeof entry === 'string') return refuse(entry);
      const undo = given.options['undo'] === true;
      const note = undo && given.options['note'] === '' ? '' : textOption(given, 'note');
      return planCancel(editable, {
        ...entry,
        note,
        replacedBy: textOption(given, 'replaced-by'),
        slot: textOption(given, 'slot'),
        undo,
      });
    }),
});
