import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

let folder = '';

function git(...args: readonly string[]): string {
  const options = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  return spawnSync('git', [...options, ...args], { cwd: folder, encoding: 'utf8' }).stdout;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
  cpSync('tests/fixtures/events/sample-workshop', folder, { recursive: true });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** The script and the arguments of `npm run …`, as a shell reads them. */
function wordsOf(command: string): { script: string; args: readonly string[] } {
  const [, name = '', rest = ''] = /^npm run ([\w:]+)(?: --)?(.*)$/.exec(command) ?? [];
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\0' ${rest}`], { encoding: 'utf8' });
  return { script: `src/cli/${name}.ts`, args: stdout.split('\0').slice(0, rest === '' ? 0 : -1) };
}

const environment = () => ({ CONTENT_DIR: folder, NO_COLOR: '1', FORCE_COLOR: undefined });
const withoutFolder = (text: string): string => text.replaceAll(/\S*\/commands-\w+/g, 'content');

async function run(command: string) {
  const { script, args } = wordsOf(command);
  const { status, out, err } = await runCommand(script, args, environment());
  return { status, out: withoutFolder(out), err: withoutFolder(err) };
}

/** Runs a command in a separate process. */
function runAlone(command: string) {
  const { script, args } = wordsOf(command);
  const env = { ...process.env, ...environment() };
  const options = { encoding: 'utf8', env } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], options);
  return { status, out: withoutFolder(stdout), err: stderr };
}

