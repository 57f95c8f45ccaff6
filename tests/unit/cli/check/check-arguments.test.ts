import { expect, test } from 'vitest';
import { readCheckArguments } from '#src/cli/check/check-arguments.ts';

const check = { ask: 'check', format: 'text', all: false, fix: 'no', watch: false };

test.each([
  [[], check],
  [['--all'], { ...check, all: true }],
  [['--format', 'json'], { ...check, format: 'json' }],
  [['--format=github'], { ...check, format: 'github' }],
  [['--format', 'sarif', '--all'], { ...check, format: 'sarif', all: true }],
  [['--fix'], { ...check, fix: 'write' }],
  [['--dry-run', '--fix'], { ...check, fix: 'dry-run' }],
  [['--watch'], { ...check, watch: true }],
  [['--help'], { ask: 'help' }],
  [['-h', '--format', 'json'], { ask: 'help' }],
])('%j is understood', (args, asked) => {
  expect(readCheckArguments(args)).toEqual(asked);
});

test.each([
  [['--format', 'xml'], 'Unknown format "xml". Use text, json, github, or sarif.'],
  [['--format'], 'Option "--format <value>" argument missing.'],
  [['--fromat', 'json'], 'Unknown option "--fromat".'],
  [['--fromat=json', '--help'], 'Unknown option "--fromat".'],
  [['-x'], 'Unknown option "-x".'],
  [['content'], 'Unexpected argument "content". Set CONTENT_DIR to choose the folder.'],
  [['--format', '\u001b[2J'], 'Unknown format "[2J". Use text, json, github, or sarif.'],
  [['--dry-run'], '"--dry-run" says what "--fix" would change: write both.'],
  [['--fix', '--watch'], 'Use either "--fix" or "--watch".'],
  [['--watch', '--format', 'json'], '"--watch" prints text: remove "--format".'],
  [['--fix', '--format', 'json'], '"--fix" prints text: remove "--format".'],
  [['--constructor'], 'Unknown option "--constructor".'],
])('%j is wrong usage, which a sentence explains', (args, sentence) => {
  expect(readCheckArguments(args)).toEqual({ ask: 'wrong', sentence });
});
