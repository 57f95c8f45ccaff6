import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tableColumns, type TableRow } from '#src/core/feeds/schedule-table.ts';
import { workbookBytes } from '#src/core/feeds/schedule-workbook.ts';
import { neutralEnvironment } from '#tests/build-site.ts';
import { guideBlocks } from '#tests/guide-blocks.ts';

const house = process.cwd();
const room = mkdtempSync(join(tmpdir(), 'guides-'));
const upstream = join(room, 'upstream.git');

/** Other tests show what npm's other commands do; here they only have to exist. */
const npm = `#!/usr/bin/env bash
silent=
while true; do case "$1" in
  --prefix) shift 2 ;;
  --silent) silent=1 && shift ;;
  run) shift ;;
  ci | start | build | dev | schemas) exit 0 ;;
  *) break ;;
esac; done
name=$1 && shift
[ -z "$silent" ] && echo "> $name"
[ "\${1:-}" = -- ] && shift
export INIT_CWD=$PWD
cd "${house}" && exec node "src/cli/$name.ts" "$@"
`;

const environment = {
  ...neutralEnvironment(),
  PATH: [join(room, 'bin'), process.env['PATH']].join(delimiter),
  HOME: room,
  GIT_CONFIG_NOSYSTEM: '1',
};

/** Runs lines as a person types them one after another, and stops at the first that fails. */
function shell(folder: string, lines: string): { status: number | null; output: string } {
  const command = ['-e', '-c', `exec 2>&1\n${lines}`];
  const options = { cwd: folder, env: environment, encoding: 'utf8' } as const;
  const { status, stdout } = spawnSync('bash', command, options);
  return { status, output: stdout };
}

/** A repository made from the template: the sample, and a few files of Lectern. */
function fromTemplate(name: string): string {
  const folder = join(room, name, 'whales');
  mkdirSync(dirname(folder), { recursive: true });
  shell(dirname(folder), 'git clone --quiet https://github.com/OWNER/whales');
  return folder;
}

/** Follows a guide in a folder of its own. Returns the output of the commands, block by block. */
function follow(guide: string, folder: string): string[] {
  let now = folder;
  return guideBlocks(guide).flatMap(({ file, text }) => {
    if (file !== undefined) {
      mkdirSync(dirname(join(now, file)), { recursive: true });
      writeFileSync(join(now, file), text);
      return [];
    }
    const { status, output } = shell(now, text);
    expect([0, 3], output).toContain(status);
    const [, into] = /^cd (\S+)$/m.exec(text) ?? [];
    if (into !== undefined) now = join(now, into);
    return [output];
  });
}

/** A workbook whose headings for room and speakers come from other programs. */
function tableOfOthers(): Uint8Array {
  const row = { id: 'songs', title: 'Songs', start: '2027-04-09T09:00', minutes: '30' };
  const others = { room: 'Aula', speakers: 'Mara Lind' };
  const cells = Object.fromEntries(tableColumns.map((name) => [name, ''])) as TableRow;
  const files = unzipSync(workbookBytes([{ ...cells, ...row, ...others }]));
  const sheet = 'xl/worksheets/sheet1.xml';
  const text = strFromU8(files[sheet] ?? new Uint8Array());
  files[sheet] = strToU8(text.replace('>room<', '>Where<').replace('>speakers<', '>Who<'));
  return zipSync(files);
}

beforeAll(() => {
  mkdirSync(join(room, 'bin'));
  writeFileSync(join(room, 'bin/npm'), npm);
  chmodSync(join(room, 'bin/npm'), 0o755);
  const settings = [
    '[user]\n\tname = A\n\temail = a@example.org\n[init]\n\tdefaultBranch = main',
    `[url "${upstream}"]\n\tinsteadOf = https://github.com/OWNER/whales\n\tinsteadOf = https://github.com/OWNER/lectern`,
  ];
  writeFileSync(join(room, '.gitconfig'), `${settings.join('\n')}\n`);
  const first = join(room, 'first');
  cpSync('tests/fixtures/events/sample-workshop', join(first, 'content'), { recursive: true });
  cpSync('README.md', join(first, 'README.md'));
  cpSync('.github/CODEOWNERS', join(first, '.github/CODEOWNERS'));
  const made = shell(
    first,
    `git init --quiet && git add --all && git commit --quiet --message Begin
    git tag v1
    echo newer > README.md && git commit --quiet --all --message Newer && git tag v2
    git reset --quiet --hard v1
    git clone --quiet --bare . "${upstream}"`,
  );
  expect(made).toEqual({ status: 0, output: '' });
});

afterAll(() => {
  rmSync(room, { recursive: true, force: true });
});

