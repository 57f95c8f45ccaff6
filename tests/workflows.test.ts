import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const workflows = globSync('.github/workflows/*.yml').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));
const actions = globSync('.github/actions/*/action.yml').map((file) => ({
  file,
  text: readFileSync(file, 'utf8'),
}));

interface Workflow {
  readonly on: Readonly<Record<string, { readonly inputs?: Readonly<Record<string, unknown>> }>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions?: Readonly<Record<string, string>>;
        readonly with?: Readonly<Record<string, string>>;
        readonly steps?: readonly { readonly run?: string }[];
      }
    >
  >;
}

const workflow = (name: string): Workflow =>
  parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')) as Workflow;

test.each(workflows)('$file can be read, and asks for no more than to read', ({ text }) => {
  expect(parse(text)).toMatchObject({ permissions: { contents: 'read' } });
});

test.each([...workflows, ...actions])(
  '$file names every action of others by commit, with its version beside it',
  ({ text }) => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used.filter((each) => !each.startsWith('./'))) {
      expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+(\.\d+\.\d+)?$/);
    }
  },
);

/** The commands of a workflow or an action, wherever they are in it. */
const commandsIn = (part: unknown): string[] =>
  typeof part !== 'object' || part === null
    ? []
    : Object.entries(part).flatMap(([key, value]: [string, unknown]) =>
        key === 'run' && typeof value === 'string' ? [value] : commandsIn(value),
      );

test.each([...workflows, ...actions])('$file puts no expression into its commands', ({ text }) => {
  expect(commandsIn(parse(text)).filter((command) => command.includes('${{'))).toEqual([]);
});

test('no workflow gives the content of a stranger the rights of the repository', () => {
  expect(workflows.filter(({ text }) => text.includes('pull_request_target'))).toEqual([]);
  expect(workflow('site').jobs['build']?.permissions).toEqual({ contents: 'read', pages: 'read' });
  expect(workflow('comment').jobs['comment']?.permissions).toEqual({
    actions: 'read',
    contents: 'read',
    'pull-requests': 'write',
  });
  const commenting = workflows.find(({ file }) => file.endsWith('comment.yml'))?.text ?? '';
  expect(commenting).not.toMatch(/workflow_run\.head_(?:sha|ref)|download-artifact/);
});

test('a pull request gets the findings on its lines, whatever its code does in the tests', () => {
  const runs = workflow('site').jobs['build']?.steps?.map(({ run }) => run);
  expect(runs).toContain('npm --silent --prefix "$LECTERN" run check -- --format github');
});

test.each(['cancel', 'event', 'import', 'notice', 'rename', 'shift'])(
  'every field of the form for %s is a word or an option of the command',
  (command) => {
    const form = workflow(`form-${command}`);
    expect(form.jobs['edit']?.with).toMatchObject({ command, fields: '${{ toJSON(inputs) }}' });
    const [, script = '', words = ''] =
      new RegExp(`\\['${command}', \\{ run: \\['(\\w+)'.*words: (\\[.*\\])`).exec(
        readFileSync('src/cli/fill-form.ts', 'utf8'),
      ) ?? [];
    const options = globSync(`src/cli/{${script}.ts,import/*.ts}`)
      .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/'?([\w-]+)'?: \{ type: '/g)])
      .map(([, name]) => name);
    const fields = Object.keys(form.on['workflow_dispatch']?.inputs ?? {});
    expect(fields.length).toBeGreaterThan(2);
    const unknown = fields.filter(
      (name) => !words.includes(`'${name}'`) && !options.includes(name),
    );
    expect(unknown).toEqual([]);
  },
);

interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly body: readonly {
    readonly type: string;
    readonly id?: string;
    readonly attributes: { readonly label?: string; readonly value?: string };
  }[];
}

test.each(['propose-a-talk', 'correct-my-biography'])(
  'GitHub can show the issue form %s',
  (name) => {
    const text = readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8');
    const form = parse(text) as IssueForm;
    expect(form).toMatchObject({
      name: expect.any(String) as string,
      description: expect.any(String) as string,
    });
    const fields = form.body.filter(({ type }) => type !== 'markdown');
    for (const { type, attributes } of fields) {
      expect(['input', 'textarea', 'dropdown', 'checkboxes']).toContain(type);
      expect(attributes.label).toMatch(/\S/);
    }
    const ids = fields.map(({ id }) => id);
    expect(ids.every((id) => /^[\w-]+$/.test(id ?? ''))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(fields.length).toBeGreaterThan(2);
  },
);
