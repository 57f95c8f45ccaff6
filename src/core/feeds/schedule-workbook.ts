import { strToU8, zipSync } from 'fflate';
import { tableColumns, type TableRow } from './schedule-table.ts';
import { writeXml, xmlElement as element, type XmlElement } from './write-xml.ts';

const namespaces = {
  sheet: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relation: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  relations: 'http://schemas.openxmlformats.org/package/2006/relationships',
  types: 'http://schemas.openxmlformats.org/package/2006/content-types',
} as const;

/** The earliest time that a zip file can contain, so that the same rows give the same bytes. */
const earliest = '1980-01-01T00:00:00';

/** The most characters in a cell of a workbook (Excel specifications and limits). */
const mostCharacters = 32_767;

/** Cells are plain text, so that programs evaluate nothing in them, even after somebody edits them. */
const [plainStyle, headingStyle] = [0, 1];

/**
 * Rows as a workbook (.xlsx, ECMA-376) of one sheet with a heading row that stays visible. Every cell is quoted text
 * (`quotePrefix`), so that no program evaluates it.
 */
export function workbookBytes(rows: readonly TableRow[]): Uint8Array {
  const files: Readonly<Record<string, XmlElement>> = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': element(
      'workbook',
      [element('sheets', [element('sheet', '', { name: 'Schedule', sheetId: 1, 'r:id': 'rId1' })])],
      { xmlns: namespaces.sheet, 'xmlns:r': namespaces.relation },
    ),
    'xl/_rels/workbook.xml.rels': relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles(),
    'xl/worksheets/sheet1.xml': sheet(rows),
  };
  const packed = Object.entries(files).map(([path, root]) => [path, strToU8(writeXml(root))]);
  return zipSync(Object.fromEntries(packed) as Record<string, Uint8Array>, {
    mtime: earliest,
    os: 0,
  });
}

function contentTypes(): XmlElement {
  const part = (path: string, type: string): XmlElement =>
    element('Override', '', {
      PartName: `/xl/${path}`,
      ContentType: `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`,
    });
  return element(
    'Types',
    [
      element('Default', '', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      part('workbook.xml', 'sheet.main'),
      part('worksheets/sheet1.xml', 'worksheet'),
      part('styles.xml', 'styles'),
    ],
    { xmlns: namespaces.types },
  );
}

function relations(targets: readonly (readonly [type: string, target: string])[]): XmlElement {
  return element(
    'Relationships',
    targets.map(([type, target], index) =>
      element('Relationship', '', {
        Id: `rId${String(index + 1)}`,
        Type: `${namespaces.relation}/${type}`,
        Target: target,
      }),
    ),
    { xmlns: namespaces.relations },
  );
}

function styles(): XmlElement {
  const list = (name: string, items: readonly XmlElement[]): XmlElement =>
    element(name, items, { count: items.length });
  const format = (fontId: number): XmlElement =>
    element('xf', '', {
      numFmtId: 49,
      fontId,
      fillId: 0,
      borderId: 0,
      quotePrefix: 1,
      applyNumberFormat: 1,
    });
  return element(
    'styleSheet',
    [
      list('fonts', [
        element('font', [element('sz', '', { val: 11 })]),
        element('font', [element('b', ''), element('sz', '', { val: 11 })]),
      ]),
      list('fills', [element('fill', [element('patternFill', '', { patternType: 'none' })])]),
      list('borders', [element('border', '')]),
      list('cellStyleXfs', [element('xf', '', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
      list('cellXfs', [format(0), format(1)]),
    ],
    { xmlns: namespaces.sheet },
  );
}

function sheet(rows: readonly TableRow[]): XmlElement {
  const lines = [tableColumns, ...rows.map((row) => tableColumns.map((name) => row[name]))];
  const pane = { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' };
  return element(
    'worksheet',
    [
      element('sheetViews', [
        element('sheetView', [element('pane', '', pane)], { workbookViewId: 0 }),
      ]),
      element(
        'sheetData',
        lines.map((cells, index) =>
          element(
            'row',
            cells.flatMap((text, column) => (text === '' ? [] : [cell(text, column, index + 1)])),
            { r: index + 1 },
          ),
        ),
      ),
    ],
    { xmlns: namespaces.sheet },
  );
}

function cell(text: string, column: number, row: number): XmlElement {
  const content = element('t', text.slice(0, mostCharacters), { 'xml:space': 'preserve' });
  return element('c', [element('is', [content])], {
    r: `${String.fromCharCode(65 + column)}${String(row)}`,
    s: row === 1 ? headingStyle : plainStyle,
    t: 'inlineStr',
  });
}
