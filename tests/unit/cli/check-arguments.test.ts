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
  [['--format', 'xml'], 'Unknown format "xml". Use text, json, or github.'],
  [['--format'], 'Unknown format "". Use text, json, or github.'],
  [['--fromat', 'json'], 'Unknown option "--fromat".'],
  [['--fromat=json', '--help'], 'Unknown option "--fromat".'],
  [['-x'], 'Unknown option "-x".'],
  [['content'], 'Unexpected argument "content". Set CONTENT_DIR to choose the folder.'],
  [['--format', '\u001b[2J'], 'Unknown format "[2J". Use text, json, or github.'],
  [['--constructor'], 'Unknown option "--constructor".'],
])('%j is wrong use, and told in a sentence', (args, sentence) => {
  expect(readCheckArguments(args)).toEqual({ ask: 'wrong', sentence });
});
