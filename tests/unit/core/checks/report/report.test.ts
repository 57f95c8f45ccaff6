import { describe, expect, test } from 'vitest';
import { asGithub } from '#src/core/checks/report/as-github.ts';
import { asJson } from '#src/core/checks/report/as-json.ts';
import { asText } from '#src/core/checks/report/as-text.ts';
import { makeReport, repeatedFindings, summary } from '#src/core/checks/report/report.ts';
import type { Finding } from '#src/core/model/finding.ts';

const finding = (more: Partial<Finding>): Finding => ({
  code: 'unknown-key',
  severity: 'error',
  file: 'content/talks/a.mdx',
  line: 3,
  column: 1,
  message: '"speeker" isn’t a field of a talk.',
  hint: 'Did you mean "speakers"?',
  ...more,
});

const some = [
  finding({}),
  finding({ line: 120, column: 10, severity: 'warning', code: 'vague-zone' }),
  finding({ file: 'content/talks/b.mdx', severity: 'note', code: 'room-clash' }),
];

/** A file name and texts that try to control a terminal, to hide, and to give commands of their own. */
const hostile = finding({
  file: 'content/talks/a,line=1::\n::error::b%0A\u001b]0;owned\u0007.mdx',
  message: 'One\n::set-output name=x::y\r\n##[error]z \u001b[2J\u009b31m\u202eevil %0A 100%',
  hint: '::stop-commands::t\n::t::',
});

test('a report counts findings by severity, and entries', () => {
  expect(makeReport(some, 57).counts).toEqual({ errors: 1, warnings: 1, notes: 1, entries: 57 });
});

test.each([
  [[], 57, 'No problems found. 57 entries checked.'],
  [[], 1, 'No problems found. 1 entry checked.'],
  [some, 57, '1 error, 1 warning, and 1 note in 2 files. 57 entries checked.'],
  [[some[2]!], 3, 'No errors and 1 note in 1 file. 3 entries checked.'],
  [[...some.slice(0, 1), finding({ line: 4 })], 3, '2 errors in 1 file. 3 entries checked.'],
])('a report has a one-line summary', (findings, entries, line) => {
  expect(summary(makeReport(findings, entries))).toBe(line);
});

describe('as text, many similar findings', () => {
  const clash = (index: number, about = 'ada'): Finding =>
    finding({
      code: 'speaker-clash',
      file: `content/talks/t${String(index)}.mdx`,
      message: `Clash ${String(index)}.`,
      about,
    });
  const many = [
    ...Array.from({ length: 140 }, (_, index) => clash(index)),
    clash(200, 'bob'),
    finding({ code: 'html-in-text', file: 'content/talks/z.mdx' }),
  ];

  test('are a group if they are about the same person, whatever their words', () => {
    const groups = repeatedFindings([...many, ...some, ...some, ...some, ...some]);
    expect(groups.map((alike) => [alike.length, alike[0]?.code])).toEqual([
      [140, 'speaker-clash'],
      [4, 'unknown-key'],
      [4, 'vague-zone'],
      [4, 'room-clash'],
    ]);
  });

  test('are combined with their count, and counted by rule at the end', () => {
    expect(asText(makeReport(many, 57))).toMatchInlineSnapshot(`
      "content/talks/t0.mdx
        3:1  error  Clash 0. This is one of 140 similar findings in 140 files; --all lists them.  speaker-clash
                    Did you mean "speakers"?

      content/talks/t200.mdx
        3:1  error  Clash 200.  speaker-clash
                    Did you mean "speakers"?

      content/talks/z.mdx
        3:1  error  "speeker" isn’t a field of a talk.  html-in-text
                    Did you mean "speakers"?

      By rule: 141 speaker-clash, 1 html-in-text.
      142 errors in 142 files. 57 entries checked.
      "
    `);
  });

  test('are all listed on request, and always in JSON', () => {
    const text = asText(makeReport(many, 57), undefined, true);
    expect(text.match(/ {2}speaker-clash$/gm)).toHaveLength(141);
    expect((JSON.parse(asJson(makeReport(many, 57))) as { findings: [] }).findings).toHaveLength(
      142,
    );
    expect(asGithub(makeReport(many, 57)).match(/^::error/gm)).toHaveLength(142);
  });

  test('are listed one by one if there are few', () => {
    const few = [clash(1), clash(2), clash(3)];
    expect(asText(makeReport(few, 3)).match(/ {2}speaker-clash$/gm)).toHaveLength(3);
  });
});

