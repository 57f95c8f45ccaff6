import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asText } from '#src/core/checks/report/as-text.ts';
import { makeReport } from '#src/core/checks/report/report.ts';
import { checks } from '#src/core/checks/rule-list.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { findingCodes } from '#src/core/model/finding-code.ts';
import { readContent } from '#src/reading/read-content.ts';
import { findingsDocument } from '#tests/findings/document.ts';
import { caseFiles, casesOf } from '#tests/findings/read-cases.ts';
import { findingsOf, placeOf } from '#tests/findings/run-case.ts';
import { readText, tinyEvent } from './tiny-event.ts';

describe.each(findingCodes)('%s', (code) => {
  test.each(casesOf(code))('$sort: $title', async (given) => {
    expect((await findingsOf(given)).map(placeOf)).toEqual(given.expected);
  });

  test('has a case that produces it, and one that does not', () => {
    const cases = casesOf(code);
    const givesIt = ({ expected }: (typeof cases)[number]): boolean =>
      expected.some((place) => place.endsWith(` ${code}`));
    const bad = cases.filter(({ sort }) => sort === 'bad');
    const fine = cases.filter(({ sort }) => sort !== 'bad');
    expect(bad.filter((given) => !givesIt(given))).toEqual([]);
    expect(fine.filter(givesIt)).toEqual([]);
    expect([bad.length > 0, fine.length > 0]).toEqual([true, true]);
  });
});

test('every code has cases, and every file of cases has a code', () => {
  expect(caseFiles().sort()).toEqual([...findingCodes].sort());
  const cases = findingCodes.flatMap(casesOf);
  expect(cases.filter(({ sort }) => sort === 'bad').length).toBeGreaterThanOrEqual(120);
});

test('in a large event, material that many talks lack is reported on one line', async () => {
  const talk = (index: number, text: string) =>
    readText(`talks/t${String(index)}`, `---\ntitle: Talk ${String(index)}\n---\n${text}`);
  const documents = await Promise.all([
    readText('event', `---\n${tinyEvent}---\n`),
    ...Array.from({ length: 600 }, (_, index) => talk(index, index < 300 ? 'Its abstract.' : '')),
  ]);
  const report = makeReport(runChecks({ documents, findings: [] }).findings, 601);
  expect(report.counts.notes).toBe(300);
  expect(asText(report)).toMatchInlineSnapshot(`
    "content/talks/t300.mdx
      2:8  note  This talk has no abstract, although most talks of the kind "talk" have one. This is one of 300 similar findings in 300 files; --all lists them.  no-abstract
                 Write it below the second line of three hyphens.

    By rule: 300 no-abstract.
    No errors and 300 notes in 300 files. 601 entries checked.
    "
  `);
  expect(asText(report, undefined, true).match(/no-abstract$/gm)).toHaveLength(300);
});

test('every rule has a code of its own', () => {
  expect(new Set(checks.map(({ code }) => code)).size).toBe(checks.length);
});

test('docs/findings.md shows every code as it is; "npm run findings" writes it', async () => {
  expect(readFileSync('docs/findings.md', 'utf8')).toBe(await findingsDocument());
});

const looks = ['workshop', 'developers', 'festival'].map((look) => `looks/${look}`);

test.each(['tiny', 'confluence-2026', ...looks])('the event %s has no findings', async (event) => {
  const { findings, content } = runChecks(await readContent(`tests/fixtures/events/${event}`));
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(content).toBeDefined();
});
