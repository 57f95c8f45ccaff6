import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { icalJs } from './ical-js.ts';
import type { CalendarReader, ReadCalendar, ReadEntry } from './reader.ts';

const isInstalled = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

const missing = (program: string): string | undefined =>
  isInstalled(program) ? undefined : `skipped: ${program} is not installed`;

/** A separate folder for a program's data, deleted afterward. */
async function inFolder<Result>(
  use: (folder: string) => Result | Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'readers-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The calendar of many terminals: it imports a file, and lists its entries. */
export const khal: CalendarReader = {
  name: 'khal',
  missing: missing('khal'),
  read: (files) =>
    Promise.all(files.map((path) => inFolder((folder) => readWithKhal(path, folder)))),
};

function readWithKhal(path: string, folder: string): ReadCalendar {
  const config = join(folder, 'config');
  mkdirSync(join(folder, 'calendar'));
  writeFileSync(
    config,
    `[calendars]
[[event]]
path = ${folder}/calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = UTC
default_timezone = UTC
[sqlite]
path = ${folder}/khal.db
`,
  );
  const run = (...args: string[]): string => {
    const { stdout, stderr, status } = spawnSync('khal', ['-c', config, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  run('import', '--batch', '-a', 'event', path);
  const form = '{uid}\t{start-date-long} {start-time}\t{end-date-long} {end-time}\t{title}\u0001';
  // Every stored entry, in any year.
  const listed = run('list', '--day-format', '', '--format', form, '2015-01-01', '9000d');
  // Entries that last past midnight are listed on each of their days.
  const lines = new Set(listed.split('\u0001').map((line) => line.trim()));
  const entries = [...lines].filter(Boolean).map((line): ReadEntry => {
    const [uid = '', start = '', end = '', title = ''] = line.split('\t');
    const utc = (text: string) => `${text.replace(' ', 'T')}:00Z`;
    return { uid, start: utc(start), end: utc(end), title };
  });
  return { path, entries, complaints: [] };
}

/** How terminal calendars subscribe: it splits a calendar that it gets by HTTP into one file for each entry. */
export const vdirsyncer: CalendarReader = {
  name: 'vdirsyncer',
  renames: true,
  missing: missing('vdirsyncer'),
  read: (files) =>
    Promise.all(files.map((path) => inFolder((folder) => readWithVdirsyncer(path, folder)))),
};

async function readWithVdirsyncer(path: string, folder: string): Promise<ReadCalendar> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/calendar; charset=utf-8');
    response.end(readFileSync(path));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const kept = join(folder, 'kept');
  mkdirSync(kept);
  writeFileSync(
    join(folder, 'config'),
    `[general]
status_path = "${folder}/status"
[pair event]
a = "here"
b = "there"
collections = null
[storage here]
type = "filesystem"
path = "${kept}"
fileext = ".ics"
[storage there]
type = "http"
url = "http://127.0.0.1:${port}/schedule.ics"
`,
  );
  try {
    for (const command of ['discover', 'sync']) {
      const child = spawn('vdirsyncer', ['-c', join(folder, 'config'), command], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let output = '';
      child.stderr.on('data', (text: Buffer) => (output += text.toString()));
      const [status] = (await once(child, 'close')) as [number];
      if (status !== 0) throw new Error(`vdirsyncer ${command}: ${output}`);
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
  const parts = await icalJs.read(readdirSync(kept).map((name) => join(kept, name)));
  return {
    path,
    entries: parts.flatMap(({ entries }) => entries),
    complaints: parts.flatMap(({ complaints }) => complaints),
  };
}
