import { toId } from '#src/core/checks/to-id.ts';
import type { Form } from '#src/core/checks/schema/misfit.ts';
import { languageHint } from './language-hint.ts';
import { quote } from './quote.ts';

const idHint = (text: string): string => {
  const id = toId(text);
  return id === ''
    ? 'Write it in lower-case letters and digits, joined by hyphens.'
    : `Write ${quote(id)}.`;
};

const webHint = (text: string): string => {
  if (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text)) return `Write ${quote(`https://${text}`)}.`;
  if (/^https?:\/\/\S.*\s/.test(text)) return 'Write "%20" for each space in it.';
  return 'Write the whole address as the browser shows it, like "https://example.org/page".';
};

const contactHint = (text: string): string =>
  /^(mailto:)?[^@]*$/.test(text) && /^[\w-]+(\.[\w-]+)+/.test(text)
    ? webHint(text)
    : 'Write a mail address like "name@example.org", or a web address like "https://example.org".';

const colorHint = (text: string): string => {
  const digits = text.replace('#', '');
  const six = /^[0-9a-f]{3}$/i.test(digits) ? digits.replace(/./g, '$&$&') : digits;
  const example = /^[0-9a-f]{6}$/i.test(six) ? six : '1f6feb';
  return `Write "#" and six digits or letters from a to f, with the quotation marks: "#${example}".`;
};

const otherHint = (text: string): string => {
  const doi = /\b10\.\d{4,9}\/\S+$/.exec(text);
  if (doi !== null) return `Write ${quote(doi[0])}.`;
  return /[\r\n]/.test(text.trim())
    ? 'Write it on one line; what is longer belongs into the text below the second "---".'
    : 'Write it in the form that is named here, or leave the line out.';
};

/** What to write instead of a text that has not the form its field takes. */
export const formHint: Readonly<Record<Form, (text: string) => string>> = {
  id: idHint,
  'web address': webHint,
  contact: contactHint,
  color: colorHint,
  language: languageHint,
  other: otherHint,
};
