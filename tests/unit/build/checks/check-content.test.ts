import { afterEach, expect, test, vi } from 'vitest';
import { checkContent } from '#src/build/checks/check-content.ts';

type Setup = NonNullable<ReturnType<typeof checkContent>['hooks']['astro:config:setup']>;

class Exit extends Error {}

/** The output of an event's build, and whether it stops the process. */
const setUp = async (event: string, command: 'build' | 'dev') => {
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest: unknown[]) => {
    printed += String(text);
    const done = rest.at(-1);
    if (typeof done === 'function') (done as () => void)();
    return true;
  });
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Exit(String(code));
  });
  const hook = checkContent(`tests/fixtures/events/${event}`).hooks['astro:config:setup']!;
  const given = { command, logger: { info: vi.fn() } } as unknown as Parameters<Setup>[0];
  const ended = await Promise.resolve(hook(given)).then(
    () => undefined,
    (error: unknown) => (error instanceof Exit ? error.message : error),
  );
  return { printed, ended };
};

afterEach(() => vi.restoreAllMocks());

test('an error stops the build with the list of findings', async () => {
  const { printed, ended } = await setUp('broken/unknown-speaker', 'build');
  expect(ended).toBe('1');
  expect(printed).toContain('There is no speaker "ada-smal".');
});

test('a warning is reported, and the build continues', async () => {
  const { printed, ended } = await setUp('broken/unused-accept', 'build');
  expect(ended).toBeUndefined();
  expect(printed).toContain('This entry accepts a room-clash, but there is none.');
});

test('content without findings is not reported', async () => {
  expect(await setUp('tiny', 'build')).toEqual({ printed: '', ended: undefined });
});

test('development continues despite errors', async () => {
  const dev = await setUp('broken/unknown-speaker', 'dev');
  expect(dev).toEqual({ printed: '', ended: undefined });
});
