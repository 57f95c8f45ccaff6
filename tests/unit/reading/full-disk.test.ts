import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { fullDiskSentence, isFullDiskError } from '#src/reading/full-disk.ts';

test.each([
  new Error('ENOSPC: no space left on device, write'),
  new Error('Rendering failed', { cause: new Error('EDQUOT: disk quota exceeded, open') }),
  new Error('wbuffer_write: write failed\nunix error: No space left on device'),
  'IO error: No space left on device (os error 28)',
])('a full disk is recognized: %s', (error) => {
  expect(isFullDiskError(error)).toBe(true);
});

test.each([new Error('ENOENT: no such file'), new Error('A talk about "disk space"'), undefined])(
  'another error is not mistaken for a full disk: %s',
  (error) => {
    expect(isFullDiskError(error)).toBe(false);
    expect(fullDiskSentence(error, [tmpdir()])).toBeUndefined();
  },
);

test('the sentence names the folder, even if some space is free again', () => {
  const sentence = fullDiskSentence(new Error('ENOSPC'), ['/no-such-folder', tmpdir()]);
  expect(sentence).toMatch(/^The disk (is full|ran out of space)/);
  expect(sentence).toContain(`free`);
  expect(sentence).toContain(`in ${tmpdir()}. Make room there, and build again.`);
});
