import { expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readText, tinyEvent } from './tiny-event.ts';

const talk = (text: string): string =>
  `---\ntitle: Drill\naliases: [drilling]\n---\n\nSee [this](${text}).\n`;

const findingsOf = async (address: string) => {
  const documents = await Promise.all([
    readText('event', `---\n${tinyEvent}---\n`),
    readText('talks/drill', talk(address)),
    readText('pages/venue', '---\ntitle: Venue\naliases: [place]\n---\n'),
  ]);
  return runChecks({ documents, findings: [] }).findings;
};

test.each([
  '/',
  '/schedule/',
  '/schedule/2027-04-09/#talks-drill',
  '/talks/drill/?tz=UTC',
  '/talks/drilling/',
  '/rooms/hall',
  '/tracks/theory/',
  '/pages/place/',
  '/schedule.ics',
  '/plan.pdf',
])('a text may lead to %s', async (address) => {
  expect(await findingsOf(address)).toEqual([]);
});

test.each([
  ['/venue/', 'Did you mean "/pages/venue/"?'],
  ['/talks/dril/', 'Did you mean "/talks/drill/"?'],
  ['/hall/', 'Did you mean "/rooms/hall/"?'],
  ['/schedule/2027-04-10/', /^(Did you mean|Pages have)/],
  ['/talks/drill/slides/', /^(Did you mean|Pages have)/],
])(
  '%s is reported at its position in the text, with the page that was meant',
  async (address, hint) => {
    const [finding] = await findingsOf(address);
    expect(finding).toMatchObject({ code: 'unknown-page', line: 6, column: 5 });
    expect(finding?.hint).toMatch(hint);
  },
);
