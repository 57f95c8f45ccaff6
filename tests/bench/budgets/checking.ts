import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atMost, median, seconds } from '#tests/bench/budget.ts';
import type { Budget } from '#tests/bench/budget.ts';
import { writeLargeEvent } from '#tests/bench/write-large-event.ts';
import { neutralEnvironment } from '#tests/build-site.ts';

const talks = 10_000;
const runs = 3;

function check(content: string): number {
  const began = performance.now();
  const { status, stdout } = spawnSync(process.execPath, ['src/cli/check.ts'], {
    env: { ...neutralEnvironment(), CONTENT_DIR: content },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The large event has mistakes:\n${stdout.slice(0, 2000)}`);
  return performance.now() - began;
}

/** `npm run check` on ten thousand talks and as many speakers, from its start to its end. */
export const checking: Budget = {
  name: 'checking',
  measure: () => {
    const content = mkdtempSync(join(tmpdir(), 'checking-'));
    try {
      writeLargeEvent(content, { talks, days: 5, rooms: 40, speakers: talks });
      const times = Array.from({ length: runs }, () => check(content));
      const what = `npm run check on ${talks} talks + ${talks} speakers`;
      return Promise.resolve([atMost(what, median(times), 4000, seconds)]);
    } finally {
      rmSync(content, { recursive: true, force: true });
    }
  },
};
