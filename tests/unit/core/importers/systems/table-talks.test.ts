import { expect, test } from 'vitest';
import type { ImportedEvent } from '#src/core/importers/imported.ts';
import { table } from '#src/core/importers/systems/table.ts';

const read = (...rows: readonly string[]): ImportedEvent =>
  table.read([{ name: 'program.csv', text: rows.join('\n') }], {});

/** The talks of a table: title, speakers, and starts. */
const talksOf = ({ talks }: ImportedEvent): string[] =>
  talks.map(({ title, speakers = [], slots }) =>
    [title, ...speakers.map(({ source }) => source), ...slots.map(({ start }) => start)].join(', '),
  );

const remarksOf = ({ remarks }: ImportedEvent, kind: string): string[] =>
  remarks
    .filter((remark) => remark.kind === kind && !remark.message.startsWith('Column '))
    .map(({ message, about = '' }) => `${message}: ${about}`);

const keynotes = [
  'Start,Minutes,Title,Speaker,Abstract,Room',
  '2026-05-04T09:00,60,Keynote,Ana Diaz,On trees,A',
  '2026-05-05T09:00,60,Keynote,Bo Li,On sets,A',
];

test('keeps talks with one title apart if their speakers or abstracts differ, and says so', () => {
  const event = read(...keynotes);
  expect(talksOf(event)).toEqual([
    'Keynote, Ana Diaz, 2026-05-04T09:00',
    'Keynote, Bo Li, 2026-05-05T09:00',
  ]);
  expect(event.talks.map(({ texts }) => texts[0]?.text)).toEqual(['On trees', 'On sets']);
  expect(event.talks.map(({ source }) => source)).toEqual([
    'Keynote / Ana Diaz',
    'Keynote / Bo Li',
  ]);
  expect(remarksOf(event, 'changed')).toEqual([
    'Rows with the same title are separate talks, because their other cells differ: Keynote',
  ]);
});

test('keeps talks apart whose numbers start again on each day', () => {
  const event = read(
    'Nr,Date,Time,Title,Speaker',
    '1,2026-05-04,09:00-10:00,Trees,Ana Diaz',
    '2,2026-05-04,10:00-11:00,Graphs,Bo Li',
    '1,2026-05-05,09:00-10:00,Sets,Cy Young',
    '3,2026-05-05,10:00-11:00,Rings,Di Ma',
  );
  expect(talksOf(event)).toEqual([
    'Trees, Ana Diaz, 2026-05-04T09:00',
    'Graphs, Bo Li, 2026-05-04T10:00',
    'Sets, Cy Young, 2026-05-05T09:00',
    'Rings, Di Ma, 2026-05-05T10:00',
  ]);
  expect(event.talks.map(({ source }) => source)).toEqual(['1 / Trees', '2', '1 / Sets', '3']);
  expect(remarksOf(event, 'changed')).toEqual([
    'Rows with the same id or number are separate talks, because their other cells differ: Trees, Sets',
  ]);
});

test('makes one talk of rows whose other cells are equal or empty, with what any of them says', () => {
  const event = read(
    'Title,Start,Minutes,Room,Speaker,Abstract,Tags,URL,Seats,Floor',
    'Lamps,2026-05-04T09:00,30,A,Ana Diaz,,oil,https://example.org/a,20,',
    'Lamps,2026-05-05T09:00,30,B,,On lamps,wicks,https://example.org/b,40,2',
    'Break,2026-05-04T10:00,30,,,,,,,',
    'Break,2026-05-05T10:00,30,,,,,,,',
  );
  expect(talksOf(event)).toEqual([
    'Lamps, Ana Diaz, 2026-05-04T09:00, 2026-05-05T09:00',
    'Break, 2026-05-04T10:00, 2026-05-05T10:00',
  ]);
  expect(event.talks[0]).toMatchObject({
    source: 'Lamps',
    texts: [{ text: 'On lamps' }],
    tags: ['oil', 'wicks'],
    links: [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }],
    noPlace: { Seats: '20', Floor: '2' },
  });
  expect(remarksOf(event, 'merged')).toEqual([
    'Rows with one id or title became one talk: Lamps',
    'Rows with one id or title became one talk: Break',
  ]);
  expect(remarksOf(event, 'refused')).toEqual([
    'A cell under "Seats" was left out, because another row of the same talk says something else: Lamps',
  ]);
});

