import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { tableColumns } from '#src/core/feeds/schedule-table.ts';
import type { TableRow } from '#src/core/feeds/schedule-table.ts';
import { workbookBytes } from '#src/core/feeds/schedule-workbook.ts';

const empty = Object.fromEntries(tableColumns.map((name) => [name, ''])) as TableRow;

const partsOf = (...rows: readonly Partial<TableRow>[]): Readonly<Record<string, string>> => {
  const parts = unzipSync(workbookBytes(rows.map((row) => ({ ...empty, ...row }))));
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]));
};

const heading = '<?xml version="1.0" encoding="UTF-8"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetName = 'xl/worksheets/sheet1.xml';

/** An element on one line. */
const flat = (xml: string | undefined): string =>
  (xml ?? '').replace(heading, '').replaceAll(/\n\s*/g, '');

describe('a workbook', () => {
  const parts = partsOf({ id: 'a', title: ' b ', status: 'confirmed' });

  test('contains the parts that ECMA-376 requires, and nothing else', () => {
    expect(Object.keys(parts)).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      sheetName,
    ]);
    for (const xml of Object.values(parts)) expect(xml.startsWith(heading)).toBe(true);
  });

  test('names the type of each part', () => {
    const type = (part: string): string =>
      `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
    expect(flat(parts['[Content_Types].xml'])).toBe(
      `<Types xmlns="${packaged}/content-types">` +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        `<Override PartName="/xl/workbook.xml" ContentType="${type('sheet.main')}"/>` +
        `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type('worksheet')}"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${type('styles')}"/>` +
        '</Types>',
    );
  });

  test('links from the package to the workbook, and from there to its sheet and styles', () => {
    expect(flat(parts['_rels/.rels'])).toBe(
      `<Relationships xmlns="${packaged}/relationships">` +
        `<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>` +
        '</Relationships>',
    );
    expect(flat(parts['xl/_rels/workbook.xml.rels'])).toBe(
      `<Relationships xmlns="${packaged}/relationships">` +
        `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>` +
        `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>` +
        '</Relationships>',
    );
    expect(flat(parts['xl/workbook.xml'])).toBe(
      `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
        '<sheets><sheet name="Schedule" sheetId="1" r:id="rId1"/></sheets></workbook>',
    );
  });

  test('has two styles, plain and bold, in which everything is text', () => {
    const text = (font: number): string =>
      `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1"/>`;
    expect(flat(parts['xl/styles.xml'])).toBe(
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>' +
        '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
        '<borders count="1"><border/></borders>' +
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
        `<cellXfs count="2">${text(0)}${text(1)}</cellXfs>` +
        '</styleSheet>',
    );
  });

  test('has a bold heading row that stays in view, and a cell for each text', () => {
    const cell = (at: string, style: number, text: string): string =>
      `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    const headings = tableColumns.map((name, at) => cell(`${'ABCDEFGHIJKLMNOPQ'[at]}1`, 1, name));
    expect(flat(parts[sheetName])).toBe(
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
        '<sheetViews><sheetView workbookViewId="0">' +
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
        '</sheetView></sheetViews>' +
        `<sheetData><row r="1">${headings.join('')}</row>` +
        `<row r="2">${cell('A2', 0, 'a')}${cell('B2', 0, ' b ')}${cell('Q2', 0, 'confirmed')}</row>` +
        '</sheetData></worksheet>',
    );
  });

  test('cuts a text at the limit of a cell in Excel', () => {
    const text = partsOf({ abstract: 'x'.repeat(40_000) })[sheetName];
    expect(/x+/.exec(text?.replaceAll('xml', '') ?? '')?.[0]).toHaveLength(32_767);
  });

  test('has the same bytes whenever it is written', () => {
    const bytes = workbookBytes([empty]);
    expect(bytes).toEqual(workbookBytes([empty]));
    // January 1, 1980, in the form of dates in zip files (APPNOTE, 4.4.6).
    expect([...bytes.slice(10, 14)]).toEqual([0, 0, 0x21, 0]);
  });
});
