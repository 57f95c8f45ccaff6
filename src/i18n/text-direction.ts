const rightToLeft: ReadonlySet<string> = new Set([
  'ar',
  'ckb',
  'dv',
  'fa',
  'he',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** The direction in which a language (BCP 47) is written. A script in the tag decides. */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const [name = '', ...rest] = language.split('-');
  const script = rest.find((part) => part.length === 4)?.toLowerCase();
  if (script !== undefined) return ['arab', 'hebr', 'thaa'].includes(script) ? 'rtl' : 'ltr';
  return rightToLeft.has(name) ? 'rtl' : 'ltr';
}
