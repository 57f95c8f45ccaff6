import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { TableRow } from '#src/core/feeds/schedule-table.ts';
import { tableColumns } from '#src/core/feeds/schedule-table.ts';
import { workbookBytes } from '#src/core/feeds/schedule-workbook.ts';
import { readSpreadsheet } from '#src/reading/import/read-spreadsheet.ts';
import { checked, filesBelow, importInto, newFolder } from './import-into.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Style 1 shows a date and time, 2 a date, 3 a time of day. */
const styles = `<styleSheet xmlns="${main}">
  <numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>
  <cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/></cellXfs>
</styleSheet>`;

/** A workbook as spreadsheet programs write it: its sheets by name, with their rows as XML, and its shared texts. */
function workbook(
  sheets: Readonly<Record<string, string>>,
  shared: readonly string[] = [],
  states: Readonly<Record<string, string>> = {},
): Buffer {
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relation}"><sheets>${names
      .map(
        (name, at) =>
          `<sheet name="${name}" state="${states[name] ?? 'visible'}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}">${names
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${relation}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId90" Type="${relation}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${relation}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': styles,
    'xl/sharedStrings.xml': `<sst xmlns="${main}" count="${shared.length}">${shared.map((text) => `<si>${text}</si>`).join('')}</sst>`,
  };
  names.forEach((name, at) => {
    files[`xl/worksheets/sheet${at + 1}.xml`] =
      `<worksheet xmlns="${main}"><sheetData>${sheets[name] ?? ''}</sheetData><mergeCells count="1"><mergeCell ref="A1:F1"/></mergeCells></worksheet>`;
  });
  return Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)]))),
  );
}

const text = (at: string, said: string): string =>
  `<c r="${at}" t="inlineStr"><is><t>${said}</t></is></c>`;
const number = (at: string, value: number, style: number): string =>
  `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** May 3, 2031, as days since 1900. */
const saturday = 47_971;

const programme = workbook(
  {
    Saturday: [
      `<row r="1">${text('A1', 'Lantern Days: Saturday')}</row>`,
      `<row r="2"><c r="A2" t="s"><v>0</v></c>${text('B2', 'Date')}${text('C2', 'Time')}${text('D2', 'Duration')}${text('E2', 'Speaker')}${text('G2', 'Room')}${text('H2', 'Seats')}</row>`,
      `<row r="3">${text('E3', 'Speakers')}${text('F3', 'Affiliation')}</row>`,
      `<row r="4"><c r="A4" t="s"><v>1</v></c>${number('B4', saturday, 2)}${number('C4', 9 / 24, 3)}${number('D4', 45 / 1440, 3)}${text('E4', 'Ottoline Vane')}${text('F4', 'Lamp Works')}${text('G4', 'Harbour')}<c r="H4"><f>20*2</f><v>40</v></c></row>`,
      `<row r="5"><c r="A5" t="str"><f>"Wi"&amp;"cks"</f><v>Wicks</v></c>${number('C5', 10.5 / 24, 3)}${number('D5', 30, 0)}${text('E5', 'Ida Brook')}${text('G5', 'Mill')}</row>`,
    ].join(''),
    People: `<row r="1">${text('A1', 'Name')}${text('B1', 'Biography')}</row><row r="2">${text('A2', 'Ottoline Vane')}</row>`,
    Sunday: `<row r="1">${text('A1', 'Title')}${text('B1', 'Start')}${text('C1', 'Minutes')}</row><row r="2">${text('A2', 'Glass')}${number('B2', saturday + 1 + 14.25 / 24, 1)}${number('C2', 20, 0)}</row>`,
  },
  ['<t>Title</t>', '<r><t>Lamps </t></r><r><rPr><b/></rPr><t>and lights</t></r>'],
);

function saved(name: string, bytes: Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), name);
  writeFileSync(path, bytes);
  return path;
}

test('leaves out what a workbook hides, and says so', async () => {
  const heading = `<row r="1">${text('A1', 'Title')}${text('B1', 'Start')}${text('C1', 'Minutes')}</row>`;
  const talk = (row: number, title: string, more = ''): string =>
    `<row r="${row}"${more}>${text(`A${row}`, title)}${number(`B${row}`, saturday + row / 24, 1)}${number(`C${row}`, 20, 0)}</row>`;
  const sheets = {
    Shown: `${heading}${talk(3, 'Lamps')}${talk(4, 'Rejected', ' hidden="1"')}${talk(5, 'Glass')}`,
    Drafts: `${heading}${talk(2, 'Draft')}`,
  };
  const bytes = workbook(sheets, [], { Drafts: 'hidden' });
  const folder = newFolder();
  const { errors, summary } = await importInto(folder, [saved('program.xlsx', bytes)], {
    timezone: 'Europe/Berlin',
  });
  expect(errors).toEqual([]);
  expect([...filesBelow(folder).keys()].filter((file) => file.startsWith('talks/'))).toEqual([
    'talks/glass.mdx',
    'talks/lamps.mdx',
  ]);
  expect(summary).toContain(
    'A hidden row of sheet "Shown" was left out; to import it, show it in the spreadsheet.',
  );
  expect(summary).toContain('Hidden sheet "Drafts" was left out;');
});

test('reads the sheets of a workbook: dates, merged headings, results of formulas, and rich text', async () => {
  const folder = newFolder();
  const { errors, summary } = await importInto(folder, [saved('programme.xlsx', programme)], {
    timezone: 'Europe/Berlin',
  });
  expect(errors).toEqual([]);
  expect((await checked(folder)).slots).toEqual([
    '2031-05-03T07:00Z 45 Harbour Lamps and lights',
    '2031-05-03T08:30Z 30 Mill Wicks',
    '2031-05-04T12:15Z 20 - Glass',
  ]);
  expect(summary).toContain('Sheet "People" holds no talks with times, and was left out.');
  const files = filesBelow(folder);
  expect(files.get('talks/lamps-and-lights.mdx')).toContain('imported:\n  Seats: 40\n');
  expect(files.get('speakers/ottoline-vane.mdx')).toContain('affiliation: Lamp Works');
});

test('writes a workbook in which nothing is evaluated, with the same bytes each time', async () => {
  const row = (values: Partial<TableRow>): TableRow =>
    ({ ...Object.fromEntries(tableColumns.map((name) => [name, ''])), ...values }) as TableRow;
  const rows = [
    row({
      id: 'lamps',
      title: '=HYPERLINK("https://evil.example")',
      start: '2031-05-03T09:00+02:00',
    }),
    row({ id: 'wicks', title: 'Wicks <&> “more”', abstract: 'One\n\n  two', room: '灯' }),
  ];
  const bytes = workbookBytes(rows);
  expect(Buffer.from(workbookBytes(rows)).equals(Buffer.from(bytes))).toBe(true);
  const parts = unzipSync(bytes);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).not.toMatch(/<f>|<v>/);
  expect(strFromU8(parts['xl/styles.xml'] ?? new Uint8Array())).toContain('quotePrefix="1"');
  const [read] = await readSpreadsheet('schedule.xlsx', Buffer.from(bytes));
  expect(read?.rows[0]).toEqual(tableColumns.slice(0, read?.rows[0]?.length));
  const cells = (name: (typeof tableColumns)[number]) =>
    read?.rows.slice(1).map((each) => each[tableColumns.indexOf(name)]);
  expect(cells('title')).toEqual(rows.map(({ title }) => title));
  expect(cells('room')).toEqual(['', '灯']);
});
