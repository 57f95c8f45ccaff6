import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { largestImport } from '#src/reading/import/read-import-files.ts';
import { readAtMost } from './read-at-most.ts';

/*
 * Run by .github/workflows/edit.yml: carries out the command of an Actions form. The form's fields
 * come as JSON in the environment and become arguments of a process; no shell reads them.
 */

/** A form's command. */
interface Form {
  /** The script in this folder, with its fixed arguments. */
  readonly run: readonly [script: string, ...given: string[]];
  /** The fields that become the command's words, in their order; all others become options. */
  readonly words: readonly string[];
}

const forms: ReadonlyMap<string, Form> = new Map<string, Form>([
  ['event', { run: ['new', 'event', '--replace'], words: ['name'] }],
  ['shift', { run: ['shift'], words: [] }],
  ['cancel', { run: ['cancel'], words: ['id'] }],
  ['rename', { run: ['rename'], words: ['thing', 'id', 'new-id'] }],
  ['notice', { run: ['notice'], words: ['sentence'] }],
  ['import', { run: ['import'], words: ['source'] }],
]);

/** The values of a form by field, without empty ones; `true` is a checked box. */
type Fields = Map<string, string | true>;

function readFields(json: string): Fields {
  const fields: Fields = new Map();
  for (const [name, value] of Object.entries(
    JSON.parse(json) as Readonly<Record<string, string | number | boolean>>,
  )) {
    const given = typeof value === 'boolean' ? value : String(value).trim();
    if (given !== false && given !== '') fields.set(name, given);
  }
  return fields;
}

/** The text of a field; undefined for an empty field and for a checkbox. */
function textOf(fields: Fields, name: string): string | undefined {
  const value = fields.get(name);
  return value === true ? undefined : value;
}

/** The file to import. A web address is downloaded, because a form can't contain a file. */
async function downloaded(source: string): Promise<string> {
  if (!/^https?:/i.test(source)) return source;
  const response = await fetch(source).catch(() => undefined);
  if (response === undefined) throw new Error(`${source} can’t be reached.`);
  if (!response.ok) throw new Error(`${source} answers with ${String(response.status)}.`);
  const bytes = await readAtMost(response.body, largestImport);
  if (bytes === undefined) throw new Error(`${source} is larger than any schedule.`);
  const name = basename(new URL(source).pathname).replaceAll(/[^\w.-]/g, '-');
  const file = join(mkdtempSync(join(tmpdir(), 'import-')), name === '' ? 'export' : name);
  writeFileSync(file, bytes);
  return file;
}

/** Options come first, each in one argument with its value; after `--`, no word is mistaken for an option. */
function argumentsOf(fields: Fields, words: readonly string[]): string[] {
  const options = [...fields]
    .filter(([name]) => !words.includes(name))
    .map(([name, text]) => (text === true ? `--${name}` : `--${name}=${text}`));
  return [...options, '--', ...words.flatMap((name) => textOf(fields, name) ?? [])];
}

/**
 * Runs the form's command, and copies its output to the log.
 *
 * @throws Error with the command's own message if it fails.
 */
async function fillForm({ run, words }: Form, fields: Fields): Promise<void> {
  const source = textOf(fields, 'source');
  if (source !== undefined) fields.set('source', await downloaded(source));
  const [script, ...given] = run;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve('src', 'cli', `${script}.ts`), ...given, ...argumentsOf(fields, words)],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: Infinity },
  );
  process.stdout.write(stdout);
  // Exit code 3 means that the change was made, but the check reports new findings; the pull request shows which ones.
  if (status === 0 || status === 3) process.stderr.write(stderr);
  // After wrong use, the command also prints help on options, which a form doesn't have.
  else throw new Error(stderr.trim().split('\n\nnpm run ')[0]);
}

const { COMMAND = '', FIELDS = '{}', GITHUB_STEP_SUMMARY = '' } = process.env;
try {
  const form = forms.get(COMMAND);
  if (form === undefined) throw new Error(`There is no form for "${COMMAND}".`);
  await fillForm(form, readFields(FIELDS));
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${words}\n`);
  if (GITHUB_STEP_SUMMARY !== '') {
    // Indented text is never Markdown.
    const text = words.replaceAll(/^/gm, '    ');
    appendFileSync(GITHUB_STEP_SUMMARY, `## No pull request was opened\n\n${text}\n`);
  }
  process.exitCode = 1;
}
