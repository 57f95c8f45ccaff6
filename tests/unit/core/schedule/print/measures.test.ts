import { describe, expect, test } from 'vitest';
import { laneShare } from '#src/core/schedule/grid/grid.ts';
import type { Grid, GridCell, GridColumn, GridRow } from '#src/core/schedule/grid/grid.ts';
import { fitGrid } from '#src/core/schedule/print/fit-grid.ts';
import { fitRoomSign, isLongName } from '#src/core/schedule/print/fit-room-sign.ts';
import { emsOf, linesOf } from '#src/core/schedule/print/text-lines.ts';

describe('the width of a text', () => {
  test('is that of its characters: half of their height, more for capitals, all of it for Chinese', () => {
    expect(emsOf('')).toBe(0);
    expect(emsOf('ab1 ')).toBe(2);
    expect(emsOf('ÄB')).toBeCloseTo(1.36);
    expect(emsOf('河한あ')).toBe(3);
    expect(emsOf('a河B')).toBeCloseTo(2.18);
  });
});

describe('the lines of a text', () => {
  test.each([
    ['two words that fit with their space', 'aaaa bbbb', 4.25, 1],
    ['two words that just don’t', 'aaaa bbbb', 4.2, 2],
    ['a third word on the second line', 'aaaa bbbb cc', 4, 2],
    ['a third word after the second line', 'aaaa bbbb cc', 3, 3],
    ['a short word on the second line', 'aaaa bb c', 3, 2],
    ['a long word after a short one, which begins on its line', 'aa bbbbbbbbbb', 4, 2],
    ['a word as wide as the line', 'aaaaaaaa', 4, 1],
    ['what follows a word as wide as the line', 'aa bbbbbbbb cc', 4, 3],
    ['what follows a broken word', 'aaaaaaaaaaaa bbbb', 4, 3],
    ['what follows a broken word, on its last line', 'aaaaaaaaaa bb', 4, 2],
    ['Chinese after Latin, on the same line', 'aaaa 河河', 4.25, 1],
    ['Chinese that is broken within', 'aaaa 河河河', 4.25, 2],
  ])('of %s', (_which, text, ems, lines) => {
    expect(linesOf(text, ems)).toBe(lines);
  });
});

describe('the sign of a room', () => {
  const row = { title: 'Title', small: [] };
  const rows = (count: number, more: object = {}) =>
    Array.from({ length: count }, () => ({ ...row, ...more }));

  test('has a smaller name from 21 letters on', () => {
    expect(isLongName('a'.repeat(20))).toBe(false);
    expect(isLongName('a'.repeat(21))).toBe(true);
  });

  /** The most rows that fit at a size; one more row needs a smaller size. */
  const mostAt = (text: number, more: object = {}, name = 'Hall'): number => {
    let count = 0;
    while (fitRoomSign(name, rows(count + 1, more), 6).text >= text) count += 1;
    return count;
  };

  test('has as many one-line rows as fit the height of the sheet', () => {
    // 710 − 128 − 52 = 530 pt for rows of (1.15 + 0.65) × 26 = 46.8 pt, and so on.
    expect(mostAt(26)).toBe(11);
    expect(mostAt(20)).toBe(14);
    expect(mostAt(16)).toBe(18);
    // Below 16 pt, times stay at 16 pt: 1.15 × 12 + 4 + 0.65 × 12 = 25.6 pt.
    expect(mostAt(12)).toBe(20);
    expect(fitRoomSign('Hall', rows(21), 6)).toEqual({ text: 10, time: 16 });
    // Then times are smaller, too: 1.8 × 13 = 23.4 pt.
    expect(fitRoomSign('Hall', rows(22), 6)).toEqual({ text: 13, time: 13 });
    // 1.15 × 11 + 0.65 × 10 = 19.15 pt.
    expect(mostAt(10)).toBe(27);
  });

  test('has fewer rows with smaller lines below the titles', () => {
    // 26 × (1.15 × (1 + 0.72) + 0.65) = 68.3 pt, and 26 × (1.15 × (1 + 2 × 0.72) + 0.65) = 89.9 pt.
    expect(mostAt(26, { small: ['Ada'] })).toBe(7);
    expect(mostAt(26, { small: ['Ada', 'Note'] })).toBe(5);
  });

  test('has fewer rows if a title or a smaller line is wider than the sheet without its times', () => {
    // (530 − 6 × 26) / 26 − 0.5 = 13.88 em, and 19.28 em of the smaller type.
    expect(mostAt(26, { title: 'a'.repeat(27) })).toBe(11);
    expect(mostAt(26, { title: 'a'.repeat(28) })).toBe(6);
    expect(mostAt(26, { small: ['a'.repeat(38)] })).toBe(7);
    expect(mostAt(26, { small: ['a'.repeat(39)] })).toBe(5);
  });

  test('has fewer rows under a name of two lines', () => {
    // At 38 pt a line holds 13.9 em: 710 − 128 − 2 × 38 = 506 pt.
    expect(mostAt(26, {}, 'a'.repeat(21))).toBe(11);
    expect(mostAt(26, {}, `${'a'.repeat(20)} ${'b'.repeat(20)}`)).toBe(10);
  });

  test('has the smallest type if nothing fits', () => {
    expect(fitRoomSign('Hall', rows(100), 6)).toEqual({ text: 9, time: 11 });
    expect(fitRoomSign('Hall', [], 6)).toEqual({ text: 26, time: 26 });
  });
});

