import { globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './run-command.ts';
import type { Command, Print } from './run-command.ts';

const help = `npm test: everything that has to hold before a change is published.

  npm test                   all stages
  npm test -- types lint     some of them: types, lint, unit, site, engines, browser

Every stage runs, also after one has failed. The last line counts: "N passed, N failed".`;

/** The counts of a stage's own program, from the file that it wrote. */
interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Stage {
  readonly name: string;
  readonly commands: readonly Command[];
  /** How to read the report; a stage without one counts each command as a test. */
  readonly count?: (report: Readonly<Record<string, unknown>>) => Counts;
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

const reportFolder = '.cache/test-reports';
const reportOf = (stage: string): string => join(reportFolder, `${stage}.json`);

interface FileReport {
  readonly status?: unknown;
  readonly assertionResults?: readonly { readonly status?: unknown }[];
}

/** A file that fails outside of its tests fails, although none of them reports it. */
function filesBroken(files: unknown): number {
  if (!Array.isArray(files)) return 0;
  return (files as readonly FileReport[]).filter(
    ({ status, assertionResults = [] }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
}

const vitest = (name: string, ...projects: string[]): Stage => ({
  name,
  commands: [
    [
      'vitest',
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${reportOf(name)}`,
    ],
  ],
  count: (report) => ({
    passed: number(report['numPassedTests']),
    failed: number(report['numFailedTests']) + filesBroken(report['testResults']),
    skipped: number(report['numPendingTests']) + number(report['numTodoTests']),
  }),
});

/** TypeScript 7, which is native; `.bin/tsc` may be version 6, which `astro check` and ESLint still need. */
const fastCompiler = 'node_modules/typescript-7/bin/tsc';

/** Each room is checked only with the types that exist where its code runs. */
const rooms = [...globSync('src/*/tsconfig.json').sort(), 'tests/tsconfig.json'];

const stages: readonly Stage[] = [
  {
    name: 'types',
    commands: [
      ['astro', 'check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'],
      ...rooms.map((room) => ['node', fastCompiler, '-p', room] as const),
    ],
  },
  {
    name: 'lint',
    commands: [
      // Left to itself, it uses half of the processors.
      ['eslint', '--concurrency', '2', '--max-warnings', '0', '.'],
      ['prettier', '--log-level', 'warn', '--check', '.'],
    ],
  },
  vitest('unit', 'unit', 'time-*'),
  vitest('site', 'site'),
  vitest('engines', 'engines'),
  {
    name: 'browser',
    commands: [['playwright', 'test', '--reporter=dot,json']],
    count: ({ stats }) => {
      const { expected, unexpected, flaky, skipped } = (stats ?? {}) as Record<string, unknown>;
      return {
        passed: number(expected),
        failed: number(unexpected) + number(flaky),
        skipped: number(skipped),
      };
    },
  },
];

const unhurried: ReadonlySet<string> = new Set(['types', 'lint']);

/** Runs a command of a stage, which leaves its report where the stage's counts are read. */
const run = (command: Command, stage: string, print: Print): Promise<boolean> =>
  runCommand(command, { PLAYWRIGHT_JSON_OUTPUT_FILE: reportOf(stage) }, print);

const readReport = (name: string): Record<string, unknown> | undefined => {
  try {
    return JSON.parse(readFileSync(reportOf(name), 'utf8')) as Record<string, unknown>;
  } catch {
    return undefined;
  }
};

const runStage = async ({ name, commands, count }: Stage, print: Print): Promise<Counts> => {
  print(`\n── ${name} ──\n`);
  const started = performance.now();
  rmSync(reportOf(name), { force: true });
  const results: boolean[] = [];
  for (const command of commands) results.push(await run(command, name, print));
  const failures = results.filter((passed) => !passed).length;
  const own = { passed: results.length - failures, failed: failures, skipped: 0 };
  const report = count && readReport(name);
  const counted = count && report ? count(report) : own;
  // If a program fails for a reason other than a test (such as a build that stops), this counts as a failure, too.
  const total = { ...counted, failed: Math.max(counted.failed, Math.sign(failures)) };
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  const seconds = Math.round((performance.now() - started) / 1000);
  const sign = total.failed === 0 ? '✓' : '✗';
  print(
    `${sign} ${name}: ${total.passed} passed, ${total.failed} failed${skipped} (${seconds} s)\n`,
  );
  return total;
};

const toTerminal = (text: string | Buffer): void => void process.stdout.write(text);

/** Runs stages at the same time. The output of the first is printed immediately, that of the others afterward. */
const runTogether = async ([first, ...others]: readonly Stage[]): Promise<Counts[]> => {
  if (first === undefined) return [];
  const later = others.map(async (stage) => {
    const said: (string | Buffer)[] = [];
    const counts = await runStage(stage, (text) => said.push(text));
    return { counts, said };
  });
  const all = [await runStage(first, toTerminal)];
  for (const { counts, said } of await Promise.all(later)) {
    said.forEach(toTerminal);
    all.push(counts);
  }
  return all;
};

const wanted = process.argv.slice(2);
if (wanted.some((word) => word === '--help' || word === '-h')) {
  console.log(help);
  process.exit(0);
}
const unknown = wanted.filter((word) => !stages.some(({ name }) => name === word));
if (unknown.length > 0) {
  console.error(`There is no stage "${unknown.join('", "')}".\n\n${help}`);
  process.exit(2);
}

mkdirSync(reportFolder, { recursive: true });
const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
// Neither types nor lint uses every processor or measures time; the other stages do.
const [alone, together] = [
  chosen.filter(({ name }) => !unhurried.has(name)),
  chosen.filter(({ name }) => unhurried.has(name)),
];
// Both read the types that Astro generates for the content, which do not exist yet in a fresh clone.
if (together.length > 0) await run(['astro', 'sync'], 'types', toTerminal);
let passed = 0;
let failed = 0;
for (const group of [together, ...alone.map((stage) => [stage])]) {
  for (const counts of await runTogether(group)) {
    passed += counts.passed;
    failed += counts.failed;
  }
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
