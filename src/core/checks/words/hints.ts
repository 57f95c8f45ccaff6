import type { Form } from '#src/core/checks/schema/schema-issue.ts';
import { toId } from '#src/core/text/fold.ts';
import { quote } from '#src/core/text/sentences.ts';

const languages =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );

/** Countries whose code people mistake for that of their language. */
const byCountry: Readonly<Record<string, string>> = {
  gr: 'el',
  jp: 'ja',
  cn: 'zh',
  dk: 'da',
  cz: 'cs',
  ua: 'uk',
  gb: 'en',
  kr: 'ko',
  at: 'de',
  ch: 'de',
};

/** Whether the runtime, which formats dates in languages, accepts a text as a language tag at all. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
}

/** A hint with the right tag, if somebody wrote a language's name, a country, or a tag in another form. */
export function languageHint(text: string): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const word = text.trim().toLowerCase();
  const code = languages.find((tag) => names.of(tag)?.toLowerCase() === word) ?? byCountry[word];
  const [language = '', ...parts] = text.trim().split(/[-_]/);
  const tag = code ?? [language.toLowerCase(), ...parts].join('-');
  return tag !== text && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)
    ? `Write "${tag}".`
    : 'Write its short form, such as "en" for English or "pt-BR" for Brazilian Portuguese.';
}

function idHint(text: string): string {
  const id = toId(text);
  return id === '' ? 'Use lowercase letters and digits, joined by hyphens.' : `Write ${quote(id)}.`;
}

function webHint(text: string): string {
  if (/^[\w-]+(\.[\w-]+)+([/?#]\S*)?$/.test(text)) return `Write ${quote(`https://${text}`)}.`;
  if (/^https?:\/\/\S.*\s/.test(text)) return 'Replace each space with "%20".';
  return 'Copy the whole address from the browser, such as "https://example.org/page".';
}

function contactHint(text: string): string {
  return /^(mailto:)?[^@]*$/.test(text) && /^[\w-]+(\.[\w-]+)+/.test(text)
    ? webHint(text)
    : 'Write an e-mail address such as "name@example.org", or a web address such as "https://example.org".';
}

function colorHint(text: string): string {
  const digits = text.replace('#', '');
  const six = /^[0-9a-f]{3}$/i.test(digits) ? digits.replace(/./g, '$&$&') : digits;
  const example = /^[0-9a-f]{6}$/i.test(six) ? six : '1f6feb';
  return `Write "#" and six digits or letters from a to f, in quotation marks: "#${example}".`;
}

function otherHint(text: string): string {
  const doi = /\b10\.\d{4,9}\/\S+$/.exec(text);
  if (doi !== null) return `Write ${quote(doi[0])}.`;
  return /[\r\n]/.test(text.trim())
    ? 'Write it on one line. Longer text belongs below the second "---".'
    : 'Use the format described above, or remove the line.';
}

/** What to write instead of a text in the wrong form, by the form that its field requires. */
export const formHint: Readonly<Record<Form, (text: string) => string>> = {
  id: idHint,
  'web address': webHint,
  contact: contactHint,
  color: colorHint,
  language: languageHint,
  other: otherHint,
};