describe('the commands that change content', { timeout: 240_000 }, () => {
  test('do what docs/on-the-day.md says', async () => {
    const text = readFileSync('docs/on-the-day.md', 'utf8');
    const commands = [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block = '']) =>
      block.trim().split('\n'),
    );
    expect(commands.length).toBeGreaterThan(10);
    const results = [];
    for (const command of commands) results.push({ command, ...(await run(command)) });
    expect(results.filter(({ err, status }) => err !== '' || ![0, 3].includes(status))).toEqual([]);
    expect(results.at(-1)?.out).toMatchInlineSnapshot(`
      "What has changed since HEAD:

      Canceled
        TorchQuant: A Quantization Development Kit for Researchers: Fri 9 Apr, 09:30 to 09:45

      Moved
        Closing Remarks: Fri 9 Apr, 07:00 to 07:15; before: Fri 9 Apr, 14:15 to 14:30
        On-device Federated Learning with Flower: Fri 9 Apr, 10:30 to 10:45; before: Fri 9 Apr, 10:15 to 10:30
        Semi-supervised on-device neural network adaptation for remote and portable laser-induced breakdown spectroscopy: Fri 9 Apr, 10:45 to 11:00; before: Fri 9 Apr, 10:30 to 10:45
        QAPPA: Quantization-Aware Power, Performance, and Area Modeling of DNN Accelerators: Fri 9 Apr, 11:00 to 11:15; before: Fri 9 Apr, 10:45 to 11:00
        Break: Fri 9 Apr, 11:15 to 12:15; before: Fri 9 Apr, 11:00 to 12:00
        Personalizing Federated Learning to the Edge Device: Fri 9 Apr, 12:15 to 13:00; before: Fri 9 Apr, 12:00 to 12:45
        Tensor Operator Set Architecture (TOSA): Fri 9 Apr, 13:00 to 13:30; before: Fri 9 Apr, 12:45 to 13:15
        Bringing NLP models to user devices at Facebook: Fri 9 Apr, 13:30 to 14:00; before: Fri 9 Apr, 13:15 to 13:45
        Designing models for memory- and compute-constrained devices: Fri 9 Apr, 14:00 to 14:15; before: Fri 9 Apr, 13:45 to 14:00
        Deploying neural network models to MCUs with TensorFlow Lite for Microcontrollers: Fri 9 Apr, 14:15 to 14:30; before: Fri 9 Apr, 14:00 to 14:15
        Opening Remarks: Fri 9 Apr, 14:30 to 14:45; before: Fri 9 Apr, 07:00 to 07:15

      New files
        Grace Hopper: speakers/grace-hopper
      "
    `);
  });

  test('say what they changed, and change only that', () => {
    expect(runAlone('npm run cancel -- talk qappa --note "The speaker is ill"'))
      .toMatchInlineSnapshot(`
      {
        "err": "",
        "out": ""QAPPA: Quantization-Aware Power, Performance, and Area Mode…" is canceled.

        changed content/talks/qappa.mdx
      ",
        "status": 0,
      }
    `);
    expect(
      git('diff', '--unified=0')
        .split('\n')
        .filter((line) => /^[+-][^+-]/.test(line)),
    ).toEqual(['+status: cancelled', '+note: The speaker is ill']);
  });

  test('change nothing in a dry run', async () => {
    const { status, out } = await run('npm run shift -- --by 15 --dry-run');
    expect(status).toBe(0);
    expect(out).toContain('Nothing was changed: this was a dry run.');
    expect(git('status', '--short')).toBe('');
  });

  test('report the clashes they cause, and exit with 3', () => {
    const { status, out } = runAlone('npm run move -- talk tosa --to 2021-04-12T09:00');
    expect(status).toBe(3);
    expect(out).toContain('"npm run check" now also reports:');
    expect(out).toContain('outside-event');
  });

  test('explain themselves, and say in a sentence why they can’t do something', async () => {
    for (const words of ['new', 'shift', 'diff', 'export', 'export csv']) {
      const [name = '', ...more] = words.split(' ');
      const { status, out } = await run(`npm run ${[name, '--', ...more, '--help'].join(' ')}`);
      expect(status).toBe(0);
      expect(out).toMatch(new RegExp(`^npm run ${name}: [^]*\n$`));
    }
    const wrong = [];
    for (const command of [
      'npm run move',
      'npm run move -- talk nothing --room hall',
      'npm run move -- talk content/talks/tosa.mdx --to 9:30',
      'npm run move -- talk tosa --to tomorrow',
      'npm run cancel -- talk tosa the speaker is ill',
      'npm run shift -- --by later',
      'npm run new -- talk Later --start 10:00',
      'npm run swap -- one two --loud',
      'npm run diff -- nowhere',
      'npm run diff -- HEAD --format xml',
      'npm run export',
      'npm run export -- ics',
      'npm run export -- csv --pretty',
      'npm run export -- csv my schedule.csv',
      `npm run export -- csv ${folder}/event.mdx`,
      'npm run export -- xlsx schedule.csv',
      'npm run export -- xlsx /nowhere/schedule.xlsx',
    ]) {
      wrong.push(await run(command));
    }
    expect(wrong.map(({ status }) => status)).toEqual([
      2, 2, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 2, 1,
    ]);
    expect(wrong.map(({ err }) => err.split('\n')[0])).toMatchInlineSnapshot(`
      [
        "Something is missing. Which talk or session (its id)?",
        "There is no talk "nothing".",
        "There is no talk "content/talks/tosa.mdx". Did you mean "tosa"?",
        ""tomorrow" isn’t a date and a time. Write it like 2021-04-09T09:00.",
        "Unexpected argument "the". Put a text of several words in quotation marks, and write each value after its option.",
        "Give a whole number of minutes: --by 15.",
        "--start is only for an event.",
        "Unknown option "--loud".",
        "Git has no commit "nowhere" of the content folder.",
        "Unknown format "xml". Use text, markdown, or json.",
        "Name the format: "csv", "json", or "xlsx".",
        "There is no format "ics". Write "csv", "json", or "xlsx".",
        "Unknown option "--pretty".",
        "Name one file. Write quotation marks around a name of several words.",
        "content/event.mdx" is in the content folder, where it could replace a file of the event. Write the table to another folder, such as "schedule.csv".",
        ""schedule.csv" would be read as "csv", but the table is "xlsx". Name the file with ".xlsx", or write the format "csv".",
        ""/nowhere/schedule.xlsx" can’t be written: there is no such folder.",
      ]
    `);
    expect(git('status', '--short')).toBe('');
  });

  test('rename a person’s picture only if nothing names it', async () => {
    const photo = readFileSync('tests/fixtures/events/confluence-2026/speakers/nguyen-thi-lan.jpg');
    const write = (name: string, text: string | Buffer) => {
      writeFileSync(join(folder, 'speakers', name), text);
    };
    write('ada-a.mdx', '---\nname: Ada A\n---\n');
    write('ada-b.mdx', '---\nname: Ada B\nphoto: ./ada-b.jpg\n---\n');
    write('ada-c.mdx', '---\nname: Ada C\n---\n');
    write('ada-e.mdx', '---\nname: Ada E\nphoto: ./ada-b.jpg\n---\n');
    for (const id of ['ada-a', 'ada-b', 'ada-c', 'ada-e']) write(`${id}.jpg`, photo);
    write(
      'ada-d.mdx',
      '---\nname: Ada D\n---\n\n![Her sister](../speakers/ada-c.jpg) ![Us](ada-e.jpg)\n',
    );
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Five people');
    for (const id of ['ada-a', 'ada-b', 'ada-c', 'ada-e']) {
      expect(await run(`npm run rename -- speaker ${id} new-${id}`)).toMatchObject({ err: '' });
    }
    git('add', '--all');
    expect(git('diff', '--cached', '--name-status', '--no-renames').trim().split('\n')).toEqual([
      'D\tspeakers/ada-a.jpg',
      'D\tspeakers/ada-a.mdx',
      'D\tspeakers/ada-b.mdx',
      'D\tspeakers/ada-c.mdx',
      'D\tspeakers/ada-e.mdx',
      'A\tspeakers/new-ada-a.jpg',
      'A\tspeakers/new-ada-a.mdx',
      'A\tspeakers/new-ada-b.mdx',
      'A\tspeakers/new-ada-c.mdx',
      'A\tspeakers/new-ada-e.mdx',
    ]);
    const fieldsOf = (id: string) => readFileSync(join(folder, `speakers/${id}.mdx`), 'utf8');
    expect(fieldsOf('new-ada-c')).toContain('photo: ./ada-c.jpg\n');
    expect(fieldsOf('new-ada-e')).toContain('photo: ./ada-b.jpg\n');
    const { out } = await run('npm run check');
    expect(out).not.toMatch(/\bpicture\b/);
  });

  test('change nothing while the event has an unknown time zone, and name its line', async () => {
    const event = join(folder, 'event.mdx');
    writeFileSync(event, readFileSync(event, 'utf8').replace(/^timezone: .*/m, 'timezone: Mars'));
    git('commit', '--quiet', '--all', '--message', 'Mars');
    for (const command of [
      'shift -- --by 15',
      'move -- talk tosa --to 2021-04-09T13:00',
      'swap -- opening-remarks closing-remarks',
      'cancel -- talk qappa',
      'rename -- talk qappa qappa-2',
      'notice -- "It begins later" --until 2021-04-09T12:30',
      'new -- session Evening',
    ]) {
      const { status, err } = await run(`npm run ${command}`);
      expect(status, command).toBe(2);
      expect(err, command).toBe(
        'content/event.mdx:6:11: "Mars" isn’t a time zone. Write the time zone of the event as region and city, such as "America/Los_Angeles". Fix this first.\nNothing was changed.\n',
      );
    }
    expect(git('status', '--short')).toBe('');
  });

  test('take a notice down even if it is what is wrong with the event', async () => {
    const event = join(folder, 'event.mdx');
    const before = readFileSync(event, 'utf8');
    const notice = 'notice:\n  text: Lunch\n  link: example.org\n';
    writeFileSync(
      event,
      before.replace(/\n---\n/, () => `\n${notice}---\n`),
    );
    const { status, err } = await run('npm run notice -- --clear');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(readFileSync(event, 'utf8')).toBe(before);
  });

  test('compare nothing while the content has an error, or with a commit that had one', async () => {
    const file = join(folder, 'talks', 'tosa.mdx');
    const right = readFileSync(file, 'utf8');
    writeFileSync(file, right.replace(/^minutes: /m, 'minutes:'));
    const now = await run('npm run diff -- HEAD');
    expect(now).toEqual({
      status: 1,
      out: '',
      err: 'The content has errors, so it can’t be compared; "npm run check" lists them.\n',
    });
    const { status, out } = await run('npm run review -- HEAD');
    expect(status).toBe(0);
    expect(out.split('\n### Check')[0]).toMatchInlineSnapshot(`
      "## What changes in the schedule

      ### Not compared

      - **Changes**: The content has errors, so it can’t be compared; they are listed below.
      "
    `);
    git('commit', '--quiet', '--all', '--message', 'Slip');
    writeFileSync(file, right);
    const then = await run('npm run diff -- HEAD');
    expect(then).toMatchObject({ status: 1, out: '' });
    expect(then.err).toMatchInlineSnapshot(`
      "The content of "HEAD" has errors, so nothing can be compared with that commit. The first is in content/talks/tosa.mdx: There is no space after the colon. Name another commit.
      "
    `);
    expect(await run('npm run diff -- HEAD~')).toMatchObject({ status: 0, err: '' });
  });

  test('create no file that would have an error, and delete nothing for it', async () => {
    const refused: string[] = [];
    for (const entry of [
      'event "Whales" --timezone Europe/Berlin --start 2027-04-09 --end 2027-04-01 --replace',
      'event "Whales" --timezone Europe/Berlin --start 2027-04-09 --end 2029-04-09 --replace',
      'talk "<script>Whales</script>"',
    ]) {
      const { status, out, err } = await run(`npm run new -- ${entry}`);
      expect({ status, out }).toEqual({ status: 2, out: '' });
      refused.push(err);
    }
    expect(refused).toMatchInlineSnapshot(`
      [
        "The event ends on 1 April 2027, before it starts on 9 April 2027. Write --end with the last day, or no --end if the event has one day.
      Nothing was changed.
      ",
        "The event runs from 9 April 2027 to 9 April 2029, but an event can have at most 366 days. Check the years of "start" and "end".
      Nothing was changed.
      ",
        "<script> is HTML, but texts are Markdown. Write it in Markdown. To show it to readers, put it in backticks.
      Nothing was changed.
      ",
      ]
    `);
    expect(git('status', '--short')).toBe('');
  });

  test('start an event in an empty folder', async () => {
    for (const each of readdirSync(folder)) rmSync(join(folder, each), { recursive: true });
    const begin = 'npm run new -- event "Whales" --timezone Europe/Berlin --start 2027-04-09';
    expect(await run(begin)).toMatchObject({ status: 0, err: '' });
    expect(await run('npm run check')).toMatchObject({ status: 0 });
  });

  test('start a new event in place of the sample', async () => {
    const { status, out: begun } = await run(
      'npm run new -- event "Workshop on Whales" --timezone Europe/Berlin --start 2027-04-09 --replace',
    );
    expect(status).toBe(0);
    expect(begun).toMatch(/^ {2}changed content\/event\.mdx\n {2}deleted \d+ files$/m);
    for (const made of ['talk "Songs of the Humpback Whale"', 'speaker "Ada Lovelace"']) {
      expect(await run(`npm run new -- ${made}`)).toMatchObject({ status: 0, err: '' });
    }
    expect(await run('npm run check')).toMatchObject({ status: 0 });
    expect(
      git('status', '--short', '--untracked-files=all')
        .split('\n')
        .filter((line) => !line.startsWith(' D'))
        .sort(),
    ).toEqual([
      '',
      ' M event.mdx',
      '?? speakers/ada-lovelace.mdx',
      '?? talks/songs-of-the-humpback-whale.mdx',
    ]);
  });
});

