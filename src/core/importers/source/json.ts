import { ImportRefusal, type ImportFile } from '#src/core/importers/imported.ts';

/** A record of the source. Only own keys are read; `__proto__` is a key like any other. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** No export is nested more deeply; recursive readers stop here before the stack overflows. */
const mostDepth = 60;

/** Parses a file as JSON. Throws an ImportRefusal that says where the text stops being JSON. */
export function parseJson({ name, text }: ImportFile): unknown {
  if (depthOf(text) > mostDepth) {
    throw new ImportRefusal(`"${name}" is nested too deeply to be a schedule.`);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ImportRefusal(
      `"${name}" is not whole: its JSON cannot be read to the end. Export it again.`,
    );
  }
}

/** Parses a file as JSON; undefined if it is not JSON. */
export function tryJson(file: ImportFile): unknown {
  if (file.sheets !== undefined || !/^\s*[[{]/.test(file.text)) return undefined;
  try {
    return parseJson(file);
  } catch {
    return undefined;
  }
}

/** The maximum nesting depth of brackets outside of strings. */
function depthOf(json: string): number {
  let depth = 0;
  let deepest = 0;
  for (const { 0: token } of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, (depth += 1));
    else if (token === ']' || token === '}') depth -= 1;
  }
  return deepest;
}

/** The value as a record; for any other value, an empty record. */
export function record(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** Whether a value is a record: an object that isn't a list. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The record's own value of a key. */
export function own(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** The value as a list; for any other value, an empty list. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** The records in a list. */
export function records(value: unknown): readonly JsonRecord[] {
  return list(value).filter(isRecord);
}

/** A nonblank text, or a number as text; undefined otherwise. */
export function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** A number, which may be written as text; undefined otherwise. */
export function number(value: unknown): number | undefined {
  const read = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof read === 'number' && Number.isFinite(read) ? read : undefined;
}

/**
 * A text that may be given in several languages (`{ en: …, de: … }`): in the wanted language, else in English, else the
 * first.
 */
export function localized(value: unknown, language?: string): string | undefined {
  if (!isRecord(value)) return text(value);
  const keys = [language, 'en', ...Object.keys(value)].filter((key) => key !== undefined);
  for (const key of keys) {
    const found = text(own(value, key));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The values of a record for which we have no field, without empty ones. */
export function rest(value: JsonRecord, taken: readonly string[]): Record<string, unknown> {
  const names = new Set(taken);
  return Object.fromEntries(
    Object.entries(value).filter(([key, item]) => !names.has(key) && saysSomething(item)),
  );
}

function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === false) return false;
  if (Array.isArray(value)) return value.length > 0;
  return !isRecord(value) || Object.keys(value).length > 0;
}
