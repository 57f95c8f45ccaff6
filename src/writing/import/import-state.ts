import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalText, type Fingerprints } from '#src/core/importers/merge-fields.ts';
import { own, record } from '#src/core/importers/source/json.ts';
import { compareText } from '#src/core/text/compare.ts';

/** The state of one entry, room, or track at the last import. */
export interface ImportedBefore {
  /** Its identity in the source. */
  readonly source: string;
  /** A fingerprint of each field's value in the source; `body` is that of the text. */
  readonly fields: Fingerprints;
}

/** The state after a system's last import, by `talks/<id>`, `rooms/<id>`; stored in `content/.import/`. */
export type ImportState = Readonly<Record<string, ImportedBefore>>;

/** The path of an importer's state. */
export function statePath(contentDir: string, importer: string): string {
  return join(contentDir, '.import', `${importer}.json`);
}

/** Reads an importer's state; empty if there is none or it is unreadable. */
export function readState(contentDir: string, importer: string): ImportState {
  const path = statePath(contentDir, importer);
  if (!existsSync(path)) return {};
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
  return Object.fromEntries(
    Object.entries(record(own(parsed, 'entries'))).flatMap(([key, value]) => {
      const source = own(value, 'source');
      if (typeof source !== 'string') return [];
      const fields = Object.entries(record(own(value, 'fields'))).filter(
        (field): field is [string, string] => typeof field[1] === 'string',
      );
      return [[key, { source, fields: Object.fromEntries(fields) }]];
    }),
  );
}

/** A state as its file's text: the same state always gives the same text. */
export function stateText(state: ImportState): string {
  const entries = Object.entries(state).sort(([a], [b]) => compareText(a, b));
  const about =
    'What the last import knew of each entry. The next one needs it to update entries and to keep what you edited. Keep it in the repository.';
  return `${JSON.stringify({ about, entries: Object.fromEntries(entries) }, null, 1)}\n`;
}

/** A short fingerprint of a value: 16 hexadecimal digits of its SHA-256. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(canonicalText(value)).digest('hex').slice(0, 16);
}
