import { planShift } from '#src/core/editing/shift.ts';
import { runEditCommand } from './editing/edit-command.ts';
import { numberOption, textOption, withContent } from './editing/words.ts';

await runEditCommand({
  help: `npm run shift: moves part of the schedule earlier or later.

  npm run shift -- --from 2021-04-09T10:00 --by 15                  the rest of that day, from 10:00 on
  npm run shift -- --from 2021-04-09T10:00 --to 2021-04-09T12:00 --by -5
  npm run shift -- --from 2021-04-09T10:00 --room aula --by 15      in one room
  npm run shift -- --session morning --by 15                        a session and everything in it

  --by        how many minutes later; negative for earlier
  --from      everything that starts then or later on that day moves
  --to        everything that starts then or later stays; it can be on a later day
  --room      only in the room with this id
  --session   only the session with this id

Times are in the event's zone. At a one-day event, 10:00 is enough.
`,
  options: {
    from: { type: 'string' },
    to: { type: 'string' },
    room: { type: 'string' },
    session: { type: 'string' },
    by: { type: 'string' },
  },
  questions: [],
  optionQuestions: {
    from: 'Starting at what time (like 2021-04-09T10:00, or 10:00 at a one-day event)?',
    to: 'Ending at what time (empty: the end of that day)?',
    room: 'In which room only (its id; empty: in all)?',
    by: 'How many minutes later (-5 for earlier)?',
  },
  leastWords: 0,
  mostWords: 0,
  plan: (folder, given) =>
    withContent(folder, (editable) =>
      planShift(editable, {
        from: textOption(given, 'from'),
        to: textOption(given, 'to'),
        room: textOption(given, 'room'),
        session: textOption(given, 'session'),
        by: numberOption(given, 'by') ?? 0,
      }),
    ),
});
