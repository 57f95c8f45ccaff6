import { expect, test } from 'vitest';
import { readCheckArguments } from '#src/cli/check-arguments.ts';

test.each([
  [[], { ask: 'check', format: 'text', all: false }],
  [['--all'], { ask: 'check', format: 'text', all: true }],
  [['--format', 'json'], { ask: 'check', format: 'json', all: false }],
  [['--format=github'], { ask: 'check', format: 'github', all: false }],
  [['--help'], { ask: 'help' }],
  [['-h', '--format', 'json'], { ask: 'help' }],
])('%j is understood', (args, asked) => {
  expect(readCheckArguments(args)).toEqual(asked);
});

test.each([
  [['--format', 'xml'], 'There is no format "xml": write text, json or github.'],
  [['--format'], 'There is no format "": write text, json or github.'],
  [['--fromat', 'json'], 'There is no option "--fromat".'],
  [['--fromat=json', '--help'], 'There is no option "--fromat".'],
  [['-x'], 'There is no option "-x".'],
  [['content'], 'It takes no "content": the folder is named by CONTENT_DIR.'],
  [['--format', '\u001b[2J'], 'There is no format "[2J": write text, json or github.'],
  [['--constructor'], 'There is no option "--constructor".'],
])('%j is wrong use, and told in a sentence', (args, sentence) => {
  expect(readCheckArguments(args)).toEqual({ ask: 'wrong', sentence });
});
