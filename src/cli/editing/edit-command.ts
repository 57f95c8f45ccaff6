import { createInterface } from 'node:readline/promises';
import { asText } from '#src/core/checks/report/as-text.ts';
import { makeReport } from '#src/core/checks/report/report.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { printable, quote } from '#src/core/text/sentences.ts';
import type { Plan } from '#src/core/editing/content-edit.ts';
import type { Editable } from '#src/core/editing/editable.ts';
import { readArguments } from '#src/cli/arguments/read-arguments.ts';
import { answer, reportWrongUse } from '#src/cli/command-line.ts';
import type { Pictures } from '#src/core/editing/rename.ts';
import { namedPictures } from '#src/reading/pictures/unused-pictures.ts';
import { newFindings } from '#src/core/editing/new-findings.ts';
import { isError, type Finding } from '#src/core/model/finding.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { contentDirectory, displayPath } from '#src/reading/environment.ts';
import { readContent, type ReadContent } from '#src/reading/read-content.ts';
import { walkContent } from '#src/reading/walk-content.ts';
import { planChanges, previewChanges } from '#src/writing/plan-changes.ts';
import { NotEditable } from '#src/writing/text-edit.ts';
import { writeChanges } from '#src/writing/write-changes.ts';
import { describeChanges } from './changed-files.ts';

/** The arguments of a command: words in their order, and options by name. */
export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** What a command may need besides the valid entries. */
export interface EditFolder {
  /** Undefined as long as there is no valid event. */
  readonly editable: Editable | undefined;
  readonly source: ReadContent;
  /** The content folder, as findings name it. */
  readonly folder: string;
  /** By path, as in findings. */
  readonly pictures: Pictures;
  /** The findings before the change. */
  readonly findings: readonly Finding[];
}

/** An option with one value, or without any. */
interface EditOption {
  readonly type: 'string' | 'boolean';
  readonly default?: string | boolean;
}

/** A command that changes the content. */
export interface EditCommand {
  readonly help: string;
  readonly options: Readonly<Record<string, EditOption>>;
  /** The questions for a command without words, in the order of its words. */
  readonly questions: readonly string[];
  /** Options to ask for after the words, by name. */
  readonly optionQuestions?: Readonly<Record<string, string>>;
  /** The first word for which those options are asked for; by default, for any. */
  readonly optionsAfter?: string;
  /** The smallest number of words. */
  readonly leastWords: number;
  /** The largest number of words. */
  readonly mostWords: number;
  plan(folder: EditFolder, given: Given): Plan;
}

/** The exit codes of a command's process. */
const outcome = { done: 0, failed: 1, wrongUse: 2, doneWithFindings: 3 } as const;

const commonOptions = { 'dry-run': { type: 'boolean', default: false } } as const;

/** The end of every help text. */
const commonHelp = `
  --dry-run   says what would change, and changes nothing

Changes all of the files or none, and only the lines that must change.
Exit status: 0 on success; 3 on success if "npm run check" now finds something new; 1 on failure and
2 for wrong usage, with nothing changed.
Reads the folder "content", or the one that CONTENT_DIR names.
`;

function write(stream: NodeJS.WriteStream, lines: readonly string[]): void {
  stream.write(lines.map((line) => `${printable(line)}\n`).join(''));
}

/**
 * Asks for the command's arguments in the terminal. An empty answer leaves an option out.
 *
 * @throws {Error} named AbortError if somebody leaves a question with Ctrl+C or Ctrl+D.
 */
async function ask(command: EditCommand): Promise<Given> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const words: string[] = [];
  const options: Record<string, string> = {};
  for (const question of command.questions) {
    words.push((await terminal.question(`${question} `)).trim());
  }
  const isAsked = command.optionsAfter === undefined || command.optionsAfter === words[0];
  for (const [name, question] of Object.entries(isAsked ? (command.optionQuestions ?? {}) : {})) {
    const answer = (await terminal.question(`${question} `)).trim();
    if (answer !== '') options[name] = answer;
  }
  terminal.close();
  return { words: words.filter((word) => word !== ''), options };
}

/** Catches the error of somebody who leaves the questions, and throws every other error again. */
function onlyIfLeft(error: unknown): undefined {
  if (!(error instanceof Error) || error.name !== 'AbortError') throw error;
}

/** `--by -15` as `--by=-15`, because -15 is not an option. */
function withNegativeNumbers(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => {
    const next = args[index + 1] ?? '';
    if (/^--\w[\w-]*$/.test(arg) && /^-\d+$/.test(next)) return [`${arg}=${next}`];
    return /^-\d+$/.test(arg) && args[index - 1]?.startsWith('--') === true ? [] : [arg];
  });
}

