import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { parse } from 'yaml';
import { neutralEnvironment } from '#tests/build-site.ts';

/*
 * Runs the steps of a job as GitHub's runner does: each command in a file of its own, with the shell that the step
 * names, after the values of `${{ … }}` are inserted. Actions of others are not run.
 */

interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly shell?: string;
  readonly 'working-directory'?: string;
}

/** A workflow that a form starts, and whose job is another workflow. */
interface CallingWorkflow {
  readonly on: {
    readonly workflow_dispatch: {
      readonly inputs: Readonly<Record<string, { readonly type: string }>>;
    };
  };
  readonly jobs: Readonly<
    Record<string, { readonly uses: string; readonly with: Readonly<Record<string, unknown>> }>
  >;
}

type Contexts = Readonly<Record<string, unknown>>;

export interface StepResult {
  readonly name: string;
  readonly outcome: 'success' | 'failure' | 'skipped';
  /** Its output, with both streams in one. */
  readonly output: string;
  /** The inputs of an action of others. */
  readonly with: Readonly<Record<string, string>>;
}

export interface JobResult {
  readonly steps: readonly StepResult[];
  /** The Markdown of the run's summary. */
  readonly summary: string;
}

/** The value of an expression, by the rules of GitHub's language as far as the workflows need them. */
function evaluate(expression: string, contexts: Contexts, failed: boolean): unknown {
  const script = expression.replaceAll(
    /'(?:[^']|'')*'|\.([a-z_][\w-]*)/gi,
    (part, name?: string) =>
      name === undefined
        ? JSON.stringify(part.slice(1, -1).replaceAll("''", "'"))
        : `?.[${JSON.stringify(name)}]`,
  );
  const functions = {
    success: () => !failed,
    failure: () => failed,
    cancelled: () => false,
    always: () => true,
    hashFiles: () => 'hash',
    toJSON: (value: unknown) => JSON.stringify(value, null, 2),
  };
  const empty = { github: {}, job: {}, inputs: {}, steps: {}, runner: {}, needs: {} };
  return runInNewContext(script, { ...functions, ...empty, ...contexts });
}

/** An expression's value within a text; a missing value is empty. */
function asText(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);
}

function filledIn(text: unknown, contexts: Contexts, failed: boolean): string {
  return String(text).replaceAll(/\$\{\{(.*?)\}\}/gs, (_all, expression: string) =>
    asText(evaluate(expression.trim(), contexts, failed)),
  );
}

function isDue(condition: string | undefined, contexts: Contexts, failed: boolean): boolean {
  if (condition === undefined) return !failed;
  const asksForStatus = /\b(?:success|failure|always|cancelled)\(\)/.test(condition);
  return (asksForStatus || !failed) && Boolean(evaluate(condition, contexts, failed));
}

/** GitHub's own command lines: without a named shell, a failure inside of a pipe goes unnoticed. */
const shells: Readonly<Record<string, readonly string[]>> = {
  none: ['-e'],
  bash: ['--noprofile', '--norc', '-eo', 'pipefail'],
};

/** The steps of a job, with those of our own actions inserted. */
function stepsOf(file: string, job: string): Step[] {
  const { jobs } = parse(readFileSync(file, 'utf8')) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
  };
  return (jobs[job]?.steps ?? []).flatMap((step) => {
    const own = /^\.\/lectern\/(\.github\/actions\/.*)$/.exec(step.uses ?? '')?.[1];
    if (own === undefined) return [step];
    const { runs } = parse(readFileSync(join(own, 'action.yml'), 'utf8')) as {
      readonly runs: { readonly steps: readonly Step[] };
    };
    return runs.steps.map((inner) => ({ name: step.name ?? '', ...inner }));
  });
}

/** The files in which steps leave values for later ones, and for the run's page. */
const kept = ['GITHUB_ENV', 'GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY'];

/** A machine on which jobs run one after another. */
export class Runner {
  readonly temp = mkdtempSync(join(tmpdir(), 'runner-'));
  readonly #bin = join(this.temp, 'bin');

