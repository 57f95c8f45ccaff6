import type { FileReach, Mutant, Progress, Verdict } from './mutant.ts';

/** A mutant with its verdict. */
export interface Judged extends Mutant {
  readonly verdict: Verdict;
  /** The first test that failed. */
  readonly killedBy?: string;
}

/** The result of a worker's lines so far. */
export interface Outcome {
  readonly verdicts: ReadonlyMap<string, Pick<Judged, 'verdict' | 'killedBy'>>;
  readonly reaches: readonly FileReach[];
  /** The last mutant that it began without a verdict. */
  readonly current: string | undefined;
}

/** Reads a worker's progress; an unfinished last line is left out. */
export function readProgress(text: string): Outcome {
  const verdicts = new Map<string, Pick<Judged, 'verdict' | 'killedBy'>>();
  const reaches: FileReach[] = [];
  let current: string | undefined;
  for (const line of text.split('\n').slice(0, -1)) {
    const progress = JSON.parse(line) as Progress;
    if ('reached' in progress) reaches.push(progress.reached);
    else if ('begun' in progress) current = progress.begun;
    else {
      if ('killed' in progress)
        verdicts.set(progress.killed, { verdict: 'killed', killedBy: progress.by });
      else if ('looped' in progress) verdicts.set(progress.looped, { verdict: 'timeout' });
      else verdicts.set(progress.survived, { verdict: 'survived' });
      current = undefined;
    }
  }
  return { verdicts, reaches, current };
}

export interface Score {
  readonly killed: number;
  readonly timeout: number;
  readonly survived: number;
  readonly notReached: number;
  /** The killed and timed-out mutants, as a percentage of all that were tried or not reached. */
  readonly percent: number;
}

/**
 * Counts mutants as Stryker does: an endless loop counts as noticed, and a mutant that no test reaches as unnoticed.
 */
export function score(mutants: readonly Pick<Judged, 'verdict'>[]): Score {
  const count = (wanted: Verdict): number =>
    mutants.filter(({ verdict }) => verdict === wanted).length;
  const [killed, timeout, survived, notReached] = [
    count('killed'),
    count('timeout'),
    count('survived'),
    count('not reached'),
  ];
  const all = killed + timeout + survived + notReached;
  return {
    killed,
    timeout,
    survived,
    notReached,
    percent: all === 0 ? 100 : ((killed + timeout) / all) * 100,
  };
}
