import { expect, test } from 'vitest';
import { readFrontmatter } from '#src/reading/frontmatter/read-frontmatter.ts';

/** The line that is blamed, what is wrong with it, and what to do. */
const told = (yaml: string): string[] =>
  readFrontmatter(yaml, 0).problems.map(({ offset, message, hint }) =>
    [yaml.slice(0, offset).split('\n').length, message, hint].join(' | '),
  );

test.each([
  [
    "title: 'Tis the season\nstart: 2027-05-10T10:00\ntags:\n  - one\n",
    '1 | A quotation mark is opened and never closed. | Close it, or put a value that holds quotation marks into those of the other kind.',
  ],
  [
    "title: 'Tis the season\nnote: It isn't\nminutes: 30\n",
    '1 | A quotation mark is opened and never closed. | Close it, or put a value that holds quotation marks into those of the other kind.',
  ],
  [
    'title: A\ntags: [languages, C #, other]\nminutes: 30\n',
    '2 | What follows # is a comment, so the list in brackets never ends. | Put the item in quotation marks: "C #".',
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
    '3 | "start" is indented by one space, and the line above has its value already. | Begin the line with "start", without a space before it.',
  ],
  [
    'rooms:\n  - id: aula\n   name: Aula\n',
    '3 | "name" is indented by 3 spaces, and the line above has its value already. | Begin the line with 4 spaces, so that "name" stands below the field of the line above.',
  ],
  [
    'rooms:\n  - id: aula\n     name: Aula\n',
    '3 | "name" is indented by 5 spaces, and the line above has its value already. | Begin the line with 4 spaces, so that "name" stands below the field of the line above.',
  ],
  [
    'rooms:\n  -id: aula\n    name: Aula\n',
    '2 | There is no space after the hyphen. | Write "- " before the first field of an item: "- id: aula".',
  ],
  [
    'speakers:\n  * vera-muller\n',
    '2 | An item of a list begins with "- ", not with "* ". | Write "- " in its place.',
  ],
  [
    ' title: A\n kind: talk\nminutes: 5\n',
    '1 | "title" is indented, and the fields below it are not. | Begin every field of the file without spaces before it; only what belongs to a field is indented.',
  ],
  [
    'title: A\nspeakers: [vera-muller\nminutes: 30\n',
    '2 | A list is opened with [ and never closed. | Close it with ] at its end.',
  ],
  [
    'title: A\nstart:\u00a02027-04-09T10:00\nminutes: 30\n',
    '2 | A space stands here that is none: it was pasted from a page or a document. | Delete the spaces at the beginning of this line and behind its colon, and type them anew.',
  ],
])('the layout of %j is told in its line', (yaml, expected) => {
  expect(told(yaml)).toEqual([expected]);
});

test.each([
  'rooms:\n  - id: aula\n    name: Aula\n  - id: lab\n    name: Lab\n',
  'speakers: [vera-muller,\n  jose-perez]\nminutes: 30\n',
  'title: >\n  A long\n  title\nkind: talk\n',
  'venue:\n  name: Aula\n  address: Here\nonline: true\n',
])('%j is laid out well', (yaml) => {
  expect(told(yaml)).toEqual([]);
});

test('a value that a hint proposes is read as it was meant', () => {
  const meant = [`It's "fine" here`, `It's fine`, 'A "fine" talk', `'a' and 'b'`, `C:\\new's "x"`];
  for (const value of meant) {
    for (const mark of [`'`, `"`]) {
      const [problem] = readFrontmatter(`title: ${mark}${value}${mark} x\n`, 0).problems;
      const proposed = /^Write (.*?)(?:, where two|\.$)/.exec(problem?.hint ?? '')?.[1];
      if (proposed === undefined) continue;
      const { values, problems } = readFrontmatter(`title: ${proposed}\n`, 0);
      expect(problems).toEqual([]);
      expect(values['title']).toContain(value);
    }
  }
});
