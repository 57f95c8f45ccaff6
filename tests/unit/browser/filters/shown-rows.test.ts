import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageRow } from '#src/browser/filters/page-rows.ts';
import { ShownRows } from '#src/browser/filters/shown-rows.ts';

/** What the class uses of an element: one class and one attribute, whose changes are counted. */
class FakeElement {
  isOut = false;
  changes = 0;
  rows: string | null;
  readonly classList = {
    contains: () => this.isOut,
    toggle: (_: string, out: boolean) => {
      this.changes += 1;
      this.isOut = out;
    },
  };

  constructor(rows: string | null = null) {
    this.rows = rows;
  }

  getAttribute(): string | null {
    return this.rows;
  }

  setAttribute(_: string, rows: string): void {
    this.changes += 1;
    this.rows = rows;
  }
}

const rowsInGroup = 5;
const all = () => true;
const none = () => false;
const firstTwo = (index: number) => index % rowsInGroup < 2;
let frames: FrameRequestCallback[] = [];
let print: () => void = () => undefined;

/** A program of so many groups of five rows. */
function program(groupCount: number) {
  const day = new FakeElement();
  const groups = Array.from({ length: groupCount }, () => new FakeElement(String(rowsInGroup)));
  const rows = groups.flatMap((group) =>
    Array.from({ length: rowsInGroup }, () => ({ group, element: new FakeElement() })),
  );
  const pageRows = rows.map(({ group, element }) => ({ element, wholes: [group, day] }));
  const count = () => rows.filter(({ element }) => !element.isOut).length;
  const shownRows = new ShownRows(pageRows as unknown as PageRow[]);
  const show = (inTurns: boolean) => (isWanted: (index: number) => boolean) =>
    shownRows.show(
      rows.map((_, index) => isWanted(index)),
      inTurns,
    );
  return { showAtOnce: show(false), showInTurns: show(true), day, groups, rows, count };
}

/** Draws the next frame, so many milliseconds after the one before. */
let now = 0;
function drawFrame(millis: number): void {
  now += millis;
  for (const frame of frames.splice(0)) frame(now);
}

beforeEach(() => {
  frames = [];
  vi.stubGlobal('requestAnimationFrame', (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => (print = listener));
});
afterEach(() => vi.unstubAllGlobals());

describe('the rows that a key leaves', () => {
  test('hides rows in the first frame, and moves only the first groups in it', () => {
    const { showInTurns, groups, count } = program(50);
    showInTurns(firstTwo);
    expect(count()).toBe(100);
    expect(groups.filter(({ changes }) => changes > 0)).toHaveLength(2);
    while (frames.length > 0) drawFrame(30);
    expect(groups.every((group) => group.rows === '2')).toBe(true);
  });

  test('come back in the order of the page, a few in each slow frame', () => {
    const { showAtOnce, showInTurns, rows, count } = program(10);
    showAtOnce(none);
    showInTurns(all);
    const counts = [count()];
    while (frames.length > 0) {
      drawFrame(30);
      counts.push(count());
      expect(rows.slice(0, count()).every(({ element }) => !element.isOut)).toBe(true);
    }
    expect(counts.slice(0, 4)).toEqual([4, 4, 8, 12]);
    expect(counts.at(-1)).toBe(50);
  });

  test('come back faster in quick frames', () => {
    const { showAtOnce, showInTurns, count } = program(20);
    showAtOnce(none);
    showInTurns(all);
    drawFrame(30);
    drawFrame(10);
    drawFrame(10);
    expect(count()).toBe(4 + 8 + 16);
  });

  test('come back in a few frames once those in sight are back, also if frames are slow', () => {
    const { showAtOnce, showInTurns } = program(200);
    showAtOnce(none);
    showInTurns(all);
    let count = 0;
    for (; frames.length > 0; count += 1) drawFrame(30);
    expect(count).toBeLessThan(25);
  });

  test('take their groups and days along, and bring them back', () => {
    const { showInTurns, day, groups } = program(3);
    showInTurns((index) => index === 7);
    expect(groups.map(({ isOut }) => isOut)).toEqual([true, false, true]);
    showInTurns(none);
    expect(day.isOut).toBe(true);
    showInTurns(all);
    while (frames.length > 0) drawFrame(30);
    expect([day, ...groups].some(({ isOut }) => isOut)).toBe(false);
    expect(groups.map(({ rows }) => rows)).toEqual(['5', '5', '5']);
  });
});

test('what changes without a visitor’s action changes at once', () => {
  const { showAtOnce, groups, count } = program(50);
  showAtOnce(firstTwo);
  expect(frames).toEqual([]);
  expect(groups.every((group) => group.rows === '2')).toBe(true);
  showAtOnce(all);
  expect(count()).toBe(250);
});

test('a sheet of paper has every row, also those that have yet to come', () => {
  const { showAtOnce, showInTurns, count } = program(50);
  showAtOnce(none);
  showInTurns(all);
  print();
  expect(count()).toBe(250);
});

test('elements that stay as they are are not touched', () => {
  const { showAtOnce, day, groups, rows } = program(4);
  const isEarly = (index: number) => index < 12;
  showAtOnce(isEarly);
  const changes = () =>
    [day, ...groups, ...rows.map(({ element }) => element)].map((one) => one.changes);
  const before = changes();
  showAtOnce(isEarly);
  expect(changes()).toEqual(before);
});
