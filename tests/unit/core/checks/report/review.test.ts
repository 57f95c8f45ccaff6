import { describe, expect, test } from 'vitest';
import { makeReport } from '#src/core/checks/report/report.ts';
import { makeReview, readReview, reviewAsMarkdown } from '#src/core/checks/report/review.ts';
import type { Finding } from '#src/core/model/finding.ts';

function finding(severity: Finding['severity'], line: number): Finding {
  const place = { file: 'content/talks/a.mdx', line, column: 1 };
  return { code: 'room-clash', severity, ...place, message: 'It clashes.', hint: 'Move it.' };
}

const report = makeReport([finding('note', 1), finding('warning', 2), finding('error', 3)], 4);
const moved = { heading: 'Moved', lines: [{ subject: 'A *talk*', detail: 'it was at 9' }] };

describe('a review', () => {
  test('lists the changes, then errors before warnings, and leaves notes out', () => {
    expect(reviewAsMarkdown(makeReview(report, [moved]))).toMatchInlineSnapshot(`
      "## What changes in the schedule

      ### Moved

      - **A \\*talk\\***: it was at 9

      ### Check

      1 error, 1 warning, and 1 note in 1 file. 4 entries checked.

      - **Error** in content/talks/a.mdx, line 3: It clashes. Move it.
      - **Warning** in content/talks/a.mdx, line 2: It clashes. Move it.
      "
    `);
  });

  test('shows a hostile title as text, without a mention, a link, or an image', () => {
    const title =
      '`touch pwned` @everyone #1 <img src=x onerror=alert(1)> [a](https://evil.example)';
    const lines = [{ subject: title, detail: 'talks/$(touch pwned)' }];
    expect(reviewAsMarkdown(makeReview(report, [{ heading: 'New files', lines }]))).toContain(
      '- **\\`touch pwned\\` @\u200Beveryone \\#\u200B1 \\<img src=x onerror=alert(1)\\> \\[a\\](https:\u200B//evil.example)**: talks/\\$(touch pwned)',
    );
  });

  test('says so if the schedule is unchanged, and leaves it out if nothing was compared', () => {
    const none = makeReport([], 4);
    expect(reviewAsMarkdown(makeReview(none, []))).toContain('The schedule stays as it is.');
    expect(reviewAsMarkdown(makeReview(none, undefined))).toBe(
      '### Check\n\nNo problems found. 4 entries checked.\n',
    );
  });

  test('is unchanged after writing and reading', () => {
    const review = makeReview(report, [moved]);
    expect(readReview(JSON.stringify(review))).toEqual(review);
  });

  test('fits into a comment, however much there is to say', () => {
    const long = '🐋 <_*'.repeat(500);
    const lines = Array.from({ length: 400 }, () => ({ subject: long, detail: long }));
    const sections = Array.from({ length: 12 }, () => ({ heading: long, lines }));
    const many = makeReport(
      Array.from({ length: 400 }, () => ({ ...finding('error', 1), message: long, hint: long })),
      400,
    );
    const review = makeReview(many, sections);
    expect(readReview(JSON.stringify(review))).toEqual(review);
    const markdown = reviewAsMarkdown(review);
    expect(markdown.length).toBeLessThan(61_000);
    expect(markdown).toMatch(/\nThe rest is too long for a comment\.\n$/);
    const few = reviewAsMarkdown(
      makeReview(makeReport(report.findings, 4), [
        {
          ...moved,
          lines: Array.from({ length: 70 }, () => moved.lines[0] ?? { subject: '', detail: '' }),
        },
      ]),
    );
    expect(few).toContain('- … and 10 more\n');
  });

  test.each([
    ['', 'nothing'],
    ['{', 'no JSON'],
    ['[]', 'no review'],
    [JSON.stringify({ ...makeReview(report, []), body: 'more' }), 'a key of its own'],
    [JSON.stringify({ ...makeReview(report, []), summary: 'a'.repeat(301) }), 'a long text'],
    [JSON.stringify({ ...makeReview(report, []), moreFindings: -1 }), 'a wrong number'],
  ])('is not read from %j (%s)', (json) => {
    expect(readReview(json)).toBeUndefined();
  });
});
