import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { isLanguageTag, languageHint } from '#src/core/checks/words/hints.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import { quote } from '#src/core/text/sentences.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function raise(tag: string): Pick<ReportedFinding, 'severity' | 'message' | 'hint'> | undefined {
  if (!isLanguageTag(tag)) {
    const message = `${quote(tag)} isn’t a language tag: no part may be repeated.`;
    return {
      severity: 'error',
      message,
      hint: 'Write the language, plus the script or country if it matters: "en-GB".',
    };
  }
  const { language } = new Intl.Locale(tag);
  if (names.of(language) !== undefined) return undefined;
  const message = `There is no language with the tag "${language}".`;
  return { message, hint: languageHint(tag) };
}

function* tagsOf(data: {
  readonly language?: string | undefined;
  readonly languages?: readonly string[] | undefined;
}): Generator<[tag: string, path: FieldPath]> {
  if (data.language !== undefined) yield [data.language, ['language']];
  for (const [index, tag] of (data.languages ?? []).entries()) yield [tag, ['languages', index]];
}

/** A well-formed tag of a language that does not exist, such as `gr` for Greek. */
export const unknownLanguage: Rule = {
  code: 'unknown-language',
  *find({ content: { event, talks, sessions, pages } }) {
    for (const entry of [event, ...talks, ...sessions, ...pages]) {
      for (const [tag, path] of tagsOf(entry.data)) {
        const raised = raise(tag);
        if (raised !== undefined) yield { at: entry, path, ...raised };
      }
    }
  },
};
