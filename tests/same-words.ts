/**
 * What is written in a program, and what people type to find it. Search and filters are both tested with
 * these: they fold words in the same way.
 */
export const sameWords: readonly (readonly [written: string, typed: string])[] = [
  ['Müller', 'muller'],
  ['Müller', 'Mueller'],
  ['Mueller', 'Müller'],
  ['Mu\u0308ller', 'müller'],
  ['Göteborg', 'goeteborg'],
  ['Ærøskøbing', 'aeroskobing'],
  ['Ærøskøbing', 'aeroeskoebing'],
  ['Århus', 'aarhus'],
  ['Straße', 'strasse'],
  ['STRASSE', 'straße'],
  ['Łódź', 'lodz'],
  ['Þórsmörk', 'thorsmork'],
  ['Isparta', 'ısparta'],
  ['eﬃcient', 'efficient'],
  ['efficient', 'eﬃcient'],
  ['Ｌｅｃｔｅｒｎ', 'lectern'],
  ['lectern', 'Ｌｅｃｔｅｒｎ'],
  ['H₂O', 'h2o'],
  ['x²', 'x2'],
  ['ｶﾞｲﾄﾞ', 'ガイド'],
  ['ガイド', 'ｶﾞｲﾄﾞ'],
  ['hydro\u00adlogy', 'hydrology'],
  ['hydrology', 'hydro\u00adlogy'],
  ['zero\u200bwidth', 'zerowidth'],
  ['zerowidth', 'zero\u200dwidth'],
  ['L’Aquila', 'aquila'],
  ["L'Aquila", 'laquila'],
  ['L’Aquila', "l'aquila"],
  ['d\u02bcAlembert', 'alembert'],
  ['O’Brien', "o'brien"],
  ['O’Brien', 'obrien'],
  ['Noether’s', 'noether'],
  ['Noether’s', 'Noether\u02bcs'],
  ['Hawai\u02bbi', 'hawaii'],
  ['السيول', 'سيول'],
];

/** What must not be found: folding goes no further than people do. */
export const otherWords: readonly (readonly [written: string, typed: string])[] = [
  ['does', 'dos'],
  ['Muller', 'mueller'],
  ['Noether’s', 'sean'],
];