test('a column with two lanes is wider than one, but not twice as wide; one without a room is narrow', () => {
  const share = (lanes: number, room: object | undefined) =>
    laneShare({ lanes, room, columnStart: 1, columnEnd: 2 } as GridColumn);
  expect([1, 2, 3].map((lanes) => share(lanes, {}))).toEqual([1, 0.8, 0.73]);
  expect(share(1, undefined)).toBe(0.6);
  expect(share(2, undefined)).toBe(0.6);
});

describe('a grid on a sheet', () => {
  const column = (at: number, more: object = {}) =>
    ({
      room: { name: 'Hall' },
      lanes: 1,
      columnStart: at,
      columnEnd: at + 1,
      ...more,
    }) as GridColumn;
  const cell = (
    lines: number,
    rows: readonly [number, number],
    columns: readonly [number, number],
  ) =>
    ({
      ...{ slot: { lines }, rowStart: rows[0], rowEnd: rows[1] },
      ...{ columnStart: columns[0], columnEnd: columns[1] },
    }) as unknown as GridCell;
  const row = (at: number, starts = true) =>
    ({ rowStart: at, rowEnd: at + 1, starts }) as unknown as GridRow;
  const fit = (grid: Pick<Grid, 'columns' | 'rows' | 'cells' | 'rowTracks'>, text = 'a') =>
    fitGrid({ ...grid, columnTracks: grid.columns.length }, (slot) =>
      Array.from({ length: (slot as unknown as { lines: number }).lines }, () => text),
    );
  /** The most lines in a cell at a font size. */
  const mostAt = (
    size: number,
    gridOf: (lines: number) => Parameters<typeof fit>[0],
    text = 'a',
  ) => {
    let lines = 0;
    while ((fit(gridOf(lines + 1), text) ?? 0) >= size) lines += 1;
    return lines;
  };
  const one = { columns: [column(1)], rows: [row(1)], rowTracks: 1 };

  test('has as many lines as fit its height, below the names of rooms', () => {
    // At 10 pt: 47.8 em − (1.18 + 0.75) for the names = 45.87; less 0.75 is 45.12, of 1.18 each.
    const gridOf = (lines: number) => ({ ...one, cells: [cell(lines, [1, 2], [1, 2])] });
    expect(mostAt(10, gridOf)).toBe(38);
    expect(mostAt(7, gridOf)).toBe(55);
    expect(fit(gridOf(100))).toBeUndefined();
  });

  test('has fewer lines below names of two lines', () => {
    const name = 'n'.repeat(200);
    const columns = [column(1, { room: { name } })];
    expect(mostAt(10, (lines) => ({ ...one, columns, cells: [cell(lines, [1, 2], [1, 2])] }))).toBe(
      37,
    );
    // A column of four has 16.73 em.
    const narrow = (length: number) => (lines: number) => ({
      ...{ ...one, cells: [cell(lines, [1, 2], [1, 2])] },
      columns: [1, 2, 3, 4].map((at) =>
        column(at, { room: { name: 'n'.repeat(at === 1 ? length : 1) } }),
      ),
    });
    expect(mostAt(10, narrow(33))).toBe(38);
    expect(mostAt(10, narrow(34))).toBe(37);
    // One without a room has no name, however narrow it is.
    const nameless = [1, 2, 3, 4, 5, 6, 7].map((at) => column(at, { room: { name: 'n' } }));
    nameless.push(column(8, { room: undefined }));
    expect(
      mostAt(10, (lines) => ({ ...one, columns: nameless, cells: [cell(lines, [1, 2], [1, 2])] })),
    ).toBe(38);
  });

  test('has a line for each time at which something starts', () => {
    const rows = [row(1), row(2), row(3, false)];
    const cells = (lines: number) => [cell(lines, [1, 2], [1, 2])];
    // The second row takes 1.93 em, the third none.
    expect(mostAt(10, (lines) => ({ ...one, rows, rowTracks: 3, cells: cells(lines) }))).toBe(36);
  });

  test('gives both rows of a cell the same additional height', () => {
    const grid = (lines: number) => ({
      ...{ columns: [column(1), column(2)], rows: [row(1), row(2)], rowTracks: 2 },
      cells: [cell(lines, [1, 3], [1, 2]), cell(10, [1, 2], [2, 3]), cell(10, [2, 3], [2, 3])],
    });
    // Its neighbors need 2 × 12.55 em: up to that, it costs nothing.
    expect(mostAt(10, grid)).toBe(38);
    const late = (lines: number) => ({
      ...grid(10),
      cells: [cell(20, [1, 3], [1, 2]), cell(lines, [1, 2], [2, 3]), cell(1, [2, 3], [2, 3])],
    });
    expect(mostAt(10, late)).toBe(36);
  });

  test('has narrower columns the more there are, each by its share, with gaps between', () => {
    const columns = (count: number) => Array.from({ length: count }, (_, at) => column(at + 1));
    const wide = (count: number, last: number) => (lines: number) => ({
      ...{ columns: columns(count), rows: [row(1)], rowTracks: 1 },
      cells: [cell(lines, [1, 2], [1, last])],
    });
    // 73.4 em − 2.875 for the times, less 0.9 for each column.
    expect(mostAt(10, wide(1, 2), 'w'.repeat(139))).toBe(38);
    expect(mostAt(10, wide(1, 2), 'w'.repeat(140))).toBe(19);
    // A column of four has 16.73 em, two of them 34.36 em with the gap between.
    expect(mostAt(10, wide(4, 2), 'w'.repeat(33))).toBe(38);
    expect(mostAt(10, wide(4, 2), 'w'.repeat(34))).toBe(19);
    expect(mostAt(10, wide(4, 3), 'w'.repeat(68))).toBe(38);
    expect(mostAt(10, wide(4, 3), 'w'.repeat(69))).toBe(19);
  });

  test('is illegible if a single column is too narrow for a word', () => {
    const columns = (last: object) =>
      Array.from({ length: 17 }, (_, at) => column(at + 1, at === 16 ? last : {}));
    const grid = { rows: [row(1)], rowTracks: 1, cells: [cell(1, [1, 2], [1, 2])] };
    // At 7 pt, each has 5.1 em, or the last one 3.1 em.
    expect(fit({ ...grid, columns: columns({}) })).toBeGreaterThanOrEqual(7);
    expect(fit({ ...grid, columns: columns({ room: undefined }) })).toBeUndefined();
  });

  test('is narrower if its times are wider', () => {
    const grid = { ...one, columnTracks: 1, cells: [cell(1, [1, 2], [1, 2])] };
    const sizeWith = (time: string) =>
      fitGrid(grid, () => Array.from({ length: 30 }, () => 'w'.repeat(130)), time);
    // 1.15 × 0.5 em for each character.
    expect(sizeWith('0'.repeat(9))).toBe(10);
    expect(sizeWith('0'.repeat(14))).toBe(9.5);
  });
});
