import { readFileSync } from 'node:fs';
import { createVitest } from 'vitest/node';
import { pathOfAttempt } from './batch.ts';
import type { Batch } from './batch.ts';

/** In a copy of the checkout: `MUTANTS_BATCH=<file> node tests/mutants/run-batch.ts`. */
async function runBatch(file: string): Promise<void> {
  const { attempts } = JSON.parse(readFileSync(file, 'utf8')) as Batch;
  const vitest = await createVitest({
    config: false,
    watch: false,
    reporters: [{}],
    include: ['attempts/*.test.ts'],
    runner: 'tests/mutants/mutant-runner.ts',
    // One worker, which receives all files together and keeps its modules until the runner discards them.
    pool: 'threads',
    maxWorkers: 1,
    isolate: false,
    // In the order of the batch.
    sequence: {
      sequencer: class {
        shard = <File>(files: File): File => files;
        sort = <File>(files: File): File => files;
      },
    },
    update: false,
    testTimeout: 25_000,
    teardownTimeout: 1_000,
  });
  const project = vitest.getRootProject();
  await vitest.runTestSpecifications(
    attempts.map((_, position) => project.createSpecification(pathOfAttempt(position))),
  );
  await vitest.close();
}

if (import.meta.main) await runBatch(process.env['MUTANTS_BATCH'] ?? '');
