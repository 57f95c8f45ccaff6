import type { InlineText } from '#src/core/model/entry.ts';
import { isVisible } from '#src/core/model/scalar.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import type { FindingCode } from '#src/core/model/finding-code.ts';
import type { ContentFile } from './content-file.ts';
import { decodeText } from './decode-text.ts';
import { eventFileProblems } from './event-files.ts';
import { findPhoto } from './pictures/find-photo.ts';
import { pathKey, splitFrontmatter } from './frontmatter/frontmatter.ts';
import type { Frontmatter } from './frontmatter/frontmatter.ts';
import { readFrontmatter } from './frontmatter/read-frontmatter.ts';
import { LineIndex } from './problem.ts';
import type { Problem } from './problem.ts';
import { pictureProblem } from './pictures/pictures.ts';
import { plainText } from './text/plain-text.ts';
import { limitProblem, longValues } from './text-limits.ts';
import { TimeLimitError, withTimeLimit } from './time-limit.ts';
import { prepareText } from './text/prepare-text.ts';
import type { PreparedText } from './text/prepare-text.ts';
import { renderTitle } from './text/render-title.ts';
import { textProblem } from './text/text-problem.ts';

/** A file of the content folder after reading: the data that other code uses, and the text that the build renders. */
export interface ReadDocument extends SourceDocument {
  /** An absolute path. */
  readonly path: string;
  /** The body, ready to be rendered. */
  readonly text: PreparedText;
}

const emptyText: PreparedText = {
  source: '',
  syntax: 'markdown',
  pictures: [],
  links: [],
  problems: [],
};

function toFinding(problem: Problem, file: ContentFile, lines: LineIndex): Finding {
  return {
    code: problem.code,
    severity: problem.severity,
    file: file.file,
    ...lines.positionAt(problem.offset),
    message: problem.message,
    hint: problem.hint,
  };
}

/** The document for a file whose text could not be read. */
export function unreadable(
  file: ContentFile,
  code: FindingCode,
  message: string,
  hint: string,
): ReadDocument {
  const lines = new LineIndex('');
  const problem: Problem = { code, severity: 'error', offset: 0, message, hint };
  return {
    collection: file.collection,
    id: file.id,
    file: file.file,
    path: file.path,
    frontmatter: {},
    body: '',
    plain: '',
    links: [],
    title: undefined,
    text: emptyText,
    bodyLine: 1,
    locate: () => ({ line: 1, column: 1 }),
    findings: [...file.problems, problem].map((each) => toFinding(each, file, lines)),
  };
}

function byOffset(a: Problem, b: Problem): number {
  return a.offset - b.offset;
}

/** The title as the author wrote it, if entries of the collection have one. */
function titleOf(file: ContentFile, fields: Frontmatter): string | undefined {
  const title = fields.values['title'];
  const isTitled = file.collection === 'talks' || file.collection === 'sessions';
  return isTitled && typeof title === 'string' ? title : undefined;
}