describe('whoever follows a guide', { timeout: 240_000 }, () => {
  test('has a workshop of their own in five minutes', () => {
    const folder = join(room, 'five-minutes');
    mkdirSync(folder);
    const printed = follow('first-event', folder);
    expect(printed[1]).toMatch(
      /^> check\ncontent\/event\.mdx\n.*"What the event is about\." stands in for a text .*\n.*\n\nNo errors and 1 warning in 1 file\. 10 entries checked\.\n$/,
    );
    const { output } = shell(
      join(folder, 'whales'),
      'git status --short; git log --format=%s origin/main',
    );
    expect(output).toBe('Begin the schedule\nBegin\n');
    expect(existsSync(join(folder, 'whales/content/talks/tosa.mdx'))).toBe(false);
    shell(join(folder, 'whales'), 'git push --quiet --force origin v1:main');
  });

  test('moves from another system', () => {
    const folder = fromTemplate('moving');
    for (const [name, from] of [
      ['schedule.json', 'pretalx-widget.json'],
      ['sessionize.json', 'sessionize-all.json'],
      ['program.csv', 'programme.csv'],
    ] as const) {
      cpSync(`tests/fixtures/imports/${from}`, join(folder, name));
    }
    const printed = follow('moving', folder);
    expect(printed[1]).toMatch(
      /^The files were written to .*content\. "npm start" shows the site\.$/m,
    );
    expect(printed[2]).toContain('Nothing was changed (--dry-run).\n');
    expect(printed[3]).toContain('Column "Raum" is read as room.\n');
  });

  test('imports each kind of export', () => {
    const folder = fromTemplate('import');
    const imports = 'tests/fixtures/imports';
    const xml = readFileSync(`${imports}/old.schedule.xml`, 'utf8');
    const zone = '<time_zone_name>Europe/Berlin</time_zone_name>';
    writeFileSync(join(folder, 'schedule.xml'), xml.replace('</conference>', `${zone}$&`));
    cpSync(`${imports}/sessionize-all.json`, join(folder, 'sessions.json'));
    cpSync(`${imports}/pretalx-widget.json`, join(folder, 'schedule.json'));
    writeFileSync(join(folder, 'program.xlsx'), tableOfOthers());
    mkdirSync(join(room, 'photos'));
    const sample = join(folder, 'content');
    for (const { text } of guideBlocks('import')) {
      // Each export is another event.
      if (text.includes('run import')) rmSync(sample, { recursive: true, force: true });
      const { status, output } = shell(folder, text);
      expect(status, output).toBe(0);
      expect(output).toMatch(/^(?:The files|\d+ rows) were written to /m);
    }
  });

  test('has a workshop within a conference', () => {
    const [printed = ''] = follow('workshops', fromTemplate('workshops'));
    expect(printed).toContain('changed content/sessions/on-device.mdx');
    expect(printed).toContain('changed content/talks/on-device/small-models.mdx');
    expect(printed).toMatch(/No problems found\. \d+ entries checked\.\n$/);
  });

  test.each(['editions', 'pull-requests'])('can do all that %s says', (guide) => {
    follow(guide, fromTemplate(guide));
  });

  test('leaves an archive behind after the event', () => {
    const folder = fromTemplate('after-the-event');
    const event = join(folder, 'content/event.mdx');
    const text = readFileSync(event, 'utf8');
    writeFileSync(event, text.replace('---\n', '---\nnotice: { text: It begins now }\n'));
    follow('after-the-event', folder);
    expect(readFileSync(event, 'utf8')).toBe(text);
    expect(readFileSync(join(folder, 'program.csv'), 'utf8')).toMatch(/^\ufeff?id,title,/);
    expect(shell(folder, 'git ls-remote --tags origin event-2021').output).toContain('event-2021');
  });

  test('keeps their content and the files in public/ when they update Lectern', () => {
    const folder = fromTemplate('new-version');
    mkdirSync(join(folder, 'public/slides'), { recursive: true });
    writeFileSync(join(folder, 'public/slides/mine.pdf'), '%PDF-1.7\n');
    writeFileSync(join(folder, '.github/CODEOWNERS'), '* @whales/chairs\n');
    writeFileSync(join(folder, 'content/talks/mine.mdx'), '---\ntitle: Mine\n---\n');
    shell(folder, 'git add --all && git commit --quiet --message "My own"');
    follow('new-version', folder);
    expect(shell(folder, 'git diff --name-only main').output).toBe('README.md\n');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('newer\n');
  });

  test('has an event in a folder, without an account or a repository', () => {
    const folder = join(room, 'laptop');
    cpSync('tests/fixtures/events/sample-workshop', join(folder, 'content'), { recursive: true });
    const printed = follow('laptop', folder);
    expect(printed[1]).toMatch(/^> new\n[^]*> check\n[^]*No errors and \d warnings in 2 files\. /);
    expect(printed.at(-1)).toContain('Songs of the Humpback Whale: Fri 9 Apr, 09:15 to 10:15;');
    expect(shell(folder, 'git log --format=%s; git status --short').output).toBe(
      'Begin later\nBegin the schedule\n',
    );
  });

  test('has every command in a repository that holds only content', () => {
    const folder = join(room, 'content-only', 'whales');
    mkdirSync(dirname(folder), { recursive: true });
    shell(dirname(folder), 'git init --quiet whales');
    const [begun, printed = ''] = follow('content-only', folder);
    expect(begun).toContain('content/event.mdx is new.');
    expect(shell(folder, 'git show --format= --name-only').output).toBe(
      '.gitignore\ncontent/event.mdx\n',
    );
    expect(printed).toContain('new     content/talks/songs-of-the-humpback-whale.mdx\n');
    expect(printed).toContain('Songs of the Humpback Whale: talks/songs-of-the-humpback-whale');
  });
});