test('gives each talk an identity of its own, even if only the abstracts differ', () => {
  const { talks } = read(
    'Title,Start,Minutes,Speaker,Abstract',
    'Lab,2026-05-04T09:00,30,Ana Diaz,One',
    'Lab,2026-05-05T09:00,30,Ana Diaz,Two',
    'Lab,2026-05-06T09:00,30,Bo Li,Three',
  );
  expect(talks.map(({ source }) => source)).toEqual([
    'Lab / Ana Diaz',
    'Lab / Ana Diaz / 2',
    'Lab / Bo Li',
  ]);
});

test('leaves out proposals that are not accepted, with their speakers, and names them', () => {
  const states = 'Rejected Withdrawn Declined Waitlist Entwurf abgelehnt refusé Rechazada'.split(
    ' ',
  );
  const event = read(
    'Title,Start,Minutes,Speaker,Status',
    'Lamps,2026-05-04T09:00,30,Ana Diaz,Accepted (oral)',
    ...states.map((status) => `Talk ${status},2026-05-04T10:00,30,Bo Li,${status}`),
    'Wax,2026-05-04T11:00,30,Cy Young,"Accepted, then withdrawn"',
  );
  expect(talksOf(event)).toEqual(['Lamps, Ana Diaz, 2026-05-04T09:00']);
  expect(event.speakers.map(({ name }) => name)).toEqual(['Ana Diaz']);
  expect(remarksOf(event, 'refused')).toEqual([
    ...states.map(
      (status) => `A row was left out, because its status is "${status}": Talk ${status}`,
    ),
    'A row was left out, because its status is "Accepted, then withdrawn": Wax',
  ]);
});

test('reads what is canceled and tentative, in several languages, and keeps words that it does not know', () => {
  const statusOf = (status: string) => {
    const event = read('Title,Status', `Lamps,${status}`);
    const [talk] = event.talks;
    return [talk?.status, talk?.noPlace?.['Status'], ...remarksOf(event, 'changed')];
  };
  for (const word of ['Cancelled', 'canceled', 'Abgesagt', 'fällt aus', 'annulé', 'Cancelada']) {
    expect([word, ...statusOf(word)]).toEqual([word, 'cancelled', undefined]);
  }
  for (const word of ['tentative', 'Vorläufig', 'à confirmer', 'por confirmar']) {
    expect([word, ...statusOf(word)]).toEqual([word, 'tentative', undefined]);
  }
  for (const word of ['Confirmed (draft here)', 'bestätigt', 'acceptée', 'Aceptado']) {
    expect([word, ...statusOf(word)]).toEqual([word, undefined, undefined]);
  }
  expect(statusOf('slides missing')).toEqual([
    undefined,
    'slides missing',
    'The status "slides missing" is not known, and was not taken into account: Lamps',
  ]);
});

test('gives each time its own status if only some times of a talk are canceled', () => {
  const { talks } = read(
    'Title,Start,Minutes,Status',
    'Lamps,2026-05-04T09:00,30,confirmed',
    'Lamps,2026-05-05T09:00,30,cancelled',
    'Wax,2026-05-04T10:00,30,cancelled',
  );
  expect(talks.map(({ status }) => status)).toEqual([undefined, 'cancelled']);
  expect(talks[0]?.slots.map(({ status }) => status)).toEqual(['confirmed', 'cancelled']);
  expect(talks[1]?.slots.map(({ status }) => status)).toEqual([undefined]);
});