/** Whether a rendered title contains more than punctuation; "?" and "…" are enough. */
function saysSomething(plain: string): boolean {
  return /[\p{L}\p{N}\p{S}\p{Extended_Pictographic}?!…&@#]/u.test(plain);
}

function readTitle(
  file: ContentFile,
  fields: Frontmatter,
): { title: InlineText | undefined; problems: readonly Problem[] } {
  const written = titleOf(file, fields);
  if (written === undefined) return { title: undefined, problems: [] };
  const { title, problems } = renderTitle(written);
  // Quotation marks and folded lines move a title's letters, so its problems are reported at its beginning.
  const offset = fields.offsets.get(pathKey(['title']))?.value ?? 0;
  if (isVisible(written) && !saysSomething(title.plain)) {
    return { title, problems: [textProblem.emptyTitle(offset)] };
  }
  return { title, problems: problems.map((problem) => ({ ...problem, offset })) };
}

/** In milliseconds. A long chapter takes a tenth of a second, even on a busy machine. */
const mostMs = 10_000;

/** In characters. Parsing a shorter text takes less time than starting the watchdog, so it runs without one. */
const leastWatched = 1000;

/** In characters. The plain text of longer texts is made right away, so that the time limit includes it. */
const leastPlainAtOnce = 20_000;

interface Parts {
  readonly split: ReturnType<typeof splitFrontmatter>;
  readonly fields: Frontmatter;
  readonly fieldProblems: readonly Problem[];
  readonly title: InlineText | undefined;
  readonly text: PreparedText;
  readonly plain: string | undefined;
}

/** Everything about a text that can be found out without other files. */
function readParts(file: ContentFile, source: string): Parts {
  const split = splitFrontmatter(source);
  const fields = readFrontmatter(split.yaml, split.yamlOffset);
  const tooLong = longValues(fields);
  const { title, problems } =
    tooLong.length > 0 ? { title: undefined, problems: [] } : readTitle(file, fields);
  const text = prepareText(split.body);
  const plain = source.length < leastPlainAtOnce ? undefined : plainText(text.source, text.syntax);
  const fieldProblems = [...split.problems, ...fields.problems, ...tooLong, ...problems];
  return { split, fields, fieldProblems, title, text, plain };
}

function tooSlow(file: ContentFile): ReadDocument {
  return unreadable(
    file,
    'too-large',
    'Reading this file takes too long.',
    'Look for a very long list, table, or formula, or for thousands of the same character. Shorten it, or split it into several files.',
  );
}

/**
 * Reads the bytes of one file of the content folder. Problems become findings; it never throws, and gives up on a file
 * that takes longer than `limitMs`.
 */
export async function parseDocument(
  file: ContentFile,
  bytes: Uint8Array,
  limitMs = mostMs,
): Promise<ReadDocument> {
  const decoded = decodeText(bytes);
  const [broken = limitProblem(decoded.text)] = decoded.problems;
  if (broken) {
    const lines = new LineIndex(new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n'));
    return {
      ...unreadable(file, broken.code, broken.message, broken.hint),
      findings: [...file.problems, broken].map((problem) => toFinding(problem, file, lines)),
    };
  }
  const lines = new LineIndex(decoded.text);
  const read = (): Parts => readParts(file, decoded.text);
  let parts: Parts;
  try {
    parts = decoded.text.length < leastWatched ? read() : withTimeLimit(limitMs, read);
  } catch (error) {
    if (error instanceof TimeLimitError) return tooSlow(file);
    throw error;
  }
  const { split, fields, fieldProblems, title, text } = parts;
  const photo = file.collection === 'speakers' ? await findPhoto(file, fields) : undefined;
  const named = file.collection === 'event' ? await eventFileProblems(file, fields) : [];
  const pictures = await Promise.all(
    text.pictures.map(({ address, offset }) => pictureProblem(file, address, offset)),
  );
  const inBody = [...text.problems, ...pictures.filter((found) => found !== undefined)].map(
    (problem) => ({ ...problem, offset: problem.offset + split.bodyOffset }),
  );
  const problems: readonly Problem[] = [
    ...file.problems,
    ...[...fieldProblems, ...(photo?.problems ?? []), ...named].sort(byOffset),
    ...inBody.sort(byOffset),
  ];
  const isUsable = problems.every(({ severity }) => severity !== 'error');
  let plain = isUsable ? parts.plain : undefined;
  return {
    collection: file.collection,
    id: file.id,
    file: file.file,
    path: file.path,
    frontmatter:
      photo?.address === undefined ? fields.values : { ...fields.values, photo: photo.address },
    body: split.body,
    get plain(): string {
      plain ??= isUsable ? plainText(text.source, text.syntax) : split.body.trim();
      return plain;
    },
    links: text.links.map(({ address, offset }) => ({
      address,
      at: lines.positionAt(offset + split.bodyOffset),
    })),
    title,
    text,
    bodyLine: lines.positionAt(split.bodyOffset).line,
    locate: (path, part = 'value') => {
      const offset = offsetOf(fields, path, part) ?? split.yamlOffset;
      return lines.positionAt(offset);
    },
    findings: problems.map((problem) => toFinding(problem, file, lines)),
  };
}

/** The offset of a path or, if it has none, of the nearest path above it. */
function offsetOf(fields: Frontmatter, path: FieldPath, part: 'key' | 'value'): number | undefined {
  const whole = fields.offsets.get(pathKey(path));
  if (whole) return whole[part];
  for (let length = path.length - 1; length > 0; length -= 1) {
    const above = fields.offsets.get(pathKey(path.slice(0, length)));
    if (above) return above.key;
  }
  return undefined;
}
