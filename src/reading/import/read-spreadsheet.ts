import { unzipSync } from 'fflate';
import readExcelFile from 'read-excel-file/node';
import { ImportRefusal, type ImportSheet } from '#src/core/importers/imported.ts';
import { findHidden } from './hidden-parts.ts';

/** Unpacked bytes, and the number of files. A workbook of 10,000 talks has a tenth of either. */
const most = { unpacked: 100_000_000, file: 60_000_000, files: 2000, cells: 2_000_000 } as const;

/**
 * Reads the sheets of a workbook (.xlsx), with every cell as text: dates as `2026-04-09T07:15`, times of day as
 * `07:15`, a formula as its last result. What the workbook hides is left out and counted. A file is refused before unpacking if it would unpack to more than any
 * schedule needs.
 */
export async function readSpreadsheet(name: string, bytes: Buffer): Promise<ImportSheet[]> {
  guardSize(name, bytes);
  let sheets: readonly { readonly sheet: string; readonly data: readonly (readonly unknown[])[] }[];
  try {
    sheets = await readExcelFile(bytes);
  } catch {
    throw new ImportRefusal(`"${name}" is no spreadsheet (.xlsx) that can be read. Save it again.`);
  }
  const cells = sheets.reduce((sum, { data }) => sum + data.length * (data[0]?.length ?? 0), 0);
  if (cells > most.cells) {
    throw new ImportRefusal(`"${name}" has more cells than a schedule has.`);
  }
  const hidden = findHidden(bytes);
  return sheets.map(({ sheet, data }) => {
    if (hidden.sheets.has(sheet)) return { name: sheet, rows: [], hidden: 'whole' };
    const shown = data.filter((_, index) => !hidden.rows.get(sheet)?.has(index));
    const rows = shown.map((row) => row.map(cellText));
    return { name: sheet, rows, hidden: data.length - shown.length };
  });
}

/** The zip file's directory states the sizes, and no more than that is unpacked. */
function guardSize(name: string, bytes: Uint8Array): void {
  let total = 0;
  let files = 0;
  let largestFile = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        files += 1;
        largestFile = Math.max(largestFile, originalSize);
        return false;
      },
    });
  } catch {
    throw new ImportRefusal(`"${name}" is a zip file that cannot be read.`);
  }
  if (largestFile > most.file || total > most.unpacked || files > most.files) {
    throw new ImportRefusal(`"${name}" unpacks to more than a schedule has, and was not read.`);
  }
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) {
    // The cell's wall clock, to the minute, because a spreadsheet counts in days and rounds.
    const rounded = new Date(Math.round(cell.getTime() / 60_000) * 60_000);
    const text = rounded.toISOString().slice(0, 16);
    // Days are counted from 1900; a cell on the first day is a time of day, or a length.
    return text < '1900-01-01T24' ? text.slice(11) : text;
  }
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : '';
}
