import { describe, expect, test } from 'vitest';
import { nameZone } from '#src/core/time/name-zone.ts';

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

  test('has the offset of the instant, not of today', () => {
    expect(nameZone('America/Los_Angeles', winter).offset).toBe('UTC−8');
    expect(nameZone('America/Los_Angeles', april).offset).toBe('UTC−7');
  });

  test('without a place is the offset alone', () => {
    expect(nameZone('UTC', april)).toEqual({ city: undefined, offset: 'UTC', label: 'UTC' });
    expect(nameZone('Etc/GMT+12', april).label).toBe('UTC−12');
  });
});
