/** Names of countries that people say and the runtime's English does not. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE'],
  CD: ['DRC', 'Zaire'],
  CG: ['Republic of the Congo'],
  CI: ['Ivory Coast'],
  CV: ['Cabo Verde'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain'],
  HK: ['Hong Kong'],
  IR: ['Persia'],
  KP: ['North Korea', 'DPRK'],
  KR: ['South Korea', 'Republic of Korea'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  NL: ['Holland'],
  RU: ['Russian Federation'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Türkiye'],
  US: ['USA', 'America', 'United States of America'],
  VA: ['Holy See'],
};

export interface CountryNames {
  /** In the language of the interface. */
  readonly shown: string;
  /** Everything it is found by: that name, the English one, the code, others. */
  readonly all: readonly string[];
}

/** The names of a country (ISO 3166-1) that the runtime knows, so that no table of them is loaded. */
export function countryNames(language: string): (country: string) => CountryNames {
  const own = new Intl.DisplayNames([language, 'en'], { type: 'region' });
  const english = new Intl.DisplayNames(['en'], { type: 'region' });
  return (country) => {
    const shown = own.of(country) ?? country;
    const others = [english.of(country) ?? country, country, ...(otherNames[country] ?? [])];
    return { shown, all: [...new Set([shown, ...others])] };
  };
}
