import { afterEach, beforeEach, expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readContent } from '#src/reading/read-content.ts';
import { readHistory } from '#src/reading/history/read-history.ts';
import { Repository } from '#tests/repository.ts';
import { entry, event } from './story-event.ts';

const talk = { title: 'Opening', start: '2026-06-01T10:00', minutes: '30', room: 'one' };
const ada = entry({ name: 'Ada Lovelace' });
let repository: Repository;
beforeEach(() => {
  repository = new Repository();
  repository.commit(0, {
    'event.mdx': event,
    'speakers/ada.mdx': ada,
    'talks/opening.mdx': entry({ ...talk, speakers: '[ada]' }),
  });
});
afterEach(() => {
  repository.remove();
});

const hints = async (): Promise<string[]> => {
  const { history } = await readHistory(repository.content, repository.cache);
  const { findings } = runChecks(await readContent(repository.content), history);
  const own = findings.filter(({ code }) => code === 'renamed-without-alias');
  return own.map(({ code, severity, file, message, hint }) => {
    expect(severity).toBe('warning');
    return `${file.replace(/.*content\//, '')} ${code}: ${message} ${hint}`;
  });
};

const rename = (fields: Readonly<Record<string, string>>): void => {
  repository.commit(60, {
    'talks/opening.mdx': undefined,
    'talks/welcome.mdx': entry({ ...talk, speakers: '[ada]', ...fields }),
  });
};

test('a file that was renamed without an alias is a warning that names the alias', async () => {
  rename({});
  expect(await hints()).toEqual([
    'talks/welcome.mdx renamed-without-alias: It looks like "talks/opening" under another name, but the old address leads nowhere, and calendars show the old entry as canceled. Write "aliases: [opening]" if it is the same.',
  ]);
});

test.each([
  ['its title', { title: 'Welcome' }],
  ['its time', { start: '2026-06-01T11:00' }],
  ['its speakers', { speakers: '[]' }],
])('a renamed file is found even if %s changed with the name', async (_name, fields) => {
  rename(fields);
  expect(await hints()).toHaveLength(1);
});

test('an existing alias stays after the missing one', async () => {
  rename({ aliases: '[salute]' });
  expect((await hints())[0]).toContain('Write "aliases: [opening, salute]"');
});

test('nothing is reported if there is an alias, or if another talk takes the slot', async () => {
  rename({ aliases: '[opening]' });
  expect(await hints()).toEqual([]);
  repository.commit(60, {
    'talks/welcome.mdx': undefined,
    'talks/other.mdx': entry({ ...talk, title: 'Another talk' }),
  });
  expect(await hints()).toEqual([]);
});

test('nothing is reported if a talk was removed days before a similar one appeared', async () => {
  repository.commit(60, { 'talks/opening.mdx': undefined });
  repository.commit(3 * 1440, { 'talks/welcome.mdx': entry({ ...talk, speakers: '[ada]' }) });
  expect(await hints()).toEqual([]);
});

test('a folder without git is not reported', async () => {
  const { findings } = runChecks(await readContent(repository.content));
  expect(findings.map(({ code }) => code)).not.toContain('renamed-without-alias');
});
