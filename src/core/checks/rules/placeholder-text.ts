import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { Content } from '#src/core/model/entry.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { starterBodies, starterTitles } from '#src/core/model/starter-text.ts';

/**
 * Placeholders for a text that is still to be written. "To be announced" is not among them, because it informs readers.
 */
const placeholder =
  /^\W*(?:(?:lorem ipsum.*)|(?:tbd|tba|tbc|todo|fixme|xxx+|foo|bar|asdf+|test|untitled|placeholder|insert|sample|n\/?a|none|null|undefined|(?:the |your |talk )?(?:title|name|affiliation)(?: here)?)(?:\W+(?:title|name|talk|speaker|here|\d+))*)\W*$/i;

type Written = Pick<ReportedFinding, 'at' | 'path'> & { readonly text: string | undefined };

function* texts({ event, talks, sessions, speakers, pages }: Content): Generator<Written> {
  for (const at of [...talks, ...sessions, ...pages])
    yield { at, path: ['title'], text: at.data.title };
  for (const at of speakers) {
    yield { at, path: ['name'], text: at.data.name };
    yield { at, path: ['affiliation'], text: at.data.affiliation };
  }
  for (const at of talks) {
    for (const field of ['speakers', 'authors'] as const) {
      for (const [index, { name }] of (at.data[field] ?? []).entries()) {
        yield { at, path: [field, index, 'name'], text: name };
      }
    }
  }
  for (const list of ['rooms', 'tracks'] as const) {
    for (const [index, { name }] of event.data[list].entries()) {
      yield { at: event, path: [list, index, 'name'], text: name };
    }
  }
}

const starters: ReadonlySet<string> = new Set(Object.values(starterTitles));

/** Texts below the fields that still match those in a new file. */
function* unwrittenBodies(documents: readonly SourceDocument[]): Generator<ReportedFinding> {
  for (const at of documents) {
    const text = at.body.trim();
    if (text !== starterBodies[at.collection]) continue;
    const before = at.body.slice(0, at.body.indexOf(text)).split('\n').length - 1;
    yield {
      at,
      path: [],
      inText: { line: at.bodyLine + before, column: 1 },
      message: messageFor(text),
      hint: 'Write the text, or delete the line.',
    };
  }
}

function messageFor(text: string): string {
  return `${quote(text)} stands in for a text that nobody has written yet.`;
}

/**
 * A title, name, or affiliation that nobody filled in (in an entry, a list of people, a room, or a track), or a text
 * that still begins like that of a new file.
 */
export const placeholderText: Rule = {
  code: 'placeholder-text',
  *find({ content, documents }): Generator<ReportedFinding> {
    for (const { at, path, text } of texts(content)) {
      if (text === undefined || !(placeholder.test(text) || starters.has(text))) continue;
      yield {
        at,
        path,
        message: messageFor(text),
        hint: 'Write it, leave the field out, or write "To be announced" for readers.',
      };
    }
    yield* unwrittenBodies(documents);
  },
};
