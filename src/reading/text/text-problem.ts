import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { Problem } from '#src/reading/problem.ts';
import { componentNames, contentComponents } from './content-components.ts';
import type { DeadAddress } from './link-problem.ts';

function error(code: FindingCode, offset: number, message: string, hint: string): Problem {
  return {
    code,
    severity: 'error',
    offset,
    message,
    hint,
  };
}

/** The problems of texts in words: each describes the problem and says what to write instead. */
export const textProblem = {
  moduleStatement: (offset: number): Problem =>
    error(
      'code-in-text',
      offset,
      'This line imports or exports code, and content never runs code.',
      'Delete it. To show it to readers, put it between two lines of three backticks (```).',
    ),
  expression: (offset: number): Problem =>
    error(
      'code-in-text',
      offset,
      'This is code in braces, and content never runs code.',
      'Delete it. To show braces to readers, put a backslash before each one (\\{), or put everything in backticks.',
    ),
  reserved: (offset: number, word: string): Problem =>
    error(
      'code-in-text',
      offset,
      `"${word}" is a marker that the site generator uses internally.`,
      'Delete it, or add a space to it.',
    ),
  attribute: (offset: number, name: string): Problem =>
    error(
      'code-in-text',
      offset,
      `<${name}> has an attribute that is code.`,
      `Attributes are text in quotation marks: ${contentComponents[name]?.example ?? 'title="Text"'}.`,
    ),
  html: (offset: number, name: string): Problem =>
    error(
      'html-in-text',
      offset,
      `<${name}> is HTML, but texts are Markdown.`,
      htmlHints[name.toLowerCase()] ??
        'Write it in Markdown. To show it to readers, put it in backticks.',
    ),
  openComment: (offset: number): Problem =>
    error(
      'html-in-text',
      offset,
      'A comment begins here and never ends, so the rest of the text would be lost.',
      'End it with -->.',
    ),
  unknownComponent: (offset: number, name: string): Problem =>
    error(
      'unknown-component',
      offset,
      `There is no component <${name}>.`,
      `Texts can use ${componentNames()}. To show it to readers, put it in backticks.`,
    ),
  notReadable: (offset: number, hint: string): Problem =>
    error(
      'code-in-text',
      offset,
      'This text uses components, and it can’t be read from here on.',
      hint,
    ),
  link: (offset: number, reason: string): Problem =>
    error(
      'unsafe-link',
      offset,
      `This link ${reason}.`,
      'Links lead to https://, http://, mailto: or tel: addresses, or to pages of this site.',
    ),
  deadLink: (offset: number, { reason, hint }: DeadAddress): Problem =>
    error('dead-link', offset, `This link ${reason}.`, hint),
  passcode: (offset: number, passcode: string): Problem =>
    error(
      'public-passcode',
      offset,
      `This link contains a passcode ("${passcode}"), which would be public.`,
      `Remove "${passcode}…" from the address, change the passcode (this one may already be public), and send it to participants privately.`,
    ),
  math: (offset: number, message: string): Problem => ({
    ...error(
      'math',
      offset,
      `${message} It is shown as written.`,
      'Fix the LaTeX between the dollar signs. If it isn’t a formula, put a backslash before the dollar sign (\\$).',
    ),
    severity: 'warning',
  }),
  pictureWithoutWords: (offset: number): Problem => ({
    ...error(
      'no-alt',
      offset,
      'This picture has no words for those who don’t see it.',
      'Say what it shows: ![a chart that rises](./chart.png).',
    ),
    severity: 'warning',
  }),
  tooManyFormulas: (offset: number, most: number): Problem =>
    error(
      'too-large',
      offset,
      `The text has more than ${String(most)} formulas.`,
      'Keep those that an abstract needs, and link to the paper for the others.',
    ),
  boldName: (offset: number, words: string): Problem => ({
    ...error(
      'unclear-mark',
      offset,
      `The underscores make "${words}" bold.`,
      `Write **${words}** if that’s what you meant, or \`__${words}__\` if it is a name.`,
    ),
    severity: 'warning',
  }),
  tex: (offset: number, command: string): Problem => ({
    ...error(
      'unclear-mark',
      offset,
      `"${command}" is LaTeX, and is shown as written.`,
      'Write out what it stands for.',
    ),
    severity: 'warning',
  }),
  emptyTitle: (offset: number): Problem =>
    error(
      'empty-title',
      offset,
      'This title would be empty: it has no letter, digit, or symbol outside a comment.',
      'Write the title, or "To be announced".',
    ),
  openCode: (offset: number, severity: Problem['severity']): Problem => ({
    ...error(
      'open-code',
      offset,
      'A code block begins here and never ends, so the rest of the text becomes code.',
      'End it with the same line that begins it.',
    ),
    severity,
  }),
  tooDeep: (offset: number): Problem =>
    error('nesting', offset, 'The text is nested too deeply.', 'Use fewer levels.'),
};

