import { expect, test } from 'vitest';
import { LatestPass } from '#src/browser/dom/latest-pass.ts';

test('a pass that takes longer than a newer one does not undo what that has drawn', async () => {
  const passes = new LatestPass();
  let drawn = '';
  const draw = async (what: string, fetched: Promise<unknown>): Promise<void> => {
    const signal = passes.begin();
    await fetched;
    if (!signal.aborted) drawn = what;
  };
  const late = Promise.withResolvers<unknown>();
  const older = draw('older', late.promise);
  await draw('newer', Promise.resolve());
  late.resolve(undefined);
  await older;
  expect(drawn).toBe('newer');
});
