import { expect, test } from 'vitest';
import { readFrontmatter } from '#src/reading/frontmatter/read-frontmatter.ts';

/** The line that is reported, what is wrong with it, and what to do. */
const problemsIn = (yaml: string): string[] =>
  readFrontmatter(yaml, 0).problems.map(({ offset, message, hint }) =>
    [yaml.slice(0, offset).split('\n').length, message, hint].join(' | '),
  );

test.each([
  [
    "title: 'Tis the season\nstart: 2027-05-10T10:00\ntags:\n  - one\n",
    '1 | A quotation mark opens and never closes. | Close it. If the value contains quotation marks, wrap it in the other kind.',
  ],
  [
    "title: 'Tis the season\nnote: It isn't\nminutes: 30\n",
    '1 | A quotation mark opens and never closes. | Close it. If the value contains quotation marks, wrap it in the other kind.',
  ],
  [
    'title: A\ntags: [languages, C #, other]\nminutes: 30\n',
    '2 | Text after # is a comment, so the list in brackets never ends. | Put the item in quotation marks: "C #".',
  ],
  [
    `title: 'It's "fine" here'\nminutes: 30\n`,
    `1 | There is text after the closing quotation mark. | Write 'It''s "fine" here', where two single quotation marks stand for one.`,
  ],
  [
    `title: 'It's fine here'\nminutes: 30\n`,
    `1 | There is text after the closing quotation mark. | Write "It's fine here".`,
  ],
  [
    `title: "A "fine" talk"\nminutes: 30\n`,
    `1 | There is text after the closing quotation mark. | Write 'A "fine" talk'.`,
  ],
  [
    'title: A\nkind: talk\n start: 2027-04-09T10:00\nminutes: 30\n',
    '3 | "start" is indented by one space, but the line above already has its value. | Begin the line with "start", without spaces before it.',
  ],
  [
    'rooms:\n  - id: aula\n   name: Aula\n',
    '3 | "name" is indented by 3 spaces, but the line above already has its value. | Begin the line with 4 spaces, so that "name" lines up with the field above.',
  ],
  [
    'rooms:\n  - id: aula\n     name: Aula\n',
    '3 | "name" is indented by 5 spaces, but the line above already has its value. | Begin the line with 4 spaces, so that "name" lines up with the field above.',
  ],
  [
    'rooms:\n  -id: aula\n    name: Aula\n',
    '2 | There is no space after the hyphen. | Write "- " before the first field of an item: "- id: aula".',
  ],
  [
    'speakers:\n  * vera-muller\n',
    '2 | List items begin with "- ", not "* ". | Write "- " instead.',
  ],
  [
    ' title: A\n kind: talk\nminutes: 5\n',
    '1 | "title" is indented, but the fields below it aren’t. | Begin every field without spaces. Indent only the lines that belong to a field.',
  ],
  [
    'title: A\nspeakers: [vera-muller\nminutes: 30\n',
    '2 | A list opens with [ and never closes. | Close it with ] at its end.',
  ],
  [
    'title: A\nstart:\u00a02027-04-09T10:00\nminutes: 30\n',
    '2 | This line contains a special (non-breaking) space, pasted from a web page or document. | Delete the spaces at the start of this line and after the colon, and retype them.',
  ],
])('the layout of %j is reported on its line', (yaml, expected) => {
  expect(problemsIn(yaml)).toEqual([expected]);
});

test.each([
  'rooms:\n  - id: aula\n    name: Aula\n  - id: lab\n    name: Lab\n',
  'speakers: [vera-muller,\n  jose-perez]\nminutes: 30\n',
  'title: >\n  A long\n  title\nkind: talk\n',
  'venue:\n  name: Aula\n  address: Here\nonline: true\n',
])('the layout of %j has no problem', (yaml) => {
  expect(problemsIn(yaml)).toEqual([]);
});

test('a value that a hint proposes is read as intended', () => {
  const meant = [`It's "fine" here`, `It's fine`, 'A "fine" talk', `'a' and 'b'`, `C:\\new's "x"`];
  const proposals = meant.flatMap((value) =>
    [`'`, `"`].flatMap((mark) => {
      const [problem] = readFrontmatter(`title: ${mark}${value}${mark} x\n`, 0).problems;
      const proposed = /^Write (.*?)(?:, where two|\.$)/.exec(problem?.hint ?? '')?.[1];
      return proposed === undefined ? [] : [{ value, proposed }];
    }),
  );
  expect(proposals.length).toBeGreaterThanOrEqual(meant.length);
  for (const { value, proposed } of proposals) {
    const { values, problems } = readFrontmatter(`title: ${proposed}\n`, 0);
    expect(problems).toEqual([]);
    expect(values['title']).toContain(value);
  }
});
