const languages =
  'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv ms nb nl no pl pt ro ru sk sl sr sv sw ta th tr uk ur vi zh'.split(
    ' ',
  );

/** Countries whose code people write for their language. */
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

/** The tag that a language's name, a country or a tag in another form means, in a sentence. */
export const languageHint = (text: string): string => {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  const word = text.trim().toLowerCase();
  const code = languages.find((tag) => names.of(tag)?.toLowerCase() === word) ?? byCountry[word];
  const [language = '', ...parts] = text.trim().split(/[-_]/);
  const tag = code ?? [language.toLowerCase(), ...parts].join('-');
  return tag !== text && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag)
    ? `Write "${tag}".`
    : 'Write its short form, like "en" for English or "pt-BR" for Portuguese of Brazil.';
};
