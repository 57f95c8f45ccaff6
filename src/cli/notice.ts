import { refuse, writtenAt } from '#src/core/editing/content-edit.ts';
import { planNoNotice, planNotice } from '#src/core/editing/notice.ts';
import { runEditCommand } from './editing/edit-command.ts';
import { textOption, withContent } from './editing/words.ts';

await runEditCommand({
  help: `npm run notice: puts one sentence above every page, replacing the current one.

  npm run notice -- "The keynote begins at 10:00" --until 2021-04-09T10:30
  npm run notice -- --clear

  --until   when the notice ends, in the event's zone; at a one-day event, 10:30 is enough
  --link    a web address for further reading
  --clear   takes the notice down
`,
  options: {
    until: { type: 'string' },
    link: { type: 'string' },
    clear: { type: 'boolean', default: false },
  },
  questions: ['Which sentence?'],
  optionQuestions: {
    until: 'When should it end (like 2021-04-09T10:30, or 10:30 at a one-day event; empty: never)?',
  },
  leastWords: 0,
  mostWords: 1,
  plan: (folder, given) => {
    const [text = ''] = given.words;
    if (given.options['clear'] === true) {
      const event = folder.source.documents.find(({ collection }) => collection === 'event');
      const isUp = event !== undefined && writtenAt(event, ['notice']) !== undefined;
      if (isUp) return planNoNotice(event);
    }
    return withContent(folder, (editable) => {
      if (given.options['clear'] === true) return planNotice(editable, undefined);
      if (text === '') return refuse('Write the sentence in quotation marks, or --clear.');
      return planNotice(editable, {
        text,
        until: textOption(given, 'until'),
        link: textOption(given, 'link'),
        now: Date.now(),
      });
    });
  },
});
