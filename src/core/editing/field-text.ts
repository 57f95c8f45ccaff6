import type { FieldValue } from '#src/core/model/field-value.ts';

/**
 * Text that YAML reads as plain text: it begins with no character that has a meaning, and contains neither ": " nor "
 * #".
 */
const plain = /^[^\s\-?:,[\]{}#&*!|>'"%@`~](?:[^:#\n]|:(?=\S)|(?<=\S)#)*$/;

/** The same within brackets, where commas and brackets also end it. */
const plainInBrackets = /^[^\s\-?:,[\]{}#&*!|>'"%@`~](?:[^:,[\]{}#"'\n]|:(?=[^\s,[\]{}#"']))*$/;

/** The style of the replaced value, which the new one takes over. */
export type ScalarStyle = 'plain' | 'single' | 'double';

/** The width beyond which a line of fields gets hard to read. */
const widest = 100;

/** Characters that no line may contain unescaped, because they would end it, or because no file may contain them. */
const escaped = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

function isPlain(text: string, inBrackets: boolean): boolean {
  return (
    (inBrackets ? plainInBrackets : plain).test(text) &&
    text === text.trim() &&
    text !== 'null' &&
    !/^(---|\.\.\.)/.test(text)
  );
}

/** One value, in the quotation marks that it had or needs; within brackets, more texts need them. */
export function scalarText(
  value: string | number | boolean,
  style: ScalarStyle = 'plain',
  inBrackets = false,
): string {
  const text = String(value);
  if (escaped.test(text)) return JSON.stringify(text);
  if (style === 'double' && !/["\\]/.test(text)) return `"${text}"`;
  if (style === 'plain' && isPlain(text, inBrackets)) return text;
  if (style === 'plain' && text.includes("'") && !/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

function isScalar(value: FieldValue): value is string | number | boolean {
  return typeof value !== 'object';
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

/** A value on one line: `[ada, grace]`, `{ id: ada, role: host }`. */
export function inlineText(value: FieldValue): string {
  if (isScalar(value)) return scalarText(value, 'plain', true);
  if (isList(value)) return `[${value.map(inlineText).join(', ')}]`;
  const fields = Object.entries(value).map(([name, each]) => `${name}: ${inlineText(each)}`);
  return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

function itemLines(item: FieldValue, indent: string): string[] {
  if (isScalar(item)) return [`${indent}- ${scalarText(item)}`];
  if (isList(item) || Object.keys(item).length === 0) return [`${indent}- ${inlineText(item)}`];
  const lines = Object.entries(item).flatMap(([name, value]) =>
    fieldLines(name, value, `${indent}  `),
  );
  return [`${indent}- ${(lines[0] ?? '').trimStart()}`, ...lines.slice(1)];
}

/** A field as lines without line endings, each after `indent`. */
export function fieldLines(name: string, value: FieldValue, indent = ''): string[] {
  if (isScalar(value)) return [`${indent}${name}: ${scalarText(value)}`];
  const inline = `${indent}${name}: ${inlineText(value)}`;
  const isShort = inline.length <= widest;
  if (isList(value)) {
    if (value.every(isScalar) && isShort) return [inline];
    return [`${indent}${name}:`, ...value.flatMap((item) => itemLines(item, `${indent}  `))];
  }
  const fields = Object.entries(value);
  if (fields.length === 0) return [inline];
  const below = fields.flatMap(([key, each]) => fieldLines(key, each, `${indent}  `));
  return [`${indent}${name}:`, ...below];
}

/** The text of a whole file: its fields in their order (except undefined ones), then its body. */
export function entryText(
  fields: Readonly<Record<string, FieldValue | undefined>>,
  body = '',
): string {
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : fieldLines(name, value),
  );
  const text = body.trim();
  return ['---', ...lines, '---', ...(text === '' ? [] : ['', text]), ''].join('\n');
}
