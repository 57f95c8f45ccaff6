import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** What a spreadsheet program does not show of a workbook (ECMA-376 part 1, 18.2.19 and 18.3.1.73). */
export interface HiddenParts {
  /** The names of hidden sheets. */
  readonly sheets: ReadonlySet<string>;
  /** For each sheet's name, the indexes of its hidden rows, from 0. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * Finds the hidden sheets and rows of a workbook (.xlsx) that has been read before, so its size is known to be fine.
 * A part that isn't whole XML counts as having nothing hidden.
 */
export function findHidden(bytes: Uint8Array): HiddenParts {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => /^xl\/(?:_rels\/)?(?:workbook\.xml|worksheets\/)/.test(name),
  });
  const textOf = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map<string, string>();
  readTags(textOf('xl/_rels/workbook.xml.rels'), (name, { Id, Target }) => {
    if (name === 'Relationship' && Id !== undefined && Target !== undefined) {
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    }
  });
  const sheets = new Set<string>();
  const rows = new Map<string, ReadonlySet<number>>();
  readTags(textOf('xl/workbook.xml'), (tag, attributes) => {
    const { name, state, 'r:id': id = '' } = attributes;
    if (tag !== 'sheet' || name === undefined) return;
    if (state === 'hidden' || state === 'veryHidden') sheets.add(name);
    rows.set(name, hiddenRows(textOf(targets.get(id) ?? '')));
  });
  return { sheets, rows };
}

function hiddenRows(xml: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!xml.includes('hidden=')) return found;
  // A row without a number follows the one before it.
  let at = 0;
  readTags(xml, (name, { r, hidden }) => {
    if (name !== 'row') return;
    at = r === undefined ? at + 1 : Number(r);
    if (hidden === '1' || hidden === 'true') found.add(at - 1);
  });
  return found;
}

function readTags(
  xml: string,
  onTag: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => onTag(name.replace(/^.*:/, ''), attributes));
  try {
    parser.write(xml).close();
  } catch {
    // What came before the mistake was read.
  }
}
