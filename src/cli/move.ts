import { refuse } from '#src/core/editing/content-edit.ts';
import { planMove } from '#src/core/editing/move.ts';
import { runEditCommand } from './editing/edit-command.ts';
import { entryWords, numberOption, textOption, withContent } from './editing/words.ts';

await runEditCommand({
  help: `npm run move: moves a talk or a session to another time or room.

  npm run move -- talk opening --to 2021-04-09T10:00
  npm run move -- talk opening --room aula
  npm run move -- session morning --to 2021-04-09T10:00    with everything in it

  --to        the new start, in the event's zone; at a one-day event, 10:00 is enough
  --room      the id of the new room
  --slot      the key of the slot, if there are several
  --minutes   the length of a talk that has no time yet
`,
  options: {
    to: { type: 'string' },
    room: { type: 'string' },
    slot: { type: 'string' },
    minutes: { type: 'string' },
  },
  questions: ['Which talk or session (its id)?'],
  optionQuestions: {
    to: 'What is the new time (like 2021-04-09T10:00, or 10:00 at a one-day event; empty: its time stays)?',
    room: 'To which room (its id; empty: its room stays)?',
  },
  leastWords: 1,
  mostWords: 2,
  plan: (folder, given) =>
    withContent(folder, (editable) => {
      const entry = entryWords(editable, given.words);
      if (typeof entry === 'string') return refuse(entry);
      return planMove(editable, {
        ...entry,
        to: textOption(given, 'to'),
        room: textOption(given, 'room'),
        slot: textOption(given, 'slot'),
        minutes: numberOption(given, 'minutes'),
      });
    }),
});
