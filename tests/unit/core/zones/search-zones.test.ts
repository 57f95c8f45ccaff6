import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { offsetAt } from '#src/core/time/zone.ts';
import { searchZones } from '#src/core/zones/search-zones.ts';
import type { ZoneResult } from '#src/core/zones/search-zones.ts';

const april = Date.UTC(2021, 3, 9, 14);
const january = Date.UTC(2021, 0, 9, 14);

const search = (query: string, at = april, language = 'en'): ZoneResult[] =>
  searchZones(query, at, { language });

const first = (query: string, language = 'en'): string => {
  const [choice] = search(query, april, language);
  return choice === undefined ? 'nothing' : `${choice.city}, ${choice.zone}`;
};

describe('searching for a zone', () => {
  test.each([
    ['berlin', 'Berlin, Europe/Berlin'],
    ['BERL', 'Berlin, Europe/Berlin'],
    ['new york', 'New York, America/New_York'],
    ['New_York', 'New York, America/New_York'],
    ['nyc', 'New York, America/New_York'],
    ['los ang', 'Los Angeles, America/Los_Angeles'],
    ['sao paulo', 'São Paulo, America/Sao_Paulo'],
    ['São Paulo', 'São Paulo, America/Sao_Paulo'],
    ['st johns', 'St. John’s, America/St_Johns'],
    ["St. John's", 'St. John’s, America/St_Johns'],
    ['port au prince', 'Port-au-Prince, America/Port-au-Prince'],
    ['istanbul', 'Istanbul, Europe/Istanbul'],
    ['kathmandu', 'Kathmandu, Asia/Kathmandu'],
  ])('by the city %j', (query, found) => {
    expect(first(query)).toBe(found);
  });

  test.each([
    ['mumbai', 'Mumbai, Asia/Kolkata'],
    ['Delhi', 'Delhi, Asia/Kolkata'],
    ['new delhi', 'Delhi, Asia/Kolkata'],
    ['bengaluru', 'Bengaluru, Asia/Kolkata'],
    ['bangalore', 'Bengaluru, Asia/Kolkata'],
    ['san francisco', 'San Francisco, America/Los_Angeles'],
    ['shenzhen', 'Shenzhen, Asia/Shanghai'],
    ['Beijing', 'Beijing, Asia/Shanghai'],
    ['xian', 'Xi’an, Asia/Shanghai'],
    ['münchen', 'Munich, Europe/Berlin'],
    ['munchen', 'Munich, Europe/Berlin'],
    ['montreal', 'Montreal, America/Toronto'],
    ['tel aviv', 'Tel Aviv, Asia/Jerusalem'],
    ['Rio', 'Rio de Janeiro, America/Sao_Paulo'],
    ['łódź', 'Łódź, Europe/Warsaw'],
    ['lodz', 'Łódź, Europe/Warsaw'],
    ['washington dc', 'Washington, America/New_York'],
    ['hanoi', 'Hanoi, Asia/Ho_Chi_Minh'],
  ])('by a big city without a zone of its own, %j', (query, found) => {
    expect(first(query)).toBe(found);
  });

  test.each([
    ['Asia/Calcutta', 'Kolkata, Asia/Kolkata'],
    ['calcutta', 'Kolkata, Asia/Kolkata'],
    ['kiev', 'Kyiv, Europe/Kyiv'],
    ['saigon', 'Ho Chi Minh City, Asia/Ho_Chi_Minh'],
    ['US/Pacific', 'Los Angeles, America/Los_Angeles'],
    ['pacific time', 'Los Angeles, America/Los_Angeles'],
    ['eastern', 'New York, America/New_York'],
    ['PRC', 'Shanghai, Asia/Shanghai'],
    ['zulu', 'UTC, UTC'],
  ])('by the old name %j', (query, found) => {
    expect(first(query)).toBe(found);
  });

  test.each([
    ['germany', 'Berlin, Europe/Berlin'],
    ['India', 'Kolkata, Asia/Kolkata'],
    ['uk', 'London, Europe/London'],
    ['USA', 'New York, America/New_York'],
    ['united states', 'New York, America/New_York'],
    ['korea', 'Seoul, Asia/Seoul'],
    ['Türkiye', 'Istanbul, Europe/Istanbul'],
    ['turkey', 'Istanbul, Europe/Istanbul'],
    ['new zealand', 'Auckland, Pacific/Auckland'],
    ['CH', 'Zurich, Europe/Zurich'],
    ['slovakia', 'Bratislava, Europe/Bratislava'],
    ['california', 'Los Angeles, America/Los_Angeles'],
    ['queensland', 'Brisbane, Australia/Brisbane'],
  ])('by the country or area %j', (query, found) => {
    expect(first(query)).toBe(found);
  });

  test('by a country in the interface’s language, and in English as well', () => {
    expect(first('deutschland', 'de')).toBe('Berlin, Europe/Berlin');
    expect(first('germany', 'de')).toBe('Berlin, Europe/Berlin');
    expect(first('日本', 'ja')).toBe('Tokyo, Asia/Tokyo');
    expect(search('berlin', april, 'de')[0]?.country).toBe('Deutschland');
  });

  test('by city and country or area together', () => {
    expect(first('mumbai, india')).toBe('Mumbai, Asia/Kolkata');
    expect(first('india mumbai')).toBe('Mumbai, Asia/Kolkata');
    expect(first('san jose california')).toBe('San Jose, America/Los_Angeles');
    expect(first('san jose costa rica')).toBe('San José, America/Costa_Rica');
  });

  test.each([
    ['kathmndu', 'Kathmandu'],
    ['singapur', 'Singapore'],
    ['sidney', 'Sydney'],
    ['tokio', 'Tokyo'],
    ['brelin', 'Berlin'],
    ['amsterdamm', 'Amsterdam'],
  ])('with the typo %j', (query, city) => {
    expect(search(query)[0]?.city).toBe(city);
  });

  test('finds a prominent zone before others with the same name', () => {
    expect(search('san').map(({ city }) => city)).toEqual(
      expect.arrayContaining(['San Francisco', 'San Juan', 'Santiago']),
    );
    expect(first('ind')).toBe('Kolkata, Asia/Kolkata');
    expect(
      search('united states')
        .slice(0, 3)
        .map(({ city }) => city),
    ).toEqual(['New York', 'Los Angeles', 'Chicago']);
  });

  test.each([
    '',
    '<script>',
    '((',
    '\\',
    '%',
    '🙂',
    '南',
    'x'.repeat(1e5),
    'a '.repeat(1e5),
    '\u0000',
  ])('survives the query %j', (query) => {
    expect(Array.isArray(search(query))).toBe(true);
  });

  test('never throws, and shows every zone’s own offset', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ maxLength: 8 }), fc.stringMatching(/^[a-z+\-: 0-9]{1,5}$/)),
        (query) => {
          const choices = search(query);
          expect(choices.length).toBeLessThanOrEqual(20);
          expect(new Set(choices.map(({ zone, city }) => zone + city)).size).toBe(choices.length);
          for (const { zone, offsetMinutes } of choices)
            expect(offsetMinutes).toBe(offsetAt(zone, april));
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('searching for an abbreviation', () => {
  const meanings = (query: string, at = april): string[] =>
    search(query, at)
      .filter(({ matched }) => matched.by === 'abbreviation')
      .map(({ city, offsetMinutes }) => `${city} ${offsetMinutes / 60}`);

  test('finds India, Israel, and Ireland for IST, each with its offset at that time', () => {
    expect(meanings('IST')).toEqual(['Kolkata 5.5', 'Jerusalem 3', 'Dublin 1']);
    expect(meanings('ist', january)).toEqual(['Kolkata 5.5', 'Jerusalem 2', 'Dublin 0']);
  });

  test('finds China, North America, and Cuba for CST', () => {
    expect(meanings('CST').slice(0, 3)).toEqual(['Shanghai 8', 'Chicago -5', 'Havana -4']);
  });

  test.each([
    ['PST', 'Los Angeles -7'],
    ['PDT', 'Los Angeles -7'],
    ['EST', 'New York -4'],
    ['BST', 'London 1'],
    ['CET', 'Berlin 2'],
    ['JST', 'Tokyo 9'],
    ['AEST', 'Sydney 10'],
    ['NPT', undefined],
  ])('finds for %s first %s', (query, meaning) => {
    expect(meanings(query)[0]).toBe(meaning);
  });

  test('finds common names that the database lacks as areas', () => {
    expect([first('NPT'), first('SGT'), first('ET'), first('PT')]).toEqual([
      'Kathmandu, Asia/Kathmandu',
      'Singapore, Asia/Singapore',
      'New York, America/New_York',
      'Los Angeles, America/Los_Angeles',
    ]);
    expect(first('AoE')).toBe('Anywhere on Earth, Etc/GMT+12');
  });

  test('does not hide cities that begin with it', () => {
    expect(search('est').map(({ country }) => country)).toContain('Estonia');
  });
});

describe('searching for an offset', () => {
  test.each([
    ['+5:30', 330, 'Kolkata'],
    ['5:30', 330, 'Kolkata'],
    ['+0530', 330, 'Kolkata'],
    ['utc+05:30', 330, 'Kolkata'],
    ['GMT +5.5', 330, 'Kolkata'],
    ['utc-7', -420, 'Los Angeles'],
    ['UTC−7', -420, 'Los Angeles'],
    ['-7', -420, 'Los Angeles'],
    ['+5:45', 345, 'Kathmandu'],
    ['+14', 840, 'Kiritimati'],
    ['-2:30', -150, 'St. John’s'],
    ['utc+0', 0, 'Accra'],
  ])('%s', (query, offsetMinutes, city) => {
    const choices = search(query);
    expect(choices[0]).toMatchObject({ offsetMinutes, matched: { by: 'offset' } });
    expect(choices.map((choice) => choice.city)).toContain(city);
  });

  test('with only hours also finds those with minutes, after the exact ones', () => {
    const offsets = searchZones('+5', april, { language: 'en', limit: 40 }).map(
      ({ offsetMinutes }) => offsetMinutes,
    );
    expect(new Set(offsets)).toEqual(new Set([300, 330, 345]));
    expect(offsets).toEqual([...offsets].sort((a, b) => Number(a !== 300) - Number(b !== 300)));
  });

  test('means the offset at that instant', () => {
    expect(search('-7', january).map(({ city }) => city)).not.toContain('Los Angeles');
    expect(search('-8', january).map(({ city }) => city)).toContain('Los Angeles');
  });

  test.each(['+25', '+5:99', '-16', '5', '530'])('does not treat %s as one', (query) => {
    expect(search(query).filter(({ matched }) => matched.by === 'offset')).toEqual([]);
  });
});

describe('an empty search', () => {
  test('the preferred zones come first under their current names, then UTC, then the world from west to east', () => {
    const choices = searchZones('', april, {
      language: 'en',
      preferred: ['America/Los_Angeles', 'Asia/Calcutta'],
    });
    expect(choices.slice(0, 3).map(({ zone }) => zone)).toEqual([
      'America/Los_Angeles',
      'Asia/Kolkata',
      'UTC',
    ]);
    const others = choices.slice(3).map(({ offsetMinutes }) => offsetMinutes);
    expect(others).toEqual([...others].sort((a, b) => a - b));
    expect(others.length).toBeGreaterThan(10);
  });

  test('a preferred zone that does not exist is left out', () => {
    const choices = searchZones(' ', april, {
      language: 'en',
      preferred: ['Mars/Base', 'UTC', 'UTC'],
    });
    expect(choices.filter(({ zone }) => zone === 'UTC')).toHaveLength(1);
  });
});
