import { describe, expect, test } from 'vitest';
import { foldText } from '#src/core/text/fold.ts';
import { cityOf, nameZone } from '#src/core/time/name-zone.ts';

const april = Date.UTC(2021, 3, 9, 14);
const winter = Date.UTC(2021, 0, 9, 14);

describe('the name of a zone', () => {
  test.each([
    ['Asia/Kolkata', 'Kolkata, UTC+5:30'],
    ['America/Los_Angeles', 'Los Angeles, UTC−7'],
    ['America/Argentina/Buenos_Aires', 'Buenos Aires, UTC−3'],
    ['America/St_Johns', 'St. John’s, UTC−2:30'],
    ['America/Sao_Paulo', 'São Paulo, UTC−3'],
    ['America/Port-au-Prince', 'Port-au-Prince, UTC−4'],
    ['Asia/Ho_Chi_Minh', 'Ho Chi Minh City, UTC+7'],
    ['Africa/Abidjan', 'Abidjan, UTC'],
  ])('%s is its city and offset', (zone, label) => {
    expect(nameZone(zone, april).label).toBe(label);
  });

  test.each([
    ['Asia/Calcutta', 'Kolkata'],
    ['Europe/Kiev', 'Kyiv'],
    ['Asia/Katmandu', 'Kathmandu'],
    ['Asia/Saigon', 'Ho Chi Minh City'],
    ['Asia/Rangoon', 'Yangon'],
    ['America/Godthab', 'Nuuk'],
    ['Atlantic/Faeroe', 'Faroe Islands'],
    ['Pacific/Enderbury', 'Kanton'],
    ['US/Pacific', 'Los Angeles'],
  ])('that browsers still call %s is %s', (zone, city) => {
    expect(nameZone(zone, april).city).toBe(city);
  });

  test('has the offset at the instant, not today’s', () => {
    expect(nameZone('America/Los_Angeles', winter).offset).toBe('UTC−8');
    expect(nameZone('America/Los_Angeles', april).offset).toBe('UTC−7');
  });

  test('is only the offset for a zone without a city', () => {
    expect(nameZone('UTC', april)).toEqual({ city: undefined, offset: 'UTC', label: 'UTC' });
    expect(nameZone('Etc/GMT+12', april).label).toBe('UTC−12');
  });
});

/** Old names, and names of another city; the others differ only in accents and punctuation. */
const otherWords = new Map([
  ['Africa/Asmera', 'Asmara'],
  ['America/Bahia_Banderas', 'Bahía de Banderas'],
  ['America/Coral_Harbour', 'Atikokan'],
  ['America/Godthab', 'Nuuk'],
  ['America/Scoresbysund', 'Ittoqqortoormiit'],
  ['Asia/Calcutta', 'Kolkata'],
  ['Asia/Dacca', 'Dhaka'],
  ['Asia/Ho_Chi_Minh', 'Ho Chi Minh City'],
  ['Asia/Katmandu', 'Kathmandu'],
  ['Asia/Macao', 'Macau'],
  ['Asia/Rangoon', 'Yangon'],
  ['Asia/Saigon', 'Ho Chi Minh City'],
  ['Asia/Thimbu', 'Thimphu'],
  ['Asia/Ulan_Bator', 'Ulaanbaatar'],
  ['Atlantic/Faeroe', 'Faroe Islands'],
  ['Atlantic/Faroe', 'Faroe Islands'],
  ['Europe/Kiev', 'Kyiv'],
  ['Pacific/Enderbury', 'Kanton'],
  ['Pacific/Ponape', 'Pohnpei'],
  ['Pacific/Truk', 'Chuuk'],
]);

const letters = (text: string): string => foldText(text).replace(/[^a-z]/g, '');

test.each([...otherWords])('%s is the zone of %s', (zone, city) => {
  expect(cityOf(zone)).toBe(city);
});

test('every other zone’s city has the letters of the zone’s name, with accents', () => {
  const zones = Intl.supportedValuesOf('timeZone').filter(
    (zone) => zone.includes('/') && !zone.startsWith('Etc/') && !otherWords.has(zone),
  );
  expect(zones.length).toBeGreaterThan(380);
  const changed = zones.filter(
    (zone) => letters(cityOf(zone) ?? '') !== letters(zone.slice(zone.lastIndexOf('/') + 1)),
  );
  expect(changed).toEqual([]);
  expect(['America/Belem', 'Indian/Reunion', 'Africa/Ndjamena'].map(cityOf)).toEqual([
    'Belém',
    'Réunion',
    'N’Djamena',
  ]);
});