describe('a report as text', () => {
  test('lists findings below their file, with the counts on the last line', () => {
    expect(asText(makeReport(some, 57))).toMatchInlineSnapshot(`
      "content/talks/a.mdx
           3:1  error    "speeker" isn’t a field of a talk.  unknown-key
                         Did you mean "speakers"?
        120:10  warning  "speeker" isn’t a field of a talk.  vague-zone
                         Did you mean "speakers"?

      content/talks/b.mdx
        3:1  note  "speeker" isn’t a field of a talk.  room-clash
                   Did you mean "speakers"?

      1 error, 1 warning, and 1 note in 2 files. 57 entries checked.
      "
    `);
  });

  test('can color every part', () => {
    const text = asText(makeReport(some.slice(0, 1), 57), (style, part) => `<${style}>${part}</>`);
    expect(text).toMatchInlineSnapshot(`
      "<file>content/talks/a.mdx</>
        <position>3:1</>  <error>error</>  "speeker" isn’t a field of a talk.  <code>unknown-key</>
                    <hint>Did you mean "speakers"?</>

      <summary>1 error in 1 file. 57 entries checked.</>
      "
    `);
  });

  test('contains nothing that controls the terminal', () => {
    const text = asText(makeReport([hostile], 1));
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    expect(text.split('\n')).toHaveLength(6);
  });
});

describe('a report as JSON', () => {
  test('has exactly this shape', () => {
    const withMore = { ...finding({}), more: 'no' };
    expect(JSON.parse(asJson(makeReport([withMore], 57)))).toEqual({
      findings: [
        {
          code: 'unknown-key',
          severity: 'error',
          file: 'content/talks/a.mdx',
          line: 3,
          column: 1,
          message: '"speeker" isn’t a field of a talk.',
          hint: 'Did you mean "speakers"?',
        },
      ],
      counts: { errors: 1, warnings: 0, notes: 0, entries: 57 },
    });
  });

  test('contains complete texts, but nothing that controls a terminal', () => {
    const json = asJson(makeReport([hostile], 1));
    expect((JSON.parse(json) as { findings: Finding[] }).findings).toEqual([hostile]);
    expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });
});

describe('a report as workflow commands', () => {
  test('has a command for each finding', () => {
    expect(asGithub(makeReport(some, 57))).toMatchInlineSnapshot(`
      "::error file=content/talks/a.mdx,line=3,col=1,title=unknown-key::"speeker" isn’t a field of a talk.%0ADid you mean "speakers"?
      ::warning file=content/talks/a.mdx,line=120,col=10,title=vague-zone::"speeker" isn’t a field of a talk.%0ADid you mean "speakers"?
      ::notice file=content/talks/b.mdx,line=3,col=1,title=room-clash::"speeker" isn’t a field of a talk.%0ADid you mean "speakers"?
      1 error, 1 warning, and 1 note in 2 files. 57 entries checked.
      "
    `);
  });

  test('has no text that can end its command or begin another', () => {
    const lines = asGithub(makeReport([hostile], 1))
      .trimEnd()
      .split('\n');
    expect(lines).toMatchInlineSnapshot(`
      [
        "::error file=content/talks/a%2Cline=1%3A%3A %3A%3Aerror%3A%3Ab%250A ]0;owned .mdx,line=3,col=1,title=unknown-key::One ::set-output name=x::y  ##[error]z  [2J 31m evil %250A 100%25%0A::stop-commands::t ::t::",
        "1 error in 1 file. 1 entry checked.",
      ]
    `);
    const [command = '', end = ''] = lines;
    expect(command).toMatch(/^::error file=([^,:]*),line=3,col=1,title=unknown-key::/);
    expect(end).toBe('1 error in 1 file. 1 entry checked.');
  });
});
