/** One small change of the code that a test should notice. */
export interface Mutant {
  readonly id: string;
  /** The path from the root of the checkout, such as `src/core/time/zone.ts`. */
  readonly file: string;
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
  readonly mutator: string;
  readonly original: string;
  readonly replacement: string;
}

/** The mutants that one test reaches. */
export interface TestReach {
  /** Its path within its file, by positions. */
  readonly id: string;
  /** Of processor time. */
  readonly milliseconds: number;
  readonly passed: boolean;
  /** Such a test fails beside other work, and would kill mutants by chance. */
  readonly measuresTime: boolean;
  /** How often it ran the position of each mutant. */
  readonly hits: Readonly<Record<string, number>>;
}

/** The mutants that a file of tests reaches when its modules are loaded only for it. */
export interface FileReach {
  readonly file: string;
  /** Outside its tests: while modules load, tests are declared, and `beforeAll` runs. */
  readonly onLoad: Readonly<Record<string, number>>;
  /** Processor time of that. */
  readonly milliseconds: number;
  readonly tests: readonly TestReach[];
}

/** A file of tests to run with a mutant switched on. */
export interface Attempt {
  /** If undefined, no mutant is switched on, and the mutants that the tests reach are recorded. */
  readonly mutant: string | undefined;
  readonly file: string;
  /** The tests to run there; undefined for all. */
  readonly tests: readonly string[] | undefined;
  /** A mutant that runs more often than this loops. */
  readonly hitLimit: number;
}

/** What a worker writes during its attempts, one JSON object on each line; `begun` for each file of tests. */
export type Progress =
  | { readonly reached: FileReach }
  | { readonly begun: string }
  | { readonly survived: string }
  | { readonly killed: string; readonly by: string }
  | { readonly looped: string };

export type Verdict = 'killed' | 'timeout' | 'survived' | 'not reached' | 'left out';