  constructor() {
    mkdirSync(this.#bin);
    // Only what a test has set up is installed.
    this.install('npm', '[ "$1" = ci ] && exit 0; PATH="${PATH#*:}" exec npm "$@"');
  }

  /** Puts a test's own command before those of the machine. */
  install(name: string, script: string): void {
    writeFileSync(join(this.#bin, name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(join(this.#bin, name), 0o755);
  }

  /**
   * Runs the steps of a job in a workspace, in which `lectern` is this checkout.
   *
   * @param contexts what GitHub says about the run; texts in `github` also become the variables GITHUB_….
   */
  async run(
    file: string,
    job: string,
    workspace: string,
    contexts: Contexts & { readonly github: Readonly<Record<string, unknown>> },
    environment: Readonly<Record<string, string>> = {},
  ): Promise<JobResult> {
    for (const name of kept) writeFileSync(join(this.temp, name), '');
    const action = join(workspace, 'lectern/.github/actions/setup');
    const github = { ...contexts.github, workspace, action_path: action };
    const all: Contexts = { ...contexts, github, runner: { os: 'Linux', temp: this.temp } };
    const variables = Object.fromEntries([
      ...Object.entries(contexts.github)
        .filter(([, value]) => typeof value === 'string')
        .map(([name, value]) => [`GITHUB_${name.toUpperCase()}`, value]),
      ...Object.entries(environment),
    ]) as Record<string, string>;
    const steps: StepResult[] = [];
    for (const step of stepsOf(file, job)) {
      const failed = steps.some(({ outcome }) => outcome === 'failure');
      const fill = (texts: Step['with'] = {}) =>
        Object.fromEntries(
          Object.entries(texts).map(([name, text]) => [name, filledIn(text, all, failed)]),
        );
      const result = { name: step.name ?? step.uses ?? '', with: fill(step.with), output: '' };
      if (!isDue(step.if, all, failed)) steps.push({ ...result, outcome: 'skipped' });
      else if (step.run === undefined) steps.push({ ...result, outcome: 'success' });
      else {
        const script = filledIn(step.run, all, failed);
        const ran = await this.#bash(step, script, workspace, { ...variables, ...fill(step.env) });
        steps.push({ ...result, ...ran });
      }
    }
    return { steps, summary: readFileSync(join(this.temp, 'GITHUB_STEP_SUMMARY'), 'utf8') };
  }

  /**
   * Runs a workflow that another one calls. Its inputs are those of the caller's job, which may come from the form
   * under Actions that starts the caller. A box that is not named is unchecked, and a field is empty.
   */
  async runForm(
    file: string,
    form: Readonly<Record<string, string | boolean>>,
    workspace: string,
    github: Readonly<Record<string, unknown>>,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<JobResult> {
    const { on, jobs } = parse(readFileSync(file, 'utf8')) as CallingWorkflow;
    const fields = on.workflow_dispatch.inputs;
    const strange = Object.keys(form).filter((name) => fields[name] === undefined);
    if (strange.length > 0) throw new Error(`${file} has no field ${strange.join(', ')}`);
    const inputs = Object.fromEntries(
      Object.entries(fields).map(([name, { type }]) => [
        name,
        form[name] ?? (type === 'boolean' ? false : ''),
      ]),
    );
    const [[job, { uses, with: given }] = ['', { uses: '', with: {} }]] = Object.entries(jobs);
    const called = Object.fromEntries(
      Object.entries(given).map(([name, text]) => [name, filledIn(text, { inputs }, false)]),
    );
    return this.run(uses, job, workspace, { github, inputs: called }, environment);
  }

  #bash(
    { shell = 'none', 'working-directory': folder = '' }: Step,
    script: string,
    workspace: string,
    environment: Readonly<Record<string, string>>,
  ): Promise<Pick<StepResult, 'outcome' | 'output'>> {
    const file = join(this.temp, 'script.sh');
    writeFileSync(file, script);
    const set = readFileSync(join(this.temp, 'GITHUB_ENV'), 'utf8').matchAll(/^(\w+)=(.*)$/gm);
    // One stream, as in the log of a run.
    const command = ['-c', 'exec bash "$@" 2>&1', 'bash', ...(shells[shell] ?? []), file];
    const shellProcess = spawn('bash', command, {
      cwd: join(workspace, folder),
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        ...neutralEnvironment(),
        PATH: [this.#bin, process.env['PATH']].join(delimiter),
        CI: 'true',
        RUNNER_TEMP: this.temp,
        GITHUB_WORKSPACE: workspace,
        ...Object.fromEntries(kept.map((name) => [name, join(this.temp, name)])),
        ...Object.fromEntries([...set].map(([, name = '', value]) => [name, value])),
        ...environment,
      },
    });
    let output = '';
    shellProcess.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
    return new Promise((resolve) => {
      shellProcess.on('close', (status) => {
        resolve({ outcome: status === 0 ? 'success' : 'failure', output });
      });
    });
  }
}