describe.skipIf(spawnSync('script', ['--version']).status !== 0)('in a terminal', () => {
  /** Runs a command without arguments, and presses Ctrl+C at its first question. */
  async function runInTerminal(environment: Readonly<Record<string, string>> = {}) {
    const command = `"${process.execPath}" src/cli/move.ts`;
    const terminal = spawn('script', ['--quiet', '--return', '--command', command, '/dev/null'], {
      env: { ...process.env, CONTENT_DIR: folder, ...environment },
    });
    let shown = '';
    const status = await new Promise((resolve) => {
      terminal.on('close', resolve);
      terminal.stdout.on('data', (text: Buffer) => {
        if (!shown.includes('(its id)?') && String(text).includes('(its id)?'))
          terminal.stdin.write('\u0003');
        shown += String(text);
      });
    });
    return { status, shown: shown.replaceAll(/\u001b\[\d*\w/g, '') };
  }

  test('stop without a change when somebody presses Ctrl+C at a question', async () => {
    expect(await runInTerminal()).toEqual({
      status: 1,
      shown: 'Which talk or session (its id)? \r\nNothing was changed.\r\n',
    });
  });

  test('report an option that npm took before they ask anything', async () => {
    const { status, shown } = await runInTerminal({ npm_config_dry_run: 'true' });
    expect(status).toBe(2);
    expect(shown).toMatch(/^npm took "--dry-run"/);
  });
});
