import { quote } from '#src/core/text/sentences.ts';
import { refuse } from '#src/core/editing/content-edit.ts';
import { creatable, type Creatable } from '#src/core/editing/new-entry-text.ts';
import { planNewEntry } from '#src/core/editing/new-entry.ts';
import { runEditCommand } from './editing/edit-command.ts';
import { textOption, zoneProblem } from './editing/words.ts';

function isCreatable(word: string): word is Creatable {
  return Object.hasOwn(creatable, word);
}

/** Without effect on other entries, whose times are written in their files. */
const eventOptions = ['timezone', 'start', 'end', 'venue', 'replace'] as const;

await runEditCommand({
  help: `npm run new: creates a content file with every field explained.

  npm run new -- talk "Songs of the Humpback Whale"
  npm run new -- speaker "Ada Lovelace"
  npm run new -- session "Morning" --id morning-1
  npm run new -- page "Code of Conduct"
  npm run new -- event "Workshop on Whales" --timezone Europe/Berlin --start 2027-04-09

  --id         the file name (default: made from the title)

For an event only:

  --timezone   its time zone (an IANA name)
  --start      the first day
  --end        the last day (default: the first)
  --venue      the name of its venue; without it, the event is online
  --replace    deletes the existing event with all talks, speakers, sessions, pages, and pictures
`,
  options: {
    id: { type: 'string' },
    timezone: { type: 'string' },
    start: { type: 'string' },
    end: { type: 'string' },
    venue: { type: 'string' },
    replace: { type: 'boolean', default: false },
  },
  questions: ['What (talk, speaker, session, page, event)?', 'Its title, or the person’s name?'],
  optionsAfter: 'event',
  optionQuestions: {
    timezone: 'Its time zone (like Europe/Berlin)?',
    start: 'Its first day (like 2027-04-09)?',
    end: 'Its last day (empty: the first one)?',
    venue: 'The name of its venue (empty: it is online)?',
  },
  leastWords: 2,
  mostWords: 2,
  plan: (content, given) => {
    const { folder, source, pictures } = content;
    const [thing = '', title = ''] = given.words;
    if (!isCreatable(thing)) {
      return refuse(`Write event, talk, speaker, session, or page, not ${quote(thing)}.`);
    }
    const unused = thing === 'event' ? [] : eventOptions.filter((name) => given.options[name]);
    if (unused[0] !== undefined) return refuse(`--${unused[0]} is only for an event.`);
    const problem = thing === 'event' ? undefined : zoneProblem(content);
    if (problem !== undefined) return refuse(problem);
    return planNewEntry(
      { folder, files: source.documents, pictures: pictures.all },
      {
        thing,
        title,
        id: textOption(given, 'id'),
        timezone: textOption(given, 'timezone'),
        start: textOption(given, 'start'),
        end: textOption(given, 'end'),
        venue: textOption(given, 'venue'),
      },
      given.options['replace'] === true,
    );
  },
});
