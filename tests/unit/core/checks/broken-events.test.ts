import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checks, runChecks } from '#src/core/checks/run-checks.ts';
import { readContent } from '#src/reading/read-content.ts';

const events = 'tests/fixtures/events';
const broken = readdirSync(`${events}/broken`).sort();

describe.each(broken)('the event broken/%s', (code) => {
  test('gives its code and nothing else', async () => {
    const { findings } = runChecks(await readContent(`${events}/broken/${code}`));
    expect(findings.map((finding) => finding.code)).toEqual([code]);
  });
});

/** Rules over a history have tests of their own. */
const overHistory = ['renamed-without-alias'];

test('every rule has an event that breaks it, and no other', () => {
  const codes = checks.map((check) => check.code);
  expect(codes.filter((code) => ![...broken, ...overHistory].includes(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test.each(['tiny', 'confluence-2026'])('the event %s has nothing to mend', async (event) => {
  const { findings, content } = runChecks(await readContent(`${events}/${event}`));
  expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  expect(content).toBeDefined();
});
