import { appendFileSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { RunnerTask, RunnerTestFile, SerializedConfig } from 'vitest';
import { TestRunner, vi } from 'vitest';
import { positionInPath } from './batch.ts';
import type { Batch } from './batch.ts';
import type { Attempt, Progress, TestReach } from './mutant.ts';

/** The state that the instrumented code reads and counts. */
interface Switchboard {
  activeMutant: string | undefined;
  currentTestId: string | undefined;
  hitCount: number | undefined;
  hitLimit: number | undefined;
  mutantCoverage: {
    static: Record<string, number>;
    perTest: Record<string, Record<string, number>>;
  };
}

const switchboard: Switchboard = {
  activeMutant: undefined,
  currentTestId: undefined,
  hitCount: undefined,
  hitLimit: undefined,
  mutantCoverage: { static: {}, perTest: {} },
};
Object.assign(globalThis, { __stryker__: switchboard });

// The same inputs for every mutant; the first failure is enough.
fc.configureGlobal({ seed: 1, numRuns: 25, endOnFailure: true });

/** Processor time of this thread in milliseconds: other work on the machine doesn't count. */
const ownTime = (): number => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** Without its file, whose id is a hash of the path for the attempt. */
const idInFile = ({ id }: RunnerTask): string => id.slice(id.indexOf('_') + 1);

const message = ({ result }: RunnerTask): string => result?.errors?.[0]?.message ?? '';

const hasLooped = (task: RunnerTask): boolean => message(task).includes('Hit count limit reached');

/**
 * Runs a file of tests for each attempt of its batch, all in one worker. Modules are loaded again for each mutant, with
 * the mutant switched on from the start, so that constants and caches depend on it.
 */
export default class MutantRunner extends TestRunner {
  private readonly batch = JSON.parse(
    readFileSync(process.env['MUTANTS_BATCH'] ?? '', 'utf8'),
  ) as Batch;
  private position = -1;
  private isOver = false;
  private tests: TestReach[] = [];
  private since = 0;
  private loadMilliseconds = 0;
  private measuresTime = false;

  constructor(config: SerializedConfig) {
    super(config);
    const now = performance.now.bind(performance);
    performance.now = () => {
      this.measuresTime = true;
      return now();
    };
  }

  private get attempt(): Attempt {
    return this.batch.attempts[this.position]!;
  }

  private report(progress: Progress): void {
    appendFileSync(this.batch.progress, `${JSON.stringify(progress)}\n`);
  }

  override async importFile(path: string, source: 'collect' | 'setup'): Promise<unknown> {
    if (source === 'setup') return super.importFile(path, source);
    const before = this.position < 0 ? undefined : this.attempt.mutant;
    this.position = positionInPath(path);
    const { mutant, file, hitLimit } = this.attempt;
    if (mutant === undefined || mutant !== before) {
      this.isOver = false;
      vi.resetModules();
    }
    if (this.isOver) return undefined;
    // For each file; a mutant that no test notices takes the longest, but even beside other work it is not a loop.
    if (mutant !== undefined) this.report({ begun: mutant });
    this.tests = [];
    Object.assign(switchboard, {
      activeMutant: mutant,
      currentTestId: undefined,
      hitCount: mutant === undefined ? undefined : 0,
      hitLimit,
    });
    Object.assign(switchboard.mutantCoverage, { static: {}, perTest: {} });
    this.since = ownTime();
    await super.importFile(`${process.cwd()}/${file}`, source);
    this.loadMilliseconds = Math.round(ownTime() - this.since);
    return undefined;
  }

  override async onBeforeRunTask(test: RunnerTask): Promise<void> {
    const { mutant, tests } = this.attempt;
    if (this.isOver || tests?.includes(idInFile(test)) === false) test.mode = 'skip';
    switchboard.currentTestId = idInFile(test);
    if (mutant !== undefined) switchboard.hitCount = 0;
    this.since = ownTime();
    this.measuresTime = false;
    return super.onBeforeRunTask(test);
  }

  override onAfterRunTask(test: RunnerTask): void {
    super.onAfterRunTask(test);
    switchboard.currentTestId = undefined;
    if (this.attempt.mutant !== undefined) this.judge(test);
    else {
      const id = idInFile(test);
      this.tests.push({
        id,
        milliseconds: Math.round(ownTime() - this.since),
        passed: test.result?.state === 'pass',
        measuresTime: this.measuresTime,
        hits: switchboard.mutantCoverage.perTest[id] ?? {},
      });
    }
  }

  /** A file fails as a whole when it can't be loaded, or its hooks fail. */
  override onAfterRunFiles(files: RunnerTestFile[]): void {
    super.onAfterRunFiles(files);
    const { mutant, file } = this.attempt;
    if (mutant === undefined) {
      this.report({
        reached: {
          file,
          onLoad: switchboard.mutantCoverage.static,
          milliseconds: this.loadMilliseconds,
          tests: this.tests,
        },
      });
      return;
    }
    for (const task of files) this.judge(task);
    const isLast = this.batch.attempts[this.position + 1]?.mutant !== mutant;
    if (isLast && !this.isOver) this.report({ survived: mutant });
    switchboard.activeMutant = undefined;
  }

  private judge(task: RunnerTask): void {
    const { mutant, file } = this.attempt;
    if (this.isOver || mutant === undefined || task.result?.state !== 'fail') return;
    this.isOver = true;
    if (hasLooped(task)) this.report({ looped: mutant });
    else this.report({ killed: mutant, by: `${file}: ${task.name}` });
  }
}
