import { holdsPasscode, withoutPrivate } from '#src/core/importers/text/private-text.ts';
import { cleanCharacters } from '#src/core/importers/text/protect-math.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import type { BuildContext } from './context.ts';

/** Names of values that are meant only for the organizers, or for one person. */
const privateName =
  /e-?mail|phone|telefon|password|passcode|secret|token|internal|answers?$|availabilit|(?:^|_)notes?(?:_|$)/i;

/** The limits of the content: it rejects longer texts, and nobody reads more names than this. */
const most = { text: 1900, name: 60, names: 60, items: 100 } as const;

/**
 * The values of an item for which there is no field, for the field `imported`: texts, numbers, booleans, and lists and
 * maps of these. Deeper levels become JSON. Undefined if there are none. Private values are left out and counted, and
 * each name is reported.
 */
export function importedValues(
  values: Readonly<Record<string, unknown>> | undefined,
  about: string,
  context: Pick<BuildContext, 'notes' | 'leftOut'>,
): FieldValue | undefined {
  const kept = new Map<string, FieldValue>();
  for (const [written, value] of Object.entries(values ?? {}).slice(0, most.names)) {
    const name = nameOf(written);
    if (privateName.test(written)) {
      context.notes.add('private', `“${name}” was left out`, about);
      continue;
    }
    const read = name === '' || kept.has(name) ? undefined : valueOf(value, context, 0);
    if (read === undefined) continue;
    kept.set(name, read);
    context.notes.add('no-place', nameAsWritten(written, name), about);
  }
  return kept.size === 0 ? undefined : Object.fromEntries(kept);
}

/** The name as the source writes it, and as an entry does if they differ. */
function nameAsWritten(written: string, name: string): string {
  const line = written.replace(/[\p{C}\s]+/gu, ' ').trim();
  const shown = line.length > most.name ? `${line.slice(0, most.name)}…` : line;
  return shown === name ? `“${name}”` : `“${shown}”, as “${name}”`;
}

/** A name that YAML reads as text: letters, digits, spaces, and hyphens, starting with a letter. */
function nameOf(written: string): string {
  const name = written
    .replace(/[^\p{L}\p{M}\p{N}_ .-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+/u, '')
    .slice(0, most.name)
    .replace(/[\s._-]+$/, '');
  return /^(?:null|true|false)$/i.test(name) ? `${name}-value` : name;
}

function valueOf(
  value: unknown,
  context: Pick<BuildContext, 'notes' | 'leftOut'>,
  depth: number,
): FieldValue | undefined {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value === 'string') return textOf(value, context);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > 1) return textOf(JSON.stringify(value), context);
  if (Array.isArray(value)) {
    return value
      .slice(0, most.items)
      .map((item) => valueOf(item, context, depth + 1))
      .filter((item) => item !== undefined);
  }
  const inside = Object.entries(value)
    .slice(0, most.names)
    .flatMap(([written, item]) => {
      const name = nameOf(written);
      const read = privateName.test(written) ? undefined : valueOf(item, context, depth + 1);
      return name === '' || read === undefined ? [] : [[name, read] as const];
    });
  return inside.length === 0 ? undefined : Object.fromEntries(inside);
}

function textOf(text: string, { leftOut }: Pick<BuildContext, 'leftOut'>): string | undefined {
  if (holdsPasscode(text)) {
    leftOut.passcodes += 1;
    return undefined;
  }
  const line = withoutPrivate(cleanCharacters(text.slice(0, 20_000)), leftOut)
    .replace(/\s+/g, ' ')
    .trim();
  if (line === '') return undefined;
  return line.length > most.text
    ? `${line.slice(0, most.text - 1)}…`.replace(/[\ud800-\udbff]…$/, '…')
    : line;
}
