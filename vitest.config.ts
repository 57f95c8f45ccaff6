import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

// The processes that tests start are ready in half the time: they find their modules compiled.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache/compile');

/** The process's own zone must change nothing: the tests of time run in three of them. */
const zones = { utc: 'UTC', 'new-york': 'America/New_York', kathmandu: 'Asia/Kathmandu' };

const timeTests = ['tests/unit/core/time/**/*.test.ts', 'tests/unit/core/schedule/**/*.test.ts'];

/* `isolate: false`: what is tested keeps no state that a test changes, and to load it once halves the time. */
export default defineConfig({
  test: {
    // A worker per processor: nothing else runs beside the tests.
    maxWorkers: '100%',
    // It ends what hangs. How quick the code must be is tested where it matters, and a busy machine fails nothing.
    testTimeout: 60_000,
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: timeTests,
          isolate: false,
        },
      },
      ...Object.entries(zones).map(([name, zone]) => ({
        test: {
          name: `time-${name}`,
          include: timeTests,
          env: { TZ: zone },
          // A thread shares its process's zone; a process has its own.
          pool: 'forks' as const,
          isolate: false,
        },
      })),
      {
        test: {
          name: 'readers',
          include: ['tests/readers/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          // A test that needs a built site may wait for another file's build of it.
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          // One browser at a time.
          fileParallelism: false,
        },
      },
    ],
  },
});
