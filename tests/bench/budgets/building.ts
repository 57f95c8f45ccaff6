import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, gigabytes, seconds } from '#tests/bench/budget.ts';
import type { Budget, Measurement } from '#tests/bench/budget.ts';
import { watchMemory } from '#tests/bench/peak-memory.ts';
import { writeLargeEvent } from '#tests/bench/write-large-event.ts';
import { neutralEnvironment } from '#tests/build-site.ts';

const many = 10_000;
const few = many / 10;

interface Built {
  /** Processor time of all processes in milliseconds; where the system doesn't tell, the time by the clock. */
  readonly took: number;
  /** Bytes. */
  readonly memory: number;
}

/** The processor time of all ended child processes in milliseconds (proc(5): cutime and cstime, in 1/100 s). */
function processorTime(): number {
  try {
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) * 10;
  } catch {
    return performance.now();
  }
}

function build(content: string, outDir: string): Promise<Built> {
  return new Promise((resolve, reject) => {
    const began = processorTime();
    const made = spawn(process.execPath, ['src/cli/build.ts'], {
      env: {
        ...neutralEnvironment(),
        CONTENT_DIR: content,
        OUT_DIR: outDir,
        SITE_URL: 'https://large.example',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const memory = watchMemory(made.pid ?? 0);
    made.on('error', reject);
    made.on('exit', (status) => {
      const built = { took: processorTime() - began, memory: memory() };
      if (status === 0) resolve(built);
      else reject(new Error(`The build of a large event ended with ${String(status)}.`));
    });
  });
}

/** An event with this number of talks and of speakers, built for the second time, so that its cards exist. */
async function measure(count: number): Promise<Built> {
  const folder = mkdtempSync(join(tmpdir(), 'building-'));
  const content = join(folder, 'content');
  try {
    writeLargeEvent(content, { talks: count, days: 5, rooms: 40, speakers: count });
    await build(content, join(folder, 'first'));
    return await build(content, join(folder, 'second'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Large events: all pages, feeds, and search of ten thousand talks, and whether the time is proportional to the talks.
 */
export const building: Budget = {
  name: 'building',
  measure: async () => {
    const small = await measure(few);
    const large = await measure(many);
    const what = `build of ${many} talks + ${many} speakers, cards cached`;
    return [
      atMost(what, large.took, 75_000, seconds),
      atMost('… its memory, with all processes', large.memory, 2.5e9, gigabytes),
      growth(large.took / small.took),
    ];
  },
};

const growth = (times: number): Measurement =>
  atMost(`… by the time of ${few} + ${few}`, times, 11, (value) => `${value.toFixed(1)} times`);