const htmlHints: Readonly<Record<string, string>> = {
  ul: 'Write a list: each item on a line of its own that begins with "- ".',
  ol: 'Write a list: each item on a line of its own that begins with "1. ".',
  li: 'Write each item on a line of its own that begins with "- ".',
  h1: 'Write a heading: "## Words" on a line of its own.',
  h2: 'Write a heading: "## Words" on a line of its own.',
  h3: 'Write a heading: "### Words" on a line of its own.',
  h4: 'Write a heading: "### Words" on a line of its own.',
  h5: 'Write a heading: "### Words" on a line of its own.',
  h6: 'Write a heading: "### Words" on a line of its own.',
  small: 'Remove it: small text is hard to read. Put remarks in <Note>Text</Note>.',
  big: 'Remove it, or write **bold**.',
  font: 'Remove it: the site chooses fonts and colors.',
  span: 'Remove it: the site chooses fonts and colors.',
  div: 'Remove it: separate paragraphs with an empty line.',
  center: 'Remove it: the site chooses the layout.',
  u: 'Write *emphasis*: underlined words look like links.',
  s: 'Write ~~deleted~~.',
  del: 'Write ~~deleted~~.',
  strike: 'Write ~~deleted~~.',
  mark: 'Write **bold**.',
  hr: 'Write --- on a line of its own, with an empty line before it.',
  blockquote: 'Begin each line of the quotation with "> ".',
  q: 'Write quotation marks.',
  cite: 'Write *emphasis*.',
  pre: 'Put the lines between two lines of three backticks (```).',
  kbd: 'Write `code`.',
  tt: 'Write `code`.',
  table: 'Write a table: "| one | two |", below it "| --- | --- |", then a line for each row.',
  tr: 'Write a table: "| one | two |", below it "| --- | --- |", then a line for each row.',
  td: 'Write a table: "| one | two |", below it "| --- | --- |", then a line for each row.',
  details: 'Write it out, or put it in <Note title="Words">Text</Note>.',
  dl: 'Write a list: "- **Word**: what it means".',
  br: 'To begin a new line, end the line before with a backslash.',
  b: 'Write **bold**.',
  strong: 'Write **bold**.',
  i: 'Write *emphasis*.',
  em: 'Write *emphasis*.',
  a: 'Write [words](https://…).',
  img: 'Write ![what it shows](./picture.jpg), with the picture beside the file.',
  code: 'Write `code`.',
  p: 'Leave an empty line between paragraphs.',
  video: 'Write <Video url="https://…" title="What it is" />.',
  iframe: 'Write <Video url="https://…" title="What it is" />: nothing is loaded from elsewhere.',
  sub: 'Write it as a formula: $H_2O$.',
  sup: 'Write it as a formula: $x^2$.',
  figure: 'Write <Figure caption="What it shows">![In words](./picture.png)</Figure>.',
};
