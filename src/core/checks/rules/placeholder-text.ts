import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/checks/words/sentences.ts';
import type { Content } from '#src/core/model/entry.ts';

/** Placeholders for a text still to be written. "To be announced" is not one, because it informs readers. */
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

/** A title, name or affiliation that was never written: of an entry, a person in a list, a room or a track. */
export const placeholderText: Rule = {
  code: 'placeholder-text',
  *find({ content }): Generator<ReportedFinding> {
    for (const { at, path, text } of texts(content)) {
      if (text === undefined || !placeholder.test(text)) continue;
      yield {
        at,
        path,
        message: `${quote(text)} stands in for a text that nobody has written yet.`,
        hint: 'Write it, leave the field out, or write "To be announced" for readers.',
      };
    }
  },
};
