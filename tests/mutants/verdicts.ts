import type { FileReach, Mutant, Progress, Verdict } from './mutant.ts';

/** A mutant with what came of it. */
export interface Judged extends Mutant {
  readonly verdict: Verdict;
  /** The first test that failed. */
  readonly killedBy?: string;
}

/** What a worker's lines say so far. */
export interface Outcome {
  readonly verdicts: ReadonlyMap<string, Pick<Judged, 'verdict' | 'killedBy'>>;
  readonly reaches: readonly FileReach[];
  /** The mutant that it began last and has not judged. */
  readonly current: string | undefined;
}

/** Reads a worker's progress; a last line that it did not finish is left out. */
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
  /** Killed and timed out, of all that were tried or not reached, in percent. */
  readonly percent: number;
}

/** Counts mutants as Stryker does: a loop without end is noticed, a mutant that no test reaches is not. */
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
