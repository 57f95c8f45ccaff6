import Papa from 'papaparse';
import { parse } from 'yaml';
import { ImportRefusal, type ImportFile } from '#src/core/importers/imported.ts';
import { parseJson } from './json.ts';

/**
 * Reads a file of records, in a format that its name determines: CSV with a heading row, JSON, or YAML. In YAML every
 * value stays the text in the file. Throws an ImportRefusal.
 */
export function readRecords(file: ImportFile): unknown {
  if (/\.json$/i.test(file.name)) return parseJson(file);
  if (/\.csv$/i.test(file.name)) {
    return Papa.parse<Record<string, string>>(file.text.replace(/^\ufeff/, ''), {
      header: true,
      skipEmptyLines: 'greedy',
    }).data;
  }
  try {
    return parse(file.text, { schema: 'failsafe', maxAliasCount: 100 }) as unknown;
  } catch {
    throw new ImportRefusal(`"${file.name}" is no whole YAML: it cannot be read to the end.`);
  }
}
