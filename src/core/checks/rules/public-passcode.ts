import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { passcodeIn } from '#src/core/text/address.ts';
import { fieldName } from '#src/core/checks/words/fields.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';

const texts = function* (value: unknown, path: FieldPath): Generator<[string, FieldPath]> {
  if (typeof value === 'string') {
    if (value.includes('://')) yield [value, path];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* texts(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key]);
  }
};

/**
 * A passcode in an address. The site is public, and so are its source files. An event that is private may have
 * passcodes.
 */
export const publicPasscode: Rule = {
  code: 'public-passcode',
  *find({ documents, content }): Generator<ReportedFinding> {
    if (content.event.data.private === true) return;
    for (const document of documents) {
      for (const [text, path] of texts(document.frontmatter, [])) {
        const passcode = passcodeIn(text);
        if (passcode === undefined) continue;
        yield {
          at: document,
          path,
          message: `The address in ${fieldName(path)} contains a passcode ("${passcode}"), which would be public.`,
          hint: `Remove "${passcode}…" from the address, change the passcode (this one may already be public), and send it to participants privately.`,
        };
      }
    }
  },
};
