import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Batch } from './batch.ts';
import { instrumentRoom } from './instrument-room.ts';
import type { Attempt, FileReach } from './mutant.ts';
import { planAttempts } from './plan-attempts.ts';
import { describeRun } from './report.ts';
import { readProgress, score } from './verdicts.ts';
import type { Judged, Outcome } from './verdicts.ts';

/** Needed for loops that no timeout can end. */
const patience = 45_000;

/** Without a mutant nothing loops, but a slow file of tests takes its time beside other work. */
const patienceWithoutMutants = 600_000;

/** The score that a room should reach. */
const wantedPercent = 85;

/** A worker retains some memory of each attempt, so a new one starts after this many mutants. */
const mutantsPerWorker = 250;

const help = `npm run mutants -- ROOM: changes the code of a room in small ways and counts the changes that no unit test notices.

  npm run mutants -- core/time                  the whole room: ten minutes to an hour
  npm run mutants -- core/time zone.ts          files whose path holds one of these words
  npm run mutants -- core/feeds --every 10      every tenth change, for an estimate
  npm run mutants -- core/feeds --every 10 --from 4
                                                the fourth, the fourteenth, and so on: another estimate

Prints what it counted for each file, and each change that survived; the same as JSON is in .cache/mutants/.
Exits 1 when less than ${wantedPercent} % were noticed, and 2 on wrong use. The checkout is not touched.
docs/decisions/058 says how it works, and what the figures mean.`;

const { values, positionals } = parseArgs({
  strict: false,
  options: {
    every: { type: 'string', default: '1' },
    from: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h' },
  },
});
const [room, ...parts] = positionals;
const every = Number(values.every);
const from = Number(values.from);
const unknown = Object.keys(values).filter((name) => !['every', 'from', 'help'].includes(name));
if (values.help === true) {
  console.log(help);
  process.exit(0);
}
const faults = [
  ...unknown.map((name) => `There is no option --${name}.`),
  ...(every >= 1 ? [] : ['--every takes a number from 1 on.']),
  ...(from >= 1 && from <= every ? [] : ['--from takes a number from 1 to that of --every.']),
  ...(room === undefined ? ['Name a room.'] : []),
  ...(room === undefined || existsSync(join('src', room)) ? [] : [`There is no src/${room}.`]),
];
if (room === undefined || faults.length > 0) {
  console.error(`${faults.join('\n')}\n\n${help}`);
  process.exit(2);
}

/** All files of the checkout except those that Git ignores; properties try fewer inputs. */
function copyCheckout(): string {
  const copy = mkdtempSync(join(tmpdir(), 'mutants-'));
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  for (const name of listed.split('\0').filter((name) => name !== '' && existsSync(name))) {
    mkdirSync(join(copy, dirname(name)), { recursive: true });
    cpSync(name, join(copy, name));
  }
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  for (const name of globSync('tests/unit/**/*.test.ts', { cwd: copy })) {
    const text = readFileSync(join(copy, name), 'utf8');
    writeFileSync(join(copy, name), text.replace(/numRuns: \d{2,}/g, 'numRuns: 25'));
  }
  return copy;
}

const sizeOf = (file: string): number => (existsSync(file) ? statSync(file).size : 0);

/** Runs attempts in a worker, and stops the worker if nothing has happened for too long. */
async function runWorker(
  copy: string,
  attempts: readonly Attempt[],
  longest = patience,
): Promise<Outcome> {
  const batch: Batch = { attempts, progress: join(copy, 'progress.jsonl') };
  const file = join(copy, 'batch.json');
  writeFileSync(file, JSON.stringify(batch));
  rmSync(batch.progress, { force: true });
  const child = spawn(process.execPath, ['tests/mutants/run-batch.ts'], {
    cwd: copy,
    // A zone in which the process's own time is not UTC, and changes twice a year.
    env: { ...process.env, MUTANTS_BATCH: file, TZ: 'America/New_York' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const end = (): boolean => child.kill('SIGKILL');
  process.once('exit', end);
  let [size, since] = [0, Date.now()];
  const watch = setInterval(() => {
    const now = sizeOf(batch.progress);
    if (now !== size) [size, since] = [now, Date.now()];
    else if (Date.now() - since > longest) end();
  }, 500);
  await new Promise((done) => child.on('close', done));
  clearInterval(watch);
  process.off('exit', end);
  return readProgress(existsSync(batch.progress) ? readFileSync(batch.progress, 'utf8') : '');
}

/** Only tests of `core/`, because those of other rooms read folders and start processes, which takes minutes. */
async function recordReach(copy: string): Promise<readonly FileReach[]> {
  const files = globSync('tests/unit/core/**/*.test.ts')
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  const attempts = files.map((file) => ({
    mutant: undefined,
    file,
    tests: undefined,
    hitLimit: 0,
  }));
  const { reaches } = await runWorker(copy, attempts, patienceWithoutMutants);
  if (reaches.length < files.length) {
    throw new Error(`The tests stop before ${files[reaches.length] ?? ''}, without any mutant.`);
  }
  return reaches;
}

async function judgeAll(
  copy: string,
  plans: ReadonlyMap<string, readonly Attempt[]>,
): Promise<Outcome['verdicts']> {
  const verdicts = new Map<string, Pick<Judged, 'verdict' | 'killedBy'>>();
  const waiting = new Set(plans.keys());
  let idle = 0;
  while (waiting.size > 0 && idle < 3) {
    const next = [...waiting].slice(0, mutantsPerWorker);
    const outcome = await runWorker(
      copy,
      next.flatMap((id) => plans.get(id) ?? []),
    );
    const judged = new Map(outcome.verdicts);
    // The worker ended, or was stopped, during this attempt.
    if (outcome.current !== undefined) judged.set(outcome.current, { verdict: 'timeout' });
    for (const [id, verdict] of judged) {
      verdicts.set(id, verdict);
      waiting.delete(id);
    }
    idle = judged.size === 0 ? idle + 1 : 0;
    console.error(`${verdicts.size} of ${plans.size} mutants tried`);
  }
  if (waiting.size > 0) throw new Error(`The worker stops before ${[...waiting][0] ?? ''}.`);
  return verdicts;
}

const started = Date.now();
const copy = copyCheckout();
process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const mutants = (await instrumentRoom(room, copy))
  .filter(({ file }) => parts.length === 0 || parts.some((part) => file.includes(part)))
  .filter((_, index) => index % every === from - 1);
const reaches = await recordReach(copy);
console.error(`${mutants.length} mutants, ${reaches.length} files of tests`);
const planned = mutants.map((mutant) => [mutant.id, planAttempts(mutant, room, reaches)] as const);
const verdicts = await judgeAll(
  copy,
  new Map(planned.filter(([, attempts]) => attempts.length > 0)),
);
const judged = mutants.map((mutant): Judged => ({
  ...mutant,
  ...(verdicts.get(mutant.id) ?? { verdict: 'not reached' }),
}));

const seconds = Math.round((Date.now() - started) / 1000);
const report = `.cache/mutants/${room.replaceAll('/', '-')}.json`;
mkdirSync(dirname(report), { recursive: true });
writeFileSync(report, `${JSON.stringify({ room, seconds, mutants: judged }, undefined, 2)}\n`);
console.log(`${describeRun(judged)}\n\n${seconds} s; as JSON in ${report}`);
process.exitCode = score(judged).percent >= wantedPercent ? 0 : 1;
