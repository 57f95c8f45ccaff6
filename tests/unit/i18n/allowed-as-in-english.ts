/** Brands, characters of no language, a floor with a name. */
const everywhere =
  /^(profileKinds\.(?!website$)\w+|doi|share\.(google|outlook|apple|googleShort)|floor|marks\.\w+|dayInMenu|clock\.inBrowser\.instant|filters\.inBrowser\.textNamed)$/;

/** Words that a language borrowed or shares. */
const own: Readonly<Record<string, RegExp>> = {
  de: /^(linkKinds\.(audio|feedback|paper|video|code|poster|stream|chat|website)|kinds\.(keynote|paper|spotlight|tutorial|poster|demo|session|workshop)|attendances\.online|profileKinds\.website|online|links|chat|sessions|track|tracks|abstract|share\.parts\.(track|session)|sessionCount|picks\.link|personDescription|pageDescription|filters\.facets\.(track|session)|lists\.sessionKinds\.(session|workshop|tutorial))$/,
  fr: /^(linkKinds\.(audio|code|poster)|kinds\.(poster|session)|contact|sessions|share\.parts\.session|posterCount|sessionCount|filters\.facets\.(kind|session)|lists\.sessionKinds\.session|lists\.sponsors|status\.materials\.(biography|photo)|status\.message)$/,
  es: /^(linkKinds\.(audio|chat)|kinds\.tutorial|chat|personDescription|pageDescription|status\.severities\.error)$/,
  pt: /^(linkKinds\.(slides|chat)|attendances\.online|online|kinds\.(tutorial|workshop)|lists\.sessionKinds\.workshop|chat|links|picks\.link|personDescription|pageDescription|status\.materials\.slides)$/,
};

/** Whether a text may be the same in a language as in English. */
export const allowedAsInEnglish = (language: string, path: string): boolean =>
  everywhere.test(path) || (own[language]?.test(path) ?? false);