async function readFolder(contentDir: string): Promise<EditFolder> {
  const source = await readContent(contentDir);
  const { pictures } = await walkContent(contentDir);
  const { findings, content } = runChecks(source);
  const { documents } = source;
  return {
    source,
    findings,
    folder: displayPath(contentDir),
    pictures: {
      all: pictures.map(displayPath),
      named: new Set([...namedPictures(documents)].map(displayPath)),
    },
    editable: content && { documents, content, slots: placeContent(content).slots },
  };
}

/** Says why nothing was changed. */
function refuseUse(sentence: string): number {
  write(process.stderr, [sentence, 'Nothing was changed.']);
  return outcome.wrongUse;
}

/**
 * Carries out a plan, unless it is a dry run, and reports its effects and the new findings. Refuses to create a file
 * with an error: nobody wants one, and what it replaces would be lost.
 */
async function carryOut(
  contentDir: string,
  { source, findings }: EditFolder,
  plan: Extract<Plan, { ok: true }>,
  dryRun: boolean,
): Promise<number> {
  const changes = planChanges(plan.edits);
  const after = await previewChanges(contentDir, source, changes);
  const renamed = new Map(
    plan.edits.flatMap((edit) => (edit.edit === 'rename' ? [[edit.file, edit.to]] : [])),
  );
  const begun = new Set(plan.edits.flatMap((edit) => (edit.edit === 'create' ? [edit.file] : [])));
  const found = runChecks(after).findings;
  // That the folder had no event was found when it was read, and is no fault of the new one.
  const fault = found.find(
    (each) => begun.has(each.file) && isError(each) && !source.findings.includes(each),
  );
  if (fault !== undefined) return refuseUse(`${fault.message} ${fault.hint}`);
  // A new file begins with placeholders, so their findings are not reported.
  const brought = newFindings(findings, found, renamed).filter(
    ({ code, file }) => code !== 'placeholder-text' || !begun.has(file),
  );
  if (!dryRun) writeChanges(contentDir, changes);
  write(process.stdout, [
    ...plan.summary,
    '',
    ...describeChanges(changes),
    ...(dryRun ? ['', 'Nothing was changed: this was a dry run.'] : []),
  ]);
  if (brought.length === 0) return outcome.done;
  process.stdout.write(
    `\n"npm run check" now also reports:\n\n${asText(makeReport(brought, after.documents.length))}`,
  );
  return outcome.doneWithFindings;
}

/** Returns a sentence if there are too many words or too few. */
function wrongWords(command: EditCommand, { words }: Given): string | undefined {
  const extra = words[command.mostWords];
  if (extra !== undefined) {
    return `Unexpected argument ${quote(extra)}. Put a text of several words in quotation marks, and write each value after its option.`;
  }
  if (words.length >= command.leastWords) return undefined;
  return `Something is missing. ${command.questions[words.length] ?? ''}`.trim();
}

/**
 * Runs a command that changes the content, and sets the exit code of the process. Without arguments, it asks for them
 * in a terminal; if nobody can answer, it prints its help.
 */
export async function runEditCommand(command: EditCommand): Promise<void> {
  const args = process.argv.slice(2);
  const help = `${command.help}${commonHelp}`;
  const options = { ...command.options, ...commonOptions };
  const asked = readArguments({ options }, withNegativeNumbers(args));
  if (asked.ask !== 'run') {
    answer(asked, help);
    return;
  }
  const mayAsk = args.length === 0 && process.stdin.isTTY && process.stdout.isTTY;
  const given = mayAsk
    ? await ask(command).catch(onlyIfLeft)
    : { words: asked.words, options: asked.values };
  if (given === undefined) {
    process.stderr.write('\nNothing was changed.\n');
    process.exitCode = outcome.failed;
    return;
  }
  const wrong = wrongWords(command, given);
  if (wrong !== undefined) {
    reportWrongUse(wrong, help);
    return;
  }
  const contentDir = contentDirectory();
  try {
    const folder = await readFolder(contentDir);
    const plan = command.plan(folder, given);
    process.exitCode = plan.ok
      ? await carryOut(contentDir, folder, plan, given.options['dry-run'] === true)
      : refuseUse(plan.sentence);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const where = displayPath(contentDir);
    write(process.stderr, [
      error instanceof NotEditable ? reason : `${quote(where)} couldn’t be changed: ${reason}`,
    ]);
    process.exitCode = outcome.failed;
  }
}
